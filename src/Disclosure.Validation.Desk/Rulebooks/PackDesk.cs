using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Rulebooks;

/// <summary>Takes packs in, and says by which the reports of a year are checked.</summary>
internal sealed class PackDesk(DeskStore store, CheckQueue checks, TimeProvider clock)
{
    /// <summary>Examines a pack and keeps it, with what speaks against it: then it can't be used.</summary>
    public async Task<StoredPack> BringAsync(string file, byte[] bytes, string by, CancellationToken cancellation)
    {
        var (pack, problems) = await Task.Run(() => PackBench.Examine(file, bytes), cancellation);
        var stored = new StoredPack
        {
            File = file,
            Bytes = bytes,
            Pack = pack?.Id ?? "",
            Version = pack?.Version ?? "",
            Form = pack?.Form.Id ?? "",
            BroughtBy = by,
            BroughtAt = clock.GetUtcNow(),
            ProblemsZh = Said(problems, Language.Zh),
            ProblemsEn = Said(problems, Language.En),
        };
        await using var db = store.Open();
        db.Packs.Add(stored);
        db.Record(clock, by, problems.Count == 0 ? AuditAction.PackBrought : AuditAction.PackRefused, $"{file} {stored.Pack} {stored.Version}");
        await db.SaveChangesAsync(cancellation);
        return stored;
    }

    /// <summary>Has the reports of a year checked by these packs, and by those of the library; what has problems is left out.</summary>
    /// <exception cref="DisclosureInputException">The packs don't go together.</exception>
    public async Task ChooseAsync(int year, IReadOnlyCollection<int> packs, string by, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var chosen = await db.Packs.AsNoTracking().Where(pack => packs.Contains(pack.Id) && pack.ProblemsZh == null).OrderBy(pack => pack.Id).ToListAsync(cancellation);
        _ = PackBench.ValidatorOf(chosen.Select(pack => PackBench.Open(pack.File, pack.Bytes).Pack));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.TouchAsync(Stamped.Packs, cancellation);
        await db.PackUses.Where(use => use.Year == year).ExecuteDeleteAsync(cancellation);
        db.PackUses.AddRange(chosen.Select(pack => new PackUse { Year = year, PackId = pack.Id }));
        db.Record(clock, by, AuditAction.PacksChosen, $"{year}: {string.Join(", ", chosen.Select(pack => $"{pack.Pack} {pack.Version}"))}");
        await db.SaveChangesAsync(cancellation);
        await db.Reports.Where(report => report.Year == year).AskForCheckAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        checks.Wake();
    }

    /// <summary>Takes a pack away that no year uses.</summary>
    public async Task RemoveAsync(int id, string by, CancellationToken cancellation)
    {
        await using var db = store.Open();
        if (await db.Packs.FirstOrDefaultAsync(pack => pack.Id == id && pack.Uses.Count == 0, cancellation) is { } pack)
        {
            db.Packs.Remove(pack);
            db.Record(clock, by, AuditAction.PackRemoved, $"{pack.File} {pack.Pack} {pack.Version}");
            await db.SaveChangesAsync(cancellation);
        }
    }

    private static string? Said(IReadOnlyList<Problem> problems, Language language) =>
        problems.Count == 0 ? null : string.Join("\n\n", problems.Select(problem => problem.Describe(language)));
}
