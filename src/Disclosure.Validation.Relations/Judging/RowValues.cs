using System.Data.Common;
using System.Globalization;

namespace Disclosure.Validation.Relations.Judging;

/// <summary>Values of rows, whatever numbers an engine has of its own.</summary>
internal static class RowValues
{
    /// <summary>Makes something of rows. Anybody can change files: what can't be understood is their fault.</summary>
    /// <exception cref="Problems.DisclosureInputException">The rows hold what no export writes.</exception>
    public static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidCastException or FormatException or ArgumentException or OverflowException or KeyNotFoundException or InvalidOperationException)
        {
            throw RelationProblems.Damaged(e);
        }
    }

    public static string? TextAt(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? WholeAt(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : Convert.ToInt32(row.GetValue(column), CultureInfo.InvariantCulture);

    /// <summary>Whether it is 1: not every engine has truth values in files.</summary>
    public static bool IsSetAt(this DbDataReader row, int column) => row.WholeAt(column) == 1;
}
