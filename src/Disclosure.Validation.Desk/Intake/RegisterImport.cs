using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Issuers;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Intake;

/// <summary>Puts a register in the place of the one before, and every report where the new one has it.</summary>
internal sealed class RegisterImport(DeskStore store, CheckQueue checks, TimeProvider clock)
{
    /// <returns>How many issuers it has.</returns>
    /// <exception cref="Problems.DisclosureInputException">It is no register.</exception>
    public async Task<int> ReplaceAsync(Stream file, string name, string by, CancellationToken cancellation)
    {
        var register = RegisterFile.Read(file, name);
        var book = RegisterBook.Of(register);
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.Issuers.ExecuteDeleteAsync(cancellation);
        db.Issuers.AddRange(register.Issuers.Select(issuer => new RegisteredIssuer
        {
            Name = issuer.Name,
            Key = IssuerName.Canonical(issuer.Name),
            Aliases = string.Join('\n', issuer.Aliases),
            Level = issuer.Level,
            Parent = issuer.Parent,
            District = book.DistrictOf(issuer.Name),
        }));
        db.Record(clock, by, AuditAction.RegisterReplaced, $"{name}: {register.Issuers.Count}");
        await db.SaveChangesAsync(cancellation);
        await PlaceAsync(db, book, cancellation);
        await transaction.CommitAsync(cancellation);
        checks.Wake();
        return register.Issuers.Count;
    }

    private static async Task PlaceAsync(DeskContext db, RegisterBook book, CancellationToken cancellation)
    {
        var names = await db.Reports.Select(report => report.Issuer).Distinct().ToListAsync(cancellation);
        foreach (var name in names.OfType<string>())
        {
            var (key, district) = (book.KeyOf(name), book.DistrictOf(name));
            await db.Reports.Where(report => report.Issuer == name).ExecuteUpdateAsync(
                set => set.SetProperty(report => report.IssuerKey, key).SetProperty(report => report.District, report => district ?? report.District),
                cancellation);
            await db.Decisions.Where(decision => decision.Issuer == name).ExecuteUpdateAsync(set => set.SetProperty(decision => decision.IssuerKey, key), cancellation);
        }

        await Versions.ChooseAllAsync(db, cancellation);
        await db.Reports.ExecuteUpdateAsync(set => set.SetProperty(report => report.ChecksWanted, report => report.ChecksWanted + 1), cancellation);
    }
}
