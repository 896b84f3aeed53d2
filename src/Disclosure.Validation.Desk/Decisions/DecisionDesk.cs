using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Decisions;

/// <summary>A finding that somebody decides on, with the decision as it stood on the page.</summary>
/// <param name="Fingerprint">The finding.</param>
/// <param name="Revision">The revision of the decision that was shown; zero for none.</param>
internal sealed record Decided(string Fingerprint, int Revision)
{
    public override string ToString() => $"{Fingerprint}:{Revision}";

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static Decided? Parse(string? text) =>
        text?.Split(':') is [var fingerprint, var number] && int.TryParse(number, out var revision) ? new(fingerprint, revision) : null;
}

/// <summary>What somebody decides.</summary>
internal sealed record Verdict(DecisionKind Kind, string Note, DateOnly? Expires, string By);

/// <summary>What came of it.</summary>
/// <param name="Made">How many decisions stand now.</param>
/// <param name="Conflicts">The decisions that another person made meanwhile; they stand as they are.</param>
internal sealed record DecisionOutcome(int Made, IReadOnlyList<Decision> Conflicts);

/// <summary>Takes decisions on findings.</summary>
internal sealed class DecisionDesk(DeskStore store, CheckQueue checks, TimeProvider clock)
{
    /// <summary>Decides on findings of a report. Where another person has decided since the page was shown, that decision stands.</summary>
    public async Task<DecisionOutcome> DecideAsync(int reportId, IReadOnlyList<Decided> findings, Verdict verdict, CancellationToken cancellation)
    {
        var made = 0;
        var conflicts = new List<Decision>();
        foreach (var finding in findings.DistinctBy(finding => finding.Fingerprint))
        {
            await using var db = store.Open();
            try
            {
                made += await DecideAsync(db, reportId, finding, verdict, cancellation) ? 1 : 0;
            }
            catch (DbUpdateException)
            {
                // The revision is another by now, or the decision is there already.
                await using var later = store.Open();
                conflicts.Add(await later.Decisions.AsNoTracking().SingleAsync(decision => decision.Fingerprint == finding.Fingerprint, cancellation));
            }
        }

        checks.Wake();
        return new DecisionOutcome(made, conflicts);
    }

    private async Task<bool> DecideAsync(DeskContext db, int reportId, Decided finding, Verdict verdict, CancellationToken cancellation)
    {
        var report = await db.Reports.Include(each => each.Findings).SingleAsync(each => each.Id == reportId, cancellation);
        var found = report.Findings.Find(each => each.Fingerprint == finding.Fingerprint);
        if (found is null)
        {
            return false;
        }

        var decisions = await db.Decisions.Where(each => each.IssuerKey == report.IssuerKey && each.Year == report.Year).ToListAsync(cancellation);
        var decision = finding.Revision == 0 ? null : decisions.Find(each => each.Fingerprint == finding.Fingerprint);
        if (decision is null)
        {
            decision = New(report, found, verdict);
            db.Decisions.Add(decision);
            decisions.RemoveAll(each => each.Fingerprint == finding.Fingerprint);
            decisions.Add(decision);
        }
        else
        {
            db.Entry(decision).Property(each => each.Revision).OriginalValue = finding.Revision;
            (decision.Kind, decision.Note, decision.Expires, decision.By) = (verdict.Kind, verdict.Note, verdict.Expires, verdict.By);
        }

        (decision.At, decision.Revision) = (clock.GetUtcNow(), finding.Revision + 1);
        FindingSync.Decide(report, decisions, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));

        // Another version of the report may have the same finding, and a check may be on its way that has not seen the decision.
        report.ChecksWanted++;
        db.Record(clock, verdict.By, AuditAction.Decided, $"{report.Issuer} {report.Year} {found.Rule} {found.Fingerprint}: {verdict.Kind}: {verdict.Note}");
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private Decision New(StoredReport report, StoredFinding found, Verdict verdict) => new()
    {
        Fingerprint = found.Fingerprint,
        IssuerKey = report.IssuerKey,
        Year = report.Year,
        Rule = found.Rule,
        Place = found.Place,
        Issuer = report.Issuer,
        Found = found.MessageZh,
        Kind = verdict.Kind,
        Note = verdict.Note,
        Expires = verdict.Expires,
        By = verdict.By,
        At = clock.GetUtcNow(),
    };
}
