using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Letters;

/// <summary>What a letter tells of one report.</summary>
/// <param name="File">The file that the report was read from.</param>
/// <param name="Year">The year that it is on.</param>
/// <param name="Form">The id of its form.</param>
/// <param name="Findings">What was found in it.</param>
public sealed record LetterReport(string? File, int? Year, string Form, IReadOnlyList<LetterFinding> Findings)
{
    /// <summary>What a check found.</summary>
    /// <param name="result">What the check yielded.</param>
    public static LetterReport Of(ReportResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new LetterReport(
            result.Report.File, result.Report.Year, result.Report.Form.Id, [.. result.Findings.Select(finding => Of(finding, result.Suspects))]);
    }

    private static LetterFinding Of(Finding finding, IReadOnlyList<SuspectGroup> causes) => new(
        finding.Rule,
        finding.Severity,
        finding.Message,
        finding.Basis,
        [.. finding.Cells.Where(cell => cell.Step == ReportStep.Self).Select(cell => new LetterCell(cell.Path, NumberText.Print(cell.Value)))],
        causes.FirstOrDefault(group => group.Findings.Contains(finding.Fingerprint)) is { } group ? Told(group) : null);

    // The one change that explains the findings, else what is said of all that may.
    private static LocalizedText Told(SuspectGroup group) => group.Sets is [var alone] ? alone.Message : group.Message;
}

/// <summary>A finding that a letter tells of.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Severity">How bad it is; what is for information is not told.</param>
/// <param name="Message">What was found.</param>
/// <param name="Basis">What the rule rests on.</param>
/// <param name="Cells">The cells of the report that it rests on.</param>
/// <param name="Mend">How to mend it, where that is known.</param>
public sealed record LetterFinding(
    string Rule, Severity Severity, LocalizedText Message, string? Basis, IReadOnlyList<LetterCell> Cells, LocalizedText? Mend);

/// <summary>A cell that a finding rests on.</summary>
/// <param name="Path">Its path in the form.</param>
/// <param name="Value">Its number; null where it holds none.</param>
public sealed record LetterCell(string Path, string? Value);
