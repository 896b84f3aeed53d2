using Disclosure.Validation.Desk.Domain;

namespace Disclosure.Validation.Desk.Store;

/// <summary>Puts on record what is done, in the unit of work in which it is done.</summary>
internal static class Recording
{
    private const int MostLetters = 2000;

    public static void Record(this DeskContext db, TimeProvider clock, string by, AuditAction action, string detail) => db.Audit.Add(new AuditEntry
    {
        At = clock.GetUtcNow(),
        By = by,
        Action = action,
        Detail = detail.Length > MostLetters ? detail[..MostLetters] : detail,
    });
}
