using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>
/// Tells which tables of the form a reading has not, or not as a whole: nothing of them was found, or rows are missing where
/// figures had to be left out. A table that was read without such a loss lacks what the office left out.
/// </summary>
internal static class UnreadTables
{
    public static IEnumerable<FormTable> Of(CellWriter reading) => reading.Form.Tables.Where(table =>
        reading.Lines.Losses.Contains(table)
        || (!reading.Lines.Tables.Contains(table) && !table.Rows.Any(row => reading.Has(table, row)))
        || (reading.Losses.Contains(table) && table.Rows.Any(row => IsMissing(reading, table, row))));

    // One row may stand for several, and several for one.
    private static bool IsMissing(CellWriter reading, FormTable table, FormRow row) =>
        !row.StandsForGroup && !reading.Has(table, row) && !(row.PrintedAs is { } single && reading.Has(table, single));
}
