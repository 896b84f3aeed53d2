using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Evaluation;

/// <summary>Refuses as last year's report what can't be it: the differences would be no fault of anybody's.</summary>
internal static class RelatedReportsCheck
{
    /// <exception cref="DisclosureInputException">The report given as last year's is of another year or issuer, or the very report.</exception>
    public static void Require(DisclosureReport report, RelatedReports related)
    {
        if (related.Previous is not { } previous)
        {
            return;
        }

        if (ReferenceEquals(previous, report))
        {
            throw Refused(previous, "related.same-report", new("这就是要核对的报告", "the very report that is checked"), LastYear(report));
        }

        if (report.Year is { } year && previous.Year is { } before && before != year - 1)
        {
            throw Refused(
                previous, "related.previous-year", LocalizedText.Of($"这是 {before} 年的报告", $"a report for {before}"),
                LocalizedText.Of($"{year - 1} 年的报告，即 {year} 年的上一年", $"the report for {year - 1}, the year before {year}"));
        }

        if (!related.IssuerWasRenamed && report.Issuer is { } issuer && previous.Issuer is { } other && !IssuerName.MayBeSame(issuer, other))
        {
            throw Refused(
                previous, "related.previous-issuer", new($"这是“{other}”的报告", $"a report of '{other}'"),
                new($"“{issuer}”的报告；机关更名的，设置 IssuerWasRenamed", $"a report of '{issuer}'; where it was renamed, set IssuerWasRenamed"));
        }
    }

    private static LocalizedText LastYear(DisclosureReport report) => report.Year is { } year
        ? LocalizedText.Of($"{year - 1} 年的报告", $"the report for {year - 1}")
        : new("上一年度的报告", "the report of the year before");

    private static DisclosureInputException Refused(DisclosureReport previous, string code, LocalizedText found, LocalizedText expected) =>
        new(new Problem { Code = code, File = previous.File, Found = found, Expected = expected });
}
