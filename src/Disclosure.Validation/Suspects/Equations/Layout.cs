using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Suspects.Equations;

/// <summary>How the cells of the reports at hand are printed: beside which others, and with which numbers.</summary>
internal sealed class Layout(Form form, Neighbourhood reports)
{
    /// <summary>The number printed in a cell; null where none is.</summary>
    public decimal? PrintedIn(CellRef cell) => reports.View(cell.Report).Cells[cell.Index].Number;

    /// <summary>Whether two cells are next to each other.</summary>
    public bool AreNeighbours(CellRef one, CellRef other) => Neighbours(one).Contains(other);

    /// <summary>The cells before, behind, above and below one, in its own table.</summary>
    public IEnumerable<CellRef> Neighbours(CellRef cell)
    {
        var (table, row, column) = (form.Cells[cell.Index].Table, form.Cells[cell.Index].Row, form.Cells[cell.Index].Column);
        if (column.Index > 0 || (table.PrintedAsOneRow && row.Index > 0))
        {
            yield return cell with { Index = cell.Index - 1 };
        }

        if (column.Index < table.Columns.Count - 1 || (table.PrintedAsOneRow && row.Index < table.Rows.Count - 1))
        {
            yield return cell with { Index = cell.Index + 1 };
        }

        if (table.PrintedAsOneRow)
        {
            yield break;
        }

        foreach (var step in new[] { -1, 1 })
        {
            if (NextPrinted(cell, step) is { } next)
            {
                yield return next;
            }
        }
    }

    private CellRef? NextPrinted(CellRef cell, int step)
    {
        var place = form.Cells[cell.Index];
        var unused = reports.View(cell.Report).Figures.Unused;
        for (var row = place.Row.Index + step; row >= 0 && row < place.Table.Rows.Count; row += step)
        {
            var index = place.Table.IndexOf(place.Table.Rows[row], place.Column);
            if (!unused.Contains(index))
            {
                return cell with { Index = index };
            }
        }

        return null;
    }
}
