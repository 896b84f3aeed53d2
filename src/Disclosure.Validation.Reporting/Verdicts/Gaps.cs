using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reporting.Verdicts;

/// <summary>
/// What was given and not checked, and what should have been given and was not: problems that stand beside the findings and
/// make no check fail.
/// </summary>
internal static class Gaps
{
    public const string NotChecked = "input.not-checked";
    public const string NotJudged = "rules.not-judged";
    public const string NotSubmitted = "input.not-submitted";

    /// <summary>All of them, for formats that list problems one by one.</summary>
    /// <param name="summary">The sums of the run.</param>
    /// <param name="open">Why rules were not judged in it.</param>
    public static IEnumerable<Problem> Of(CheckSummary summary, OpenReasonTally open) =>
        Of(summary).Concat(open.Lines.Select(line => new Problem { Code = NotJudged, Found = line.Text }));

    /// <summary>What concerns whole reports.</summary>
    public static IEnumerable<Problem> Of(CheckSummary summary) =>
        summary.NotChecked.Select(Of).Concat(summary.NotSubmitted.Select(Of));

    /// <summary>The files that lay among those to be checked and were not.</summary>
    public static IEnumerable<Problem> NotCheckedIn(CheckSummary summary) => summary.NotChecked.Select(Of);

    private static Problem Of(NotCheckedFile file) => new()
    {
        Code = NotChecked,
        File = file.File,
        Found = new($"未检查：{file.Reason.Zh}", $"not checked: {file.Reason.En}"),
    };

    private static Problem Of(NotSubmittedReport report)
    {
        var year = report.Year.ToString(CultureInfo.InvariantCulture);
        var (zh, en) = report.Parent is { } parent ? ($"（由{parent}汇总）", $" (summed up by {parent})") : ("", "");
        return new Problem
        {
            Code = NotSubmitted,
            Found = new($"{report.Issuer} {year} 年报告未报送{zh}", $"no report of {report.Issuer} for {year}{en}"),
        };
    }
}
