using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Reporting.GitLab;

/// <summary>
/// Writes a code quality report for GitLab. It asks for a line: where none is known, the first stands for the document. What is
/// suppressed, and what the reader was not sure of, is left out.
/// </summary>
internal sealed class GitLabResultWriter(Stream stream, Utf8JsonWriter json, ResultWriterOptions options) : IResultWriter
{
    private readonly OpenReasonTally _open = new();

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly GitLabJsonContext Context = new(new JsonSerializerOptions(GitLabJsonContext.Default.Options)
    {
        Encoder = Encoder,
    });

    // GitLab keeps one entry a fingerprint: the same report in two files must not hide one of them.
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public static GitLabResultWriter OnStream(Stream stream, ResultWriterOptions options) => new(
        stream,
        new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = Encoder }),
        options);

    public void Begin() => json.WriteStartArray();

    public void Write(ReportResult report)
    {
        _open.Add(report);
        if (UnreadReport.Of(report) is { } unread)
        {
            Write(unread);
        }

        foreach (var finding in report.Findings)
        {
            var source = FindingSource.Of(report.Report, finding);
            Write(new GitLabIssue(
                VisibleText.Of(ReportName.Before(finding.Message, report.Report, options.Language)),
                finding.Rule,
                Unique(finding.Fingerprint),
                SeverityOf(finding.Severity),
                new GitLabLocation(source.File ?? ReportName.Of(report.Report, options.Language), new GitLabLines(source.Line ?? 1))));
        }

        json.Flush();
    }

    public void Write(Problem failure) => Write(failure, "blocker");

    public void Complete(CheckSummary summary)
    {
        foreach (var gap in Gaps.Of(summary, _open))
        {
            Write(gap, "info");
        }

        json.WriteEndArray();
        json.Flush();
        stream.Write("\n"u8);
        stream.Flush();
    }

    private void Write(Problem problem, string severity) => Write(new GitLabIssue(
        VisibleText.Of(problem.Describe(options.Language)),
        problem.Code,
        Unique(FingerprintOf(problem)),
        severity,
        new GitLabLocation(problem.File ?? problem.Code, new GitLabLines(problem.Line ?? 1))));

    private void Write(GitLabIssue issue) => JsonSerializer.Serialize(json, issue, Context.GitLabIssue);

    private string Unique(string fingerprint)
    {
        var count = _seen[fingerprint] = _seen.GetValueOrDefault(fingerprint) + 1;
        return count == 1 ? fingerprint : string.Create(CultureInfo.InvariantCulture, $"{fingerprint}-{count}");
    }

    private static string FingerprintOf(Problem failure)
    {
        var text = string.Join('\n', failure.Code, failure.File, failure.Found.En);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..20];
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "minor",
        _ => "info",
    };
}
