using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>
/// Tells which tables of the form a reading has not, or not as a whole: nothing of them was found, or rows are missing where
/// figures had to be left out. A table that was read without such a loss lacks what the office left out.
/// </summary>
internal static class UnreadTables
{
    public static IEnumerable<FormTable> Of(CellWriter reading)
    {
        var found = reading.Cells.Keys.Select(cell => (cell.Table, cell.Row)).ToHashSet();
        return reading.Form.Tables.Where(table =>
            reading.Lines.Losses.Contains(table)
            || (!reading.Lines.Tables.Contains(table) && !table.Rows.Any(row => found.Contains((table, row))))
            || (reading.Losses.Contains(table) && table.Rows.Any(row => IsMissing(table, row, found))));
    }

    // One row may stand for several, and several for one.
    private static bool IsMissing(FormTable table, FormRow row, HashSet<(FormTable, FormRow)> found) =>
        !row.StandsForGroup && !found.Contains((table, row))
        && !(row.PrintedAs is { } single && found.Contains((table, single)));
}
