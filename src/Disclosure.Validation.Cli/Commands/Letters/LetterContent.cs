using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Letters;

/// <summary>What one letter says: the reports of an issuer by year, and what fills the template.</summary>
internal sealed class LetterContent(string issuer, IReadOnlyList<CheckedReport> reports, IReadOnlyList<RulePack> packs, Language language)
{
    private const int MostCells = 6;

    public required DateOnly Date { get; init; }

    public required string? Due { get; init; }

    public required string? From { get; init; }

    /// <summary>The reports with findings to tell of, by year.</summary>
    public IReadOnlyList<CheckedReport> Reports => field ??= [.. reports.Where(report => Told(report).Any()).OrderBy(report => report.Year)];

    /// <summary>What is told of a report: errors first; what is for information is not.</summary>
    public static IEnumerable<CheckedFinding> Told(CheckedReport report) =>
        report.Findings.Where(finding => finding.Severity != Severity.Info).OrderByDescending(finding => finding.Severity);

    /// <summary>The line with all that it names.</summary>
    public string Fill(string line) => line
        .Replace("{issuer}", issuer, StringComparison.Ordinal)
        .Replace("{years}", string.Join(LetterWording.Separator.In(language), Reports.Select(report => report.Year).OfType<int>().Distinct()), StringComparison.Ordinal)
        .Replace("{errors}", Count(Severity.Error), StringComparison.Ordinal)
        .Replace("{warnings}", Count(Severity.Warning), StringComparison.Ordinal)
        .Replace("{due}", Due ?? LetterWording.Due.In(language), StringComparison.Ordinal)
        .Replace("{from}", From ?? LetterWording.From.In(language), StringComparison.Ordinal)
        .Replace("{date}", LetterWording.Date(Date).In(language), StringComparison.Ordinal);

    /// <summary>The row of a finding: its number, how bad it is, what was found, the cells, how to mend it.</summary>
    public IReadOnlyList<string> Row(CheckedReport report, CheckedFinding finding, int number) =>
    [
        number.ToString(CultureInfo.InvariantCulture),
        Terms.Of(finding.Severity).In(language),
        Found(report, finding),
        string.Join('\n', Cells(report, finding)),
        report.Suspects?.FirstOrDefault(causes => causes.Findings.Contains(finding.Fingerprint))?.Told?.In(language) ?? "",
    ];

    private string Found(CheckedReport report, CheckedFinding finding)
    {
        var rule = PackOf(report)?.Rules.FirstOrDefault(rule => rule.Id == finding.Rule);
        var parts = new[] { rule?.Title?.In(language), finding.Message.In(language), finding.Basis is { } basis ? LetterWording.Basis.In(language) + basis : null };
        return string.Join('\n', parts.OfType<string>());
    }

    // The cells of the report itself that hold something, by the labels of the form.
    private IEnumerable<string> Cells(CheckedReport report, CheckedFinding finding)
    {
        var form = PackOf(report)?.Form;
        var cells = finding.Cells.Where(cell => cell.Report is null && cell.Value is not "0").ToList();
        foreach (var cell in cells.Take(MostCells))
        {
            var value = cell.Value ?? Terms.Of(Disclosure.Validation.Reports.CellState.Blank).In(language);
            yield return form?.FindCell(cell.Path) is { } place ? $"{Name(place)}：{value}" : value;
        }

        if (cells.Count > MostCells)
        {
            yield return "…";
        }
    }

    private string Name(FormCell place) => string.Join(
        ' ', new[] { place.Table.Label, place.Row.Label, place.Column.Label }.Select(label => label.Brief.In(language)));

    private RulePack? PackOf(CheckedReport report) => packs.LastOrDefault(pack => pack.Form.Id == report.Form);

    private string Count(Severity severity) =>
        Reports.Sum(report => report.Findings.Count(finding => finding.Severity == severity)).ToString(CultureInfo.InvariantCulture);
}
