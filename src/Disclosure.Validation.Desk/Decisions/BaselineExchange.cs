using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Findings.Baselines;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Decisions;

/// <summary>Hands the decisions that take findings out of the count to a CI job as a baseline, and takes those of one in.</summary>
internal sealed class BaselineExchange(DeskStore store, CurrentRegister register, CheckQueue checks, TimeProvider clock)
{
    private const int MostAtOnce = 500;

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
        return DecisionBaseline.Of(decisions);
    }

    /// <summary>Takes the entries in that are not decided on here: as explained, by whom the entry says.</summary>
    /// <returns>How many were taken in.</returns>
    /// <exception cref="Problems.DisclosureInputException">It is no baseline.</exception>
    public async Task<int> ImportAsync(Stream file, string name, string by, CancellationToken cancellation)
    {
        var baseline = Baseline.Read(file, name);
        await using var db = store.Open();
        var book = await register.OfAsync(db, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var known = (await db.Decisions.Select(decision => decision.Fingerprint).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        var count = 0;
        foreach (var entries in baseline.Entries.Where(entry => known.Add(entry.Suppression.Fingerprint)).Chunk(MostAtOnce))
        {
            var fingerprints = entries.Select(entry => entry.Suppression.Fingerprint).ToList();
            var found = (await db.Findings.AsNoTracking()
                    .Where(finding => fingerprints.Contains(finding.Fingerprint))
                    .Select(finding => new Known(finding.Fingerprint, finding.Place, finding.Rule, finding.MessageZh, finding.Report!.Issuer, finding.Report.IssuerKey, finding.Report.Year))
                    .ToListAsync(cancellation))
                .DistinctBy(finding => finding.Fingerprint)
                .ToDictionary(finding => finding.Fingerprint, StringComparer.Ordinal);
            var decisions = entries.Select(entry => Of(entry, found.GetValueOrDefault(entry.Suppression.Fingerprint), book)).ToList();
            db.Decisions.AddRange(decisions);
            count += decisions.Count;
            await db.SaveChangesAsync(cancellation);
            var keys = decisions.Select(decision => decision.IssuerKey).Distinct().ToList();
            await db.Reports.Where(report => keys.Contains(report.IssuerKey)).AskForCheckAsync(cancellation);
        }

        db.Record(clock, by, AuditAction.BaselineImported, $"{name}: {count}");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        checks.Wake();
        return count;
    }

    // What the file does not say of a finding, the finding itself says.
    private Decision Of(BaselineEntry entry, Known? found, RegisterBook book) => new()
    {
        Fingerprint = entry.Suppression.Fingerprint,
        IssuerKey = found?.IssuerKey ?? book.KeyOf(entry.Issuer),
        Year = found is null ? entry.Year : found.Year,
        Rule = found?.Rule ?? entry.Rule ?? "",
        Place = found?.Place ?? "",
        Issuer = found?.Issuer ?? entry.Issuer,
        Found = found?.Message ?? entry.Finding ?? "",
        Kind = DecisionKind.Explained,
        Note = entry.Suppression.Reason,
        By = entry.Suppression.Owner,
        At = clock.GetUtcNow(),
        Expires = entry.Suppression.Expires,
        Revision = 1,
    };

    private sealed record Known(string Fingerprint, string Place, string Rule, string Message, string? Issuer, string IssuerKey, int? Year);
}
