using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Disclosure.Validation.Desk.Intake;

/// <summary>Puts a register in the place of the one before, and every report where the new one has it.</summary>
internal sealed class RegisterImport(DeskStore store, CheckQueue checks, TimeProvider clock)
{
    /// <returns>How many issuers it has.</returns>
    /// <exception cref="DisclosureInputException">It is no register.</exception>
    public async Task<int> ReplaceAsync(Stream file, string name, string by, CancellationToken cancellation)
    {
        var register = RegisterFile.Read(file, name);
        await using var db = store.Open();
        await using var transaction = await BeginAsync(db, cancellation);
        db.Record(clock, by, AuditAction.RegisterReplaced, $"{name}: {register.Issuers.Count}");
        await ReplaceAsync(db, register, cancellation);
        await transaction.CommitAsync(cancellation);
        checks.Wake();
        return register.Issuers.Count;
    }

    /// <summary>Changes one issuer, adds one, or takes one out; those below an issuer follow it under its new name.</summary>
    /// <param name="name">The issuer, as it is called so far; null to add one.</param>
    /// <param name="issuer">What it is to be; null to take it out.</param>
    /// <param name="by">Who does so.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="DisclosureInputException">The register would be none: a name stands twice, a parent is unknown, or the issuer is gone.</exception>
    public async Task EditAsync(string? name, Issuer? issuer, string by, CancellationToken cancellation)
    {
        await using var db = store.Open();
        await using var transaction = await BeginAsync(db, cancellation);
        var before = (await RegisterBook.ReadAsync(db, cancellation)).Register?.Issuers ?? [];
        if (name is not null && !before.Any(each => each.Name == name))
        {
            throw new DisclosureInputException(RegisterProblems.NoIssuer(name));
        }

        var after = before
            .Where(each => issuer is not null || each.Name != name)
            .Select(each => each.Name == name ? issuer! : name is not null && each.Parent is { } parent && IssuerName.Canonical(parent) == IssuerName.Canonical(name) ? each with { Parent = issuer?.Name } : each)
            .Concat(name is null && issuer is not null ? [issuer] : []);
        db.Record(clock, by, AuditAction.RegisterEdited, $"{name} → {issuer?.Name} {issuer?.Level} {issuer?.Parent} {string.Join('、', issuer?.Aliases ?? [])}");
        await ReplaceAsync(db, new IssuerRegister(after), cancellation);
        await transaction.CommitAsync(cancellation);
        checks.Wake();
    }

    // Whoever places a report by the register waits, or is waited for.
    private static async Task<IDbContextTransaction> BeginAsync(DeskContext db, CancellationToken cancellation)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.TouchAsync(Stamped.Reports, cancellation);
        await db.TouchAsync(Stamped.Register, cancellation);
        return transaction;
    }

    private static async Task ReplaceAsync(DeskContext db, IssuerRegister register, CancellationToken cancellation)
    {
        var book = RegisterBook.Of(register);
        await db.Issuers.ExecuteDeleteAsync(cancellation);
        db.Issuers.AddRange(register.Issuers.Select(issuer => new RegisteredIssuer
        {
            Name = issuer.Name,
            Key = IssuerName.Canonical(issuer.Name),
            Aliases = string.Join('\n', issuer.Aliases),
            Level = issuer.Level,
            Parent = issuer.Parent,
            District = register.DistrictOf(issuer).Name,
        }));
        await db.SaveChangesAsync(cancellation);
        await PlaceAsync(db, book, cancellation);
        await Versions.SettleAllAsync(db, cancellation);
        await db.Reports.AskForCheckAsync(cancellation);
    }

    // Only what stands elsewhere now is written, by the numbers of the rows.
    private static async Task PlaceAsync(DeskContext db, RegisterBook book, CancellationToken cancellation)
    {
        var reports = await db.Reports
            .Select(report => new { report.Id, report.Issuer, report.Parent, report.IssuerKey, report.ParentKey, report.District })
            .ToListAsync(cancellation);
        foreach (var group in reports.GroupBy(report => (report.Issuer, report.Parent)))
        {
            var (key, parent, district) = (book.KeyOf(group.Key.Issuer), book.ParentKeyOf(group.Key.Issuer, group.Key.Parent), book.DistrictOf(group.Key.Issuer));
            var ids = group.Where(report => (report.IssuerKey, report.ParentKey) != (key, parent) || (district is not null && report.District != district)).Select(report => report.Id).ToList();
            if (ids.Count > 0)
            {
                await db.Reports.Where(report => ids.Contains(report.Id)).ExecuteUpdateAsync(
                    set => set.SetProperty(report => report.IssuerKey, key).SetProperty(report => report.ParentKey, parent)
                        .SetProperty(report => report.District, report => district ?? report.District),
                    cancellation);
            }
        }

        var decisions = await db.Decisions.Select(decision => new { decision.Id, decision.Issuer, decision.IssuerKey }).ToListAsync(cancellation);
        foreach (var group in decisions.Where(decision => decision.Issuer is not null).GroupBy(decision => decision.Issuer))
        {
            var key = book.KeyOf(group.Key);
            var ids = group.Where(decision => decision.IssuerKey != key).Select(decision => decision.Id).ToList();
            if (ids.Count > 0)
            {
                await db.Decisions.Where(decision => ids.Contains(decision.Id)).ExecuteUpdateAsync(set => set.SetProperty(decision => decision.IssuerKey, key), cancellation);
            }
        }
    }
}
