using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Checking;

/// <summary>Lets a person choose which version of a report counts.</summary>
internal sealed class VersionChoice(DeskStore store, CheckQueue checks, TimeProvider clock)
{
    /// <returns>Whether there is such a report.</returns>
    public async Task<bool> ChooseAsync(int id, string by, CancellationToken cancellation)
    {
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.TouchAsync(Stamped.Reports, cancellation);
        var chosen = await db.Reports.Where(each => each.Id == id).Select(each => new { each.Issuer, each.IssuerKey, each.Year }).FirstOrDefaultAsync(cancellation);
        if (chosen is null)
        {
            return false;
        }

        await db.Reports
            .Where(each => each.Id == id || (each.IssuerKey == chosen.IssuerKey && each.Year == chosen.Year))
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.ChosenBy, each => each.Id == id ? by : null), cancellation);
        db.Record(clock, by, AuditAction.VersionChosen, $"{chosen.Issuer} {chosen.Year}: {id}");
        await db.SaveChangesAsync(cancellation);
        await Versions.SettleAsync(db, chosen.IssuerKey, chosen.Year, cancellation);
        await transaction.CommitAsync(cancellation);
        checks.Wake();
        return true;
    }
}
