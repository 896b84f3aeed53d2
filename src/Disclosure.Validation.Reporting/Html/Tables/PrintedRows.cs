using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>Tells which rows of a table to draw, where the form leaves the choice between one row and its parts.</summary>
internal static class PrintedRows
{
    /// <summary>
    /// The rows that the report prints; the parts, as on the official form, where it prints neither. A cell that a finding is
    /// about is always drawn.
    /// </summary>
    public static IReadOnlyList<FormRow> Of(DisclosureReport report, FormTable table, Func<FormCell, bool> isMarked)
    {
        return [.. table.Rows.Where(IsDrawn)];

        bool IsDrawn(FormRow row) => row switch
        {
            { StandsForGroup: true } => Is(row),
            { PrintedAs: { } single } => single.Parts.Any(Is) || !Is(single),
            _ => true,
        };

        bool Is(FormRow row) => table.Columns
            .Select(column => report.Form.Cells[table.IndexOf(row, column)])
            .Any(cell => report[cell].State != CellState.Absent || isMarked(cell));
    }
}
