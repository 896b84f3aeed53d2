using System.Globalization;
using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Reporting.GitHub;

/// <summary>
/// Writes annotations as commands of a GitHub workflow, one line a finding. What is suppressed, and what the reader was not
/// sure of, makes no annotation.
/// </summary>
internal sealed class GitHubResultWriter(TextWriter text, ResultWriterOptions options) : IResultWriter
{
    private readonly OpenReasonTally _open = new();

    public static GitHubResultWriter OnStream(Stream stream, ResultWriterOptions options) =>
        new(TextConsole.Writer(stream), options);

    public void Begin()
    {
    }

    public void Write(ReportResult report)
    {
        _open.Add(report);
        if (UnreadReport.Of(report) is { } unread)
        {
            Write("error", unread.File, unread.Line, unread.Code, unread.Describe(options.Language));
        }

        foreach (var finding in report.Findings)
        {
            var source = FindingSource.Of(report.Report, finding);
            var rule = options.FindRule(report.Report.Form, finding.Rule);
            var title = rule is null ? finding.Rule : $"{finding.Rule} {rule.Title.In(options.Language)}";
            var message = ReportName.Before(finding.Message, report.Report, options.Language);
            Write(Level(finding.Severity), source.File, source.Line, title, message);
        }

        text.Flush();
    }

    public void Write(Problem failure)
    {
        Write("error", failure.File, failure.Line, failure.Code, failure.Describe(options.Language));
        text.Flush();
    }

    public void Complete(CheckSummary summary)
    {
        if (summary.Interrupted)
        {
            Write("warning", null, null, "disclosure", ReportWording.Interrupted.In(options.Language));
        }

        foreach (var problem in (summary.Suppressions?.OutOfDate ?? []).Concat(Gaps.Of(summary, _open)))
        {
            Write("notice", problem.File, problem.Line, problem.Code, problem.Describe(options.Language));
        }

        text.Flush();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private void Write(string level, string? file, int? line, string title, string message)
    {
        string?[] properties =
        [
            file is null ? null : $"file={Property(file)}",
            line is { } known ? string.Create(CultureInfo.InvariantCulture, $"line={known}") : null,
            $"title={Property(title)}",
        ];
        text.Write($"::{level} {string.Join(',', properties.OfType<string>())}::{Data(message)}\n");
    }

    private static string Property(string value) => new StringBuilder(Data(value))
        .Replace(":", "%3A")
        .Replace(",", "%2C")
        .ToString();

    // Line breaks are blanks by then: what is no line of its own starts no command of its own.
    private static string Data(string value) => VisibleText.Of(value).Replace("%", "%25", StringComparison.Ordinal);
}
