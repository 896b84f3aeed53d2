using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Spool;
using Disclosure.Validation.Evaluation;

namespace Disclosure.Validation.Cli.Runs;

/// <summary>The reports among the documents that a run has read, with what places each.</summary>
/// <param name="Documents">What was kept of each document; null for one that was not read.</param>
/// <param name="Entries">Where each is kept.</param>
/// <param name="Keys">The issuer and year of each.</param>
/// <param name="Placed">The issuer and folder of each.</param>
internal sealed record SpooledReports(
    IReadOnlyList<SpoolEntry?> Documents,
    IReadOnlyList<SpoolEntry> Entries,
    IReadOnlyList<ReportKey> Keys,
    IReadOnlyList<PlacedReport> Placed)
{
    public int Count => Entries.Count;

    /// <param name="entries">What was kept of each input; null for one that was not read.</param>
    /// <param name="inputs">The inputs.</param>
    public static SpooledReports Of(IReadOnlyList<SpoolEntry?> entries, IReadOnlyList<InputSource> inputs)
    {
        var reports = entries.Index().Where(entry => entry.Item is { Label.IsReport: true }).ToList();
        return new SpooledReports(
            entries,
            [.. reports.Select(report => report.Item!)],
            [.. reports.Select(report => new ReportKey(report.Item!.Label.Issuer, report.Item.Label.Year))],
            [.. reports.Select(report => new PlacedReport(
                report.Item!.Label.Issuer, Path.GetDirectoryName(inputs[report.Index].Path)))]);
    }
}
