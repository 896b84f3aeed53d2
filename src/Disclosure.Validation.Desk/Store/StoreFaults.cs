using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Disclosure.Validation.Desk.Store;

/// <summary>Tells apart what a database refuses.</summary>
internal static class StoreFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int NotUnique = 2067;
    private const int NotUniqueKey = 1555;

    /// <summary>Whether another has written meanwhile what was to be written: to be looked at anew.</summary>
    public static bool IsConflict(Exception fault) =>
        fault is DbUpdateConcurrencyException ||
        Inside(fault) is SqliteException { SqliteExtendedErrorCode: NotUnique or NotUniqueKey } or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>Whether the store is busy or away, so that the same may go well in a while.</summary>
    public static bool IsMomentary(Exception fault) =>
        Inside(fault) is SqliteException { SqliteErrorCode: Busy or Locked } or DbException { IsTransient: true };

    private static Exception? Inside(Exception? fault)
    {
        while (fault is not (null or DbException))
        {
            fault = fault.InnerException;
        }

        return fault;
    }
}
