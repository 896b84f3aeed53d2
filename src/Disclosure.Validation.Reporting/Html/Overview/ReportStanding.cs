using System.Text.Json;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>How a verdict looks in the list of reports.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Class">How it is marked.</param>
/// <param name="Rank">Its place when sorted, the worst first.</param>
internal sealed record ReportStanding(ReportVerdict Verdict, string Class, int Rank)
{
    public static readonly IReadOnlyList<ReportStanding> All =
    [
        new(ReportVerdict.Errors, "e", 0),
        new(ReportVerdict.Unread, "r", 1),
        new(ReportVerdict.Warnings, "w", 2),
        new(ReportVerdict.NothingEvaluated, "u", 3),
        new(ReportVerdict.Clean, "ok", 4),
    ];

    /// <summary>What the script filters by.</summary>
    public string Id => JsonNamingPolicy.SnakeCaseLower.ConvertName(Verdict.ToString());

    /// <summary>The word.</summary>
    public LocalizedText Name => VerdictWords.Of(Verdict);

    public static ReportStanding Of(ReportVerdict verdict) => All.First(standing => standing.Verdict == verdict);
}
