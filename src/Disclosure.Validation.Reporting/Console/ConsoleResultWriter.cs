using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Spectre.Console;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>
/// Writes results for people: report by report the findings with their numbers and where these are printed, what the
/// reader was not sure of, the counts and a verdict. Text from documents is printed without control characters.
/// </summary>
public sealed class ConsoleResultWriter
{
    private readonly IAnsiConsole _console;
    private readonly Language _language;
    private readonly bool _findingsOnly;

    /// <summary>Writes to that console, within its width, and in colour where it has colours.</summary>
    /// <param name="console">The console.</param>
    /// <param name="language">The language of labels and messages.</param>
    /// <param name="findingsOnly">Whether reports without findings, reading notes and counts are left out.</param>
    public ConsoleResultWriter(IAnsiConsole console, Language language, bool findingsOnly = false)
    {
        ArgumentNullException.ThrowIfNull(console);
        _console = console;
        _language = language;
        _findingsOnly = findingsOnly;
    }

    /// <summary>Writes the result.</summary>
    /// <exception cref="IOException">The console can't be written.</exception>
    public void Write(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var page = new Page(_console);
        foreach (var report in result.Reports.Where(report => !_findingsOnly || report.Findings.Count > 0))
        {
            new ReportPart(page, report, _language).Print(_findingsOnly);
            page.BlankLine();
        }

        if (!_findingsOnly && result.Reports.Count > 0 && result.Reports.Count + result.Failures.Count > 1)
        {
            PrintTotal(page, result);
        }
    }

    private void PrintTotal(Page page, CheckResult result)
    {
        var withErrors = result.Reports.Count(report => report.MaxSeverity == Severity.Error);
        var withFindings = result.Reports.Count(report => report.MaxSeverity is not null);
        var total = Wording.Total(result.Reports.Count, withErrors, withFindings, result.Failures.Count);
        page.Print(0, total.In(_language), Styles.Heading);
        page.Print(2, Wording.Counts(result.Counts).In(_language));
        var verdict = Verdict.Of(result);
        page.Print(2, Wording.Verdict.In(_language) + verdict.Text.In(_language), verdict.Style);
    }
}
