using System.Data.Common;
using System.Globalization;

namespace Disclosure.Validation.Relations.Judging;

/// <summary>Values of rows, whatever numbers an engine has of its own.</summary>
internal static class RowValues
{
    public static string? TextAt(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? WholeAt(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : Convert.ToInt32(row.GetValue(column), CultureInfo.InvariantCulture);

    /// <summary>Whether it is 1: not every engine has truth values in files.</summary>
    public static bool IsSetAt(this DbDataReader row, int column) => row.WholeAt(column) == 1;
}
