using System.Globalization;
using CsvHelper;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Csv;

/// <summary>
/// Writes a row a finding, the suppressed ones with their suppression, and a row for each input that could not be checked.
/// UTF-8 with the mark by which Excel knows it. Text that a spreadsheet would take for a formula has an apostrophe before it.
/// </summary>
internal sealed class CsvResultWriter(CsvWriter csv, ResultWriterOptions options) : IResultWriter
{
    private readonly OpenReasonTally _open = new();

    private static readonly CsvWriterOptions Options = new()
    {
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
    };

    private Language Language => options.Language;

    public static CsvResultWriter OnStream(Stream stream, ResultWriterOptions options) =>
        new(CsvWriter.Create(stream, Options, leaveOpen: true), options);

    public void Begin() => csv.WriteHeader([.. CsvWording.Headings.Select(heading => heading.In(Language))]);

    public void Write(ReportResult report)
    {
        _open.Add(report);
        if (UnreadReport.Of(report) is { } unread)
        {
            Write(unread, Severity.Warning, VerdictWords.Unread);
        }

        foreach (var finding in report.Findings)
        {
            Write(report.Report, finding, null);
        }

        foreach (var (finding, suppression) in report.Suppressed)
        {
            Write(report.Report, finding, suppression);
        }

        csv.Flush();
    }

    public void Write(Problem failure)
    {
        Write(failure, Severity.Error, CsvWording.Failed);
        csv.Flush();
    }

    public void Complete(CheckSummary summary)
    {
        foreach (var gap in Gaps.Of(summary, _open))
        {
            Write(gap, Severity.Info, gap.Code == Gaps.NotJudged ? Terms.Of(Outcome.Undecided) : CsvWording.NotChecked);
        }

        csv.Flush();
    }

    private void Write(Problem problem, Severity severity, LocalizedText outcome)
    {
        csv.WriteField(Text(problem.File));
        csv.WriteField((int?)null);
        csv.WriteField(problem.Line);
        WriteTexts(null, null, null, problem.Code, null, Terms.Of(severity).In(Language));
        WriteTexts(outcome.In(Language), null, null, null, null, null, null, null, null);
        WriteTexts(problem.Describe(Language), null, null, null, null, null, null, null, null);
        csv.EndRecord();
    }

    private void Write(DisclosureReport report, Finding finding, Suppression? suppression)
    {
        var (file, line, page) = FindingSource.Of(report, finding);
        csv.WriteField(Text(file));
        csv.WriteField(page);
        csv.WriteField(line);
        csv.WriteField(Text(report.Issuer));
        csv.WriteField(report.Year);
        WriteTexts(
            report.Form.Id,
            finding.Rule,
            options.FindRule(report.Form, finding.Rule)?.Title.In(Language),
            Terms.Of(finding.Severity).In(Language),
            Terms.Of(finding.Outcome).In(Language),
            Terms.Of(finding.Standing).In(Language),
            finding.Where.Table,
            finding.Where.Row,
            finding.Where.Column,
            finding.Where.Section);
        csv.WriteField(finding.Left, NumberText.TrimmedFormat);
        csv.WriteField(finding.Right, NumberText.TrimmedFormat);
        csv.WriteField(finding.Difference, NumberText.TrimmedFormat);
        WriteTexts(
            finding.Message.In(Language),
            finding.Basis,
            string.Join("; ", finding.Cells.Select(Describe)),
            string.Join(" / ", finding.Passages.Select(passage => passage.Text)),
            string.Join(' ', finding.LeavesOpen),
            suppression?.Reason,
            suppression?.Owner,
            suppression?.Expires is { } day ? ReportWording.Iso(day) : null,
            finding.Fingerprint);
        csv.EndRecord();
    }

    private string Describe(FindingCell cell)
    {
        var report = cell.Step switch
        {
            ReportStep.Previous => string.Create(CultureInfo.InvariantCulture, $"{cell.Year} "),
            ReportStep.Subordinates => $"{cell.Issuer} ",
            _ => "",
        };
        return $"{report}{cell.Path} = {CellText.Of(cell).In(Language)}";
    }

    private void WriteTexts(params IEnumerable<string?> texts)
    {
        foreach (var text in texts)
        {
            csv.WriteField(Text(text));
        }
    }

    // Blanks before a formula would hide it from the escaping, but not from every spreadsheet.
    private static string? Text(string? text) => text is null ? null : VisibleText.Of(text).TrimStart();
}
