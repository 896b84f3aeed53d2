using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.WorkLists;

/// <summary>An issuer of the register that has to submit, and whether it did.</summary>
/// <param name="Name">The issuer.</param>
/// <param name="District">Where it stands.</param>
/// <param name="First">When its first version was brought; null where it has none.</param>
/// <param name="IsLate">Whether that was after the deadline.</param>
internal sealed record Attended(string Name, string? District, DateTimeOffset? First, bool IsLate);

/// <summary>Holds what was brought for a year against the register: who is missing, and who was late.</summary>
internal sealed class Attendance(DeskStore store, TimeProvider clock)
{
    public async Task<(IReadOnlyList<Attended> Issuers, DateOnly? Deadline)> OfAsync(int year, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var deadline = (await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(campaign => campaign.Year == year, cancellation))?.Deadline;
        var first = (await db.Reports
                .Where(report => report.Year == year && report.IssuerKey != "")
                .GroupBy(report => report.IssuerKey)
                .Select(group => new { group.Key, SubmissionId = group.Min(report => report.SubmissionId) })
                .Join(db.Submissions, each => each.SubmissionId, submission => submission.Id, (each, submission) => new { each.Key, submission.BroughtAt })
                .ToListAsync(cancellation))
            .ToDictionary(each => each.Key, each => each.BroughtAt, StringComparer.Ordinal);
        var issuers = await db.Issuers.AsNoTracking().OrderBy(issuer => issuer.Id).ToListAsync(cancellation);
        return ([.. issuers.Select(issuer => Of(issuer, first.TryGetValue(issuer.Key, out var at) ? at : null, deadline))], deadline);
    }

    /// <summary>Sets by when reports on a year are due.</summary>
    public async Task SetDeadlineAsync(int year, DateOnly? deadline, string by, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var campaign = await db.Campaigns.FirstOrDefaultAsync(each => each.Year == year, cancellation);
        if (campaign is null)
        {
            db.Campaigns.Add(campaign = new Campaign { Year = year });
        }

        campaign.Deadline = deadline;
        db.Record(clock, by, AuditAction.DeadlineSet, FormattableString.Invariant($"{year}: {deadline:yyyy-MM-dd}"));
        await db.SaveChangesAsync(cancellation);
    }

    private Attended Of(RegisteredIssuer issuer, DateTimeOffset? first, DateOnly? deadline) => new(
        issuer.Name, issuer.District, first,
        first is { } at && deadline is { } last && DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone).DateTime) > last);
}
