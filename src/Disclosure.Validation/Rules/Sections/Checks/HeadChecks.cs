using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>Whether it is known whose report it is, and of which year: without that, nobody can tell what was checked.</summary>
internal static class HeadChecks
{
    private static readonly LocalizedText NoIssuer = new(
        "没有写明发布机关，不能与其他年度、其他机关的报告核对", "the issuer is not stated, so that the report can't be held against others");

    private static readonly LocalizedText NoYear = new(
        "没有写明报告年度，不能与其他年度、其他机关的报告核对", "the year is not stated, so that the report can't be held against others");

    public static StatementResult Stated(DisclosureReport report, StatedPart part) => part switch
    {
        StatedPart.Issuer => string.IsNullOrWhiteSpace(report.Issuer) ? Missing(NoIssuer, "issuer") : StatementResult.Holds,
        _ => report.Year is null ? Missing(NoYear, "year") : StatementResult.Holds,
    };

    private static StatementResult Missing(LocalizedText message, string what) => StatementResult.Violated(new(message, what));
}
