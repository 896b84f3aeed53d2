using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Markdown;

/// <summary>
/// Writes a summary in Markdown, such as a job's: the totals, and a table of findings. What services show is limited in size;
/// what does not fit is counted.
/// </summary>
internal sealed class MarkdownResultWriter : IResultWriter
{
    // GitHub takes 1 MiB a step, and drops a summary that is longer.
    private const int FindingsLimit = 700 * 1024;
    private const int OthersLimit = 100 * 1024;

    private readonly TextWriter _text;
    private readonly Language _language;
    private readonly MarkdownTable _findings;
    private readonly MarkdownTable _suppressed;
    private readonly MarkdownTable _failures;
    private readonly MarkdownTable _unread;
    private readonly MarkdownTable _gaps;
    private readonly OpenReasonTally _open = new();
    private readonly MarkdownTable _outOfDate;

    public MarkdownResultWriter(TextWriter text, ResultWriterOptions options)
    {
        _text = text;
        _language = options.Language;
        _findings = new(FindingsLimit, Headings(
            MarkdownWording.Severity, MarkdownWording.Report, MarkdownWording.Rule, MarkdownWording.Message, MarkdownWording.Place));
        _suppressed = new(OthersLimit, Headings(
            MarkdownWording.Report, MarkdownWording.Rule, MarkdownWording.Message, MarkdownWording.Reason));
        _failures = new(OthersLimit, Headings(MarkdownWording.File, MarkdownWording.Reason));
        _unread = new(OthersLimit, Headings(MarkdownWording.File, MarkdownWording.Reason));
        _gaps = new(OthersLimit, Headings(MarkdownWording.File, MarkdownWording.Reason));
        _outOfDate = new(OthersLimit, Headings(MarkdownWording.File, MarkdownWording.Reason));
    }

    public static MarkdownResultWriter OnStream(Stream stream, ResultWriterOptions options) =>
        new(TextConsole.Writer(stream), options);

    public void Begin()
    {
    }

    public void Write(ReportResult report)
    {
        _open.Add(report);
        var name = ReportName.Of(report.Report, _language);
        if (UnreadReport.Of(report) is { } unread)
        {
            Add(_unread, unread);
        }

        foreach (var finding in report.Findings)
        {
            _findings.Add(
                Terms.Of(finding.Severity).In(_language), name, finding.Rule, finding.Message.In(_language), Place(report, finding));
        }

        foreach (var (finding, suppression) in report.Suppressed)
        {
            var reason = ReportWording.Suppressed(suppression).In(_language);
            _suppressed.Add(name, finding.Rule, finding.Message.In(_language), reason);
        }
    }

    public void Write(Problem failure) => Add(_failures, failure);

    public void Complete(CheckSummary summary)
    {
        _text.Write($"# {MarkdownWording.Title.In(_language)}\n\n");
        if (summary.Interrupted)
        {
            _text.Write($"**{ReportWording.Interrupted.In(_language)}**\n\n");
        }

        _text.Write($"- {ConsoleWording.Total(summary).In(_language)}\n");
        _text.Write($"- {ReportWording.Counts(summary.Counts).In(_language)}\n");
        if (summary.Suppressions is { } suppressions)
        {
            _text.Write($"- {ReportWording.Suppressions(suppressions).In(_language)}\n");
            foreach (var problem in suppressions.OutOfDate)
            {
                Add(_outOfDate, problem);
            }
        }

        if (summary.Reports > 0)
        {
            _text.Write($"- {ConsoleWording.Verdict.In(_language)}{Verdict.OfRun(summary).Text.In(_language)}\n");
        }

        Write(ReportWording.Inputs, _failures);
        Write(VerdictWords.Unread, _unread);
        foreach (var gap in Gaps.Of(summary, _open))
        {
            Add(_gaps, gap);
        }

        Write(MarkdownWording.Findings, _findings);
        Write(MarkdownWording.Suppressed, _suppressed);
        Write(ReportWording.OutOfDate, _outOfDate);
        Write(GapWords.Gaps, _gaps);
        _text.Flush();
    }

    private void Add(MarkdownTable table, Problem problem) =>
        table.Add(problem.Location, (problem with { File = null, Line = null, SourceLine = null }).Describe(_language));

    private void Write(LocalizedText heading, MarkdownTable table)
    {
        if (!table.IsEmpty)
        {
            _text.Write($"\n## {heading.In(_language)}\n\n");
            table.Write(_text, _language);
        }
    }

    // The line, where it is known: what a reader of the summary looks up.
    private string Place(ReportResult report, Finding finding)
    {
        var (file, line, page) = FindingSource.Of(report.Report, finding);
        var spot = line is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"{file}:{known}")
            : page is { } number ? $"{file} {PlaceWording.PageNumber(number).In(_language)}" : file;
        var place = PlaceName.Of(report.Report.Form, finding.Where).In(_language);
        return spot is null ? place : $"{place} ({spot})";
    }

    private string[] Headings(params IEnumerable<LocalizedText> texts) => [.. texts.Select(text => text.In(_language))];
}
