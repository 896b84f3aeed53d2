using Disclosure.Validation.Desk.Domain;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Store;

/// <summary>Which reports are to be checked, and what was decided on them.</summary>
internal static class DueChecks
{
    /// <summary>Asks for a check of these reports; whoever else writes to them waits until this unit of work has ended.</summary>
    public static Task<int> AskForCheckAsync(this IQueryable<StoredReport> reports, CancellationToken cancellation) =>
        reports.ExecuteUpdateAsync(set => set.SetProperty(report => report.ChecksWanted, report => report.ChecksWanted + 1), cancellation);

    /// <summary>The decisions on findings of the issuer's reports on that year, and on these very findings.</summary>
    public static Task<List<Decision>> DecisionsAsync(this DeskContext db, StoredReport report, IReadOnlyCollection<string> fingerprints, CancellationToken cancellation) =>
        db.Decisions
            .Where(decision => (decision.IssuerKey == report.IssuerKey && decision.Year == report.Year) || fingerprints.Contains(decision.Fingerprint))
            .OrderBy(decision => decision.Id)
            .ToListAsync(cancellation);
}
