namespace Disclosure.Validation.Forms;

/// <summary>The ways to print a form in which a group may stand in one row: with all its parts, or in the one row.</summary>
internal static class Printing
{
    /// <summary>The cells that each way of printing leaves unused.</summary>
    public static IReadOnlyList<CellSet> UnusedIn(Form form)
    {
        var inParts = Cells(form, row => row.StandsForGroup);
        return inParts.IsEmpty ? [inParts] : [inParts, Cells(form, row => row.PrintedAs is not null)];
    }

    private static CellSet Cells(Form form, Func<FormRow, bool> isOfRow)
    {
        var cells = new CellSet(form.Cells.Count);
        foreach (var cell in form.Cells.Where(cell => isOfRow(cell.Row)))
        {
            cells.Add(cell.Index);
        }

        return cells;
    }
}
