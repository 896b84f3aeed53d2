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
    // Each turn but the last is lost to somebody who decided, or checked, in the same moment.
    private const int MostTurns = 5;

    /// <summary>Decides on findings of a report, on all in one. Where another person has decided since the page was shown, that decision stands.</summary>
    public async Task<DecisionOutcome> DecideAsync(int reportId, IReadOnlyList<Decided> findings, Verdict verdict, CancellationToken cancellation)
    {
        for (var turn = 1; ; turn++)
        {
            try
            {
                var outcome = await DecideOnceAsync(reportId, findings, verdict, cancellation);
                checks.Wake();
                return outcome;
            }
            catch (Exception e) when (turn < MostTurns && (StoreFaults.IsConflict(e) || StoreFaults.IsMomentary(e)))
            {
                // Looked at anew, it is clear whose decision was first.
            }
        }
    }

    private async Task<DecisionOutcome> DecideOnceAsync(int reportId, IReadOnlyList<Decided> findings, Verdict verdict, CancellationToken cancellation)
    {
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);

        // Other versions of the report may have the same findings, and a check may be on its way that has not seen the decision.
        await db.Reports
            .Where(each => each.Id == reportId || db.Reports.Any(one => one.Id == reportId && one.IssuerKey != "" && one.IssuerKey == each.IssuerKey && one.Year == each.Year))
            .AskForCheckAsync(cancellation);
        var report = await db.Reports.Include(each => each.Findings).FirstOrDefaultAsync(each => each.Id == reportId, cancellation);
        if (report is null)
        {
            return new DecisionOutcome(0, []);
        }

        var decisions = await db.DecisionsAsync(report, [.. findings.Select(finding => finding.Fingerprint)], cancellation);
        var (made, conflicts) = (0, new List<Decision>());
        foreach (var finding in findings.DistinctBy(finding => finding.Fingerprint))
        {
            var decision = decisions.Find(each => each.Fingerprint == finding.Fingerprint);
            if (decision is not null && decision.Revision != finding.Revision)
            {
                conflicts.Add(decision);
            }
            else if (report.Findings.Find(each => each.Fingerprint == finding.Fingerprint) is { } found)
            {
                Put(db, decisions, decision ?? New(report, found, verdict), verdict);
                db.Record(clock, verdict.By, AuditAction.Decided, $"{report.Issuer} {report.Year} {found.Rule} {found.Fingerprint}: {verdict.Kind}: {verdict.Note}");
                made++;
            }
        }

        FindingSync.Decide(report, decisions, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new DecisionOutcome(made, conflicts);
    }

    private void Put(DeskContext db, List<Decision> decisions, Decision decision, Verdict verdict)
    {
        if (decision.Id == 0)
        {
            db.Decisions.Add(decision);
            decisions.Add(decision);
        }

        (decision.Kind, decision.Note, decision.Expires, decision.By) = (verdict.Kind, verdict.Note, verdict.Expires, verdict.By);
        (decision.At, decision.Revision) = (clock.GetUtcNow(), decision.Revision + 1);
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
