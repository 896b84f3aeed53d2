using System.Globalization;

namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>A row of a sheet, to link to.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="Row">The row, from 1.</param>
internal readonly record struct SheetPlace(string Sheet, int Row)
{
    /// <summary>The first cell of the row, as a link names it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"'{Sheet}'!A{Row}");
}
