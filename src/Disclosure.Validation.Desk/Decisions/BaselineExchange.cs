using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Baselines;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Decisions;

/// <summary>Hands the decisions that take findings out of the count to a CI job as a baseline, and takes those of one in.</summary>
internal sealed class BaselineExchange(DeskStore store, CheckQueue checks, TimeProvider clock)
{
    /// <summary>The decisions of that year, or of all, that suppress.</summary>
    public async Task<Baseline> ExportAsync(int? year, string by, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var decisions = await db.Decisions
            .Where(decision => (decision.Kind == DecisionKind.FalseAlarm || decision.Kind == DecisionKind.Explained) && (year == null || decision.Year == year))
            .OrderBy(decision => decision.IssuerKey).ThenBy(decision => decision.Year).ThenBy(decision => decision.Fingerprint)
            .AsNoTracking()
            .ToListAsync(cancellation);
        db.Record(clock, by, AuditAction.BaselineExported, $"{year}: {decisions.Count}");
        await db.SaveChangesAsync(cancellation);
        return new Baseline(decisions.Select(decision => new BaselineEntry(
            new Suppression(decision.Fingerprint, decision.Note.Length > 0 ? decision.Note : decision.Kind.ToString(), decision.By, decision.Expires))
        {
            Rule = decision.Rule,
            Issuer = decision.Issuer,
            Year = decision.Year,
            Finding = decision.Found,
        }));
    }

    /// <summary>Takes the entries in that are not decided on here: as explained, by whom the entry says.</summary>
    /// <returns>How many were taken in.</returns>
    /// <exception cref="Problems.DisclosureInputException">It is no baseline.</exception>
    public async Task<int> ImportAsync(Stream file, string name, string by, CancellationToken cancellation)
    {
        var baseline = Baseline.Read(file, name);
        await using var db = store.Open();
        var book = await RegisterBook.ReadAsync(db, cancellation);
        var known = (await db.Decisions.Select(decision => decision.Fingerprint).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        var entries = baseline.Entries.Where(entry => known.Add(entry.Suppression.Fingerprint)).ToList();
        foreach (var entry in entries)
        {
            var found = await db.Findings.AsNoTracking().Include(finding => finding.Report)
                .FirstOrDefaultAsync(finding => finding.Fingerprint == entry.Suppression.Fingerprint, cancellation);
            db.Decisions.Add(new Decision
            {
                Fingerprint = entry.Suppression.Fingerprint,
                IssuerKey = found?.Report?.IssuerKey ?? book.KeyOf(entry.Issuer),
                Year = found?.Report?.Year ?? entry.Year,
                Rule = found?.Rule ?? entry.Rule ?? "",
                Place = found?.Place ?? "",
                Issuer = entry.Issuer,
                Found = found?.MessageZh ?? entry.Finding ?? "",
                Kind = DecisionKind.Explained,
                Note = entry.Suppression.Reason,
                By = entry.Suppression.Owner,
                At = clock.GetUtcNow(),
                Expires = entry.Suppression.Expires,
                Revision = 1,
            });
        }

        db.Record(clock, by, AuditAction.BaselineImported, $"{name}: {entries.Count}");
        await db.SaveChangesAsync(cancellation);
        await db.Reports.ExecuteUpdateAsync(set => set.SetProperty(report => report.ChecksWanted, report => report.ChecksWanted + 1), cancellation);
        checks.Wake();
        return entries.Count;
    }
}
