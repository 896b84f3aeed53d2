using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Issuers;

namespace Disclosure.Validation.Evaluation;

/// <summary>
/// Tells whose reports are missing, by a register of issuers. All of it are expected for the latest year that there are reports
/// of, and for an earlier one where at least half of them are there: a few reports of last year are given to compare with.
/// </summary>
internal static class Submissions
{
    /// <param name="register">The issuers.</param>
    /// <param name="given">The registered issuers, or those between which a name does not decide, by the years of their reports.</param>
    public static IReadOnlyList<NotSubmittedReport> Missing(IssuerRegister register, ILookup<int, Issuer> given)
    {
        var latest = given.Count == 0 ? 0 : given.Max(year => year.Key);
        return
        [
            .. from year in given.OrderBy(year => year.Key)
               let there = year.ToHashSet()
               where year.Key == latest || 2 * there.Count >= register.Issuers.Count
               from issuer in register.Issuers
               where !there.Contains(issuer)
               select new NotSubmittedReport(issuer.Name, issuer.Parent, year.Key),
        ];
    }
}
