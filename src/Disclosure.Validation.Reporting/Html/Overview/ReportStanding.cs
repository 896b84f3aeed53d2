using System.Text.Json;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>How a verdict looks in the list of reports.</summary>
/// <param name="Id">What the script filters by.</param>
/// <param name="Class">How it is marked.</param>
/// <param name="Name">The word.</param>
/// <param name="Rank">Its place when sorted, the worst first.</param>
internal sealed record ReportStanding(string Id, string Class, LocalizedText Name, int Rank)
{
    public static readonly ReportStanding Wrong = Of(ReportVerdict.Errors, "e", 0);

    public static readonly IReadOnlyList<ReportStanding> All =
    [
        Wrong,
        Of(ReportVerdict.Unread, "r", 1),
        Of(ReportVerdict.Warnings, "w", 2),
        Of(ReportVerdict.NothingEvaluated, "u", 3),
        Of(ReportVerdict.Clean, "ok", 4),
    ];

    public static ReportStanding Of(ReportResult result) => All.First(standing => standing.Id == IdOf(result.Verdict));

    private static ReportStanding Of(ReportVerdict verdict, string @class, int rank) =>
        new(IdOf(verdict), @class, VerdictWords.Of(verdict), rank);

    private static string IdOf(ReportVerdict verdict) => JsonNamingPolicy.SnakeCaseLower.ConvertName(verdict.ToString());
}
