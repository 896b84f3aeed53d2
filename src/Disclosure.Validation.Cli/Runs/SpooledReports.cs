using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Spool;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings.Verdicts;

namespace Disclosure.Validation.Cli.Runs;

/// <summary>The reports among the documents that a run has read, with what places each.</summary>
/// <param name="Documents">What was kept of each document; null for one that was not read.</param>
/// <param name="Entries">Where each is kept.</param>
/// <param name="Keys">The issuer and year of each.</param>
/// <param name="Placed">The issuer and folder of each.</param>
/// <param name="Names">The inputs that they were read from, as the user calls them.</param>
internal sealed record SpooledReports(
    IReadOnlyList<SpoolEntry?> Documents,
    IReadOnlyList<SpoolEntry> Entries,
    IReadOnlyList<ReportKey> Keys,
    IReadOnlyList<PlacedReport> Placed,
    IReadOnlyList<string> Names)
{
    public int Count => Entries.Count;

    /// <param name="entries">What was kept of each input; null for one that was not read.</param>
    /// <param name="inputs">The inputs.</param>
    public static SpooledReports Of(IReadOnlyList<SpoolEntry?> entries, IReadOnlyList<InputSource> inputs)
    {
        List<(int Index, SpoolEntry Item)> reports =
            [.. entries.Index().Where(entry => entry.Item is { Label.IsReport: true }).SelectMany(entry => entry.Item!.All.Select(report => (entry.Index, report)))];
        return new SpooledReports(
            entries,
            [.. reports.Select(report => report.Item)],
            [.. reports.Select(report => report.Item.Label.Place)],
            [.. reports.Select(report => new PlacedReport(
                report.Item.Label.Issuer, Path.GetDirectoryName(inputs[report.Index].Path)))],
            [.. reports.Select(report => inputs[report.Index].Name)]);
    }

    /// <summary>A report that gives way to a later version, as a file that is not checked.</summary>
    public NotCheckedFile NotChecked(SupersededReport report)
    {
        var (later, day) = (Names[report.By], Keys[report.By].Published);
        return new NotCheckedFile(Names[report.Index], new(
            FormattableString.Invariant($"另有较晚发布的 {later}（{day:yyyy-MM-dd}）"),
            FormattableString.Invariant($"superseded by {later}, published on {day:yyyy-MM-dd}")));
    }
}
