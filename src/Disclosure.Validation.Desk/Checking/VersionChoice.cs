using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Store;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Checking;

/// <summary>Lets a person choose which version of a report counts.</summary>
internal sealed class VersionChoice(DeskStore store, CheckQueue checks, TimeProvider clock)
{
    public async Task ChooseAsync(int id, string by, CancellationToken cancellation)
    {
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var report = await db.Reports.SingleAsync(each => each.Id == id, cancellation);
        await db.Reports
            .Where(each => each.IssuerKey == report.IssuerKey && each.Year == report.Year && each.Id != id)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.ChosenBy, (string?)null), cancellation);
        report.ChosenBy = by;
        db.Record(clock, by, AuditAction.VersionChosen, $"{report.Issuer} {report.Year}: {id}");
        await db.SaveChangesAsync(cancellation);
        await Versions.ChooseAsync(db, report.IssuerKey, report.Year, cancellation);
        await db.SaveChangesAsync(cancellation);
        var book = await RegisterBook.ReadAsync(db, cancellation);
        await Versions.AskAroundAsync(
            db, report.IssuerKey, report.Year, book.ParentOf(report.Issuer) is { } parent ? book.KeyOf(parent.Name) : null, cancellation);
        await transaction.CommitAsync(cancellation);
        checks.Wake();
    }
}
