using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Letters;

/// <summary>A letter that tells an issuer what was found in its reports, all years in one.</summary>
/// <param name="issuer">The issuer.</param>
/// <param name="reports">Its reports.</param>
/// <param name="packs">The packs that were applied: what rules and cells are called is looked up there.</param>
/// <param name="language">The language of the letter.</param>
public sealed class Letter(string issuer, IReadOnlyList<LetterReport> reports, IReadOnlyList<RulePack> packs, Language language)
{
    private const int MostCells = 6;

    /// <summary>The day of the letter.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>By when to correct, as it is to be written; null for the usual words.</summary>
    public string? Due { get; init; }

    /// <summary>Who writes; null for a place to fill in.</summary>
    public string? From { get; init; }

    /// <summary>The reports with findings to tell of, by year.</summary>
    public IReadOnlyList<LetterReport> Reports => field ??= [.. reports.Where(report => Told(report).Any()).OrderBy(report => report.Year)];

    /// <summary>Writes the letter as a DOCX file.</summary>
    /// <param name="template">What it says.</param>
    /// <param name="stream">The stream, which stays open.</param>
    public void Write(LetterTemplate template, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(stream);
        new LetterDocument(template, this, language).Write(stream);
    }

    /// <summary>What is told of a report: errors first; what is for information is not.</summary>
    internal static IEnumerable<LetterFinding> Told(LetterReport report) =>
        report.Findings.Where(finding => finding.Severity != Severity.Info).OrderByDescending(finding => finding.Severity);

    /// <summary>The line with all that it names.</summary>
    internal string Fill(string line) => line
        .Replace("{issuer}", issuer, StringComparison.Ordinal)
        .Replace("{years}", string.Join(LetterWords.Separator.In(language), Reports.Select(report => report.Year).OfType<int>().Distinct()), StringComparison.Ordinal)
        .Replace("{errors}", Count(Severity.Error), StringComparison.Ordinal)
        .Replace("{warnings}", Count(Severity.Warning), StringComparison.Ordinal)
        .Replace("{due}", Due ?? LetterWords.Due.In(language), StringComparison.Ordinal)
        .Replace("{from}", From ?? LetterWords.From.In(language), StringComparison.Ordinal)
        .Replace("{date}", LetterWords.Date(Date).In(language), StringComparison.Ordinal);

    /// <summary>The row of a finding: its number, how bad it is, what was found, the cells, how to mend it.</summary>
    internal IReadOnlyList<string> Row(LetterReport report, LetterFinding finding, int number) =>
    [
        number.ToString(CultureInfo.InvariantCulture),
        Terms.Of(finding.Severity).In(language),
        Found(report, finding),
        string.Join('\n', Cells(report, finding)),
        finding.Mend?.In(language) ?? "",
    ];

    private string Found(LetterReport report, LetterFinding finding)
    {
        var rule = PackOf(report)?.Rules.FirstOrDefault(rule => rule.Id == finding.Rule);
        var parts = new[] { rule?.Title?.In(language), finding.Message.In(language), finding.Basis is { } basis ? LetterWords.Basis.In(language) + basis : null };
        return string.Join('\n', parts.OfType<string>());
    }

    // The cells of the report itself that hold something, by the labels of the form.
    private IEnumerable<string> Cells(LetterReport report, LetterFinding finding)
    {
        var form = PackOf(report)?.Form;
        var cells = finding.Cells.Where(cell => cell.Value is not "0").ToList();
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

    private RulePack? PackOf(LetterReport report) => packs.LastOrDefault(pack => pack.Form.Id == report.Form);

    private string Count(Severity severity) =>
        Reports.Sum(report => report.Findings.Count(finding => finding.Severity == severity)).ToString(CultureInfo.InvariantCulture);
}
