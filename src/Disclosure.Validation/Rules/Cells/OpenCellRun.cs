using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Cells;

/// <summary>Neighbouring cells of a table that are all blank, all absent, or all text without a number.</summary>
internal sealed record OpenCellRun(FormTable Table, CellState State, IReadOnlyList<FormCell> Cells, ReportView View)
{
    /// <summary>The runs among the open cells of that set, in the order of the form.</summary>
    public static IEnumerable<OpenCellRun> FindAll(Form form, ReportView view, CellSet cells)
    {
        var left = form.Cells
            .Where(cell => view.Figures.Open.Contains(cell.Index) && cells.Contains(cell.Index) && !view.IsUnread(cell))
            .ToDictionary(cell => cell.Index);
        foreach (var cell in form.Cells)
        {
            if (left.Remove(cell.Index))
            {
                yield return Grow(cell, left, view);
            }
        }
    }

    /// <summary>The table, with the row or column that they all stand in.</summary>
    public Place Place => new(
        Table.Id,
        Cells.Select(cell => cell.Row).Distinct().ToList() is [var row] ? row.Id : null,
        Cells.Select(cell => cell.Column).Distinct().ToList() is [var column] ? column.Id : null);

    public string TextOf(FormCell cell) => View.Cells[cell.Index].Text ?? "";

    private static OpenCellRun Grow(FormCell first, Dictionary<int, FormCell> left, ReportView view)
    {
        var state = view.Cells[first.Index].State;
        var found = new List<FormCell> { first };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var index in Neighbours(found[i], view))
            {
                if (left.TryGetValue(index, out var cell) && cell.Table == first.Table &&
                    view.Cells[index].State == state && left.Remove(index))
                {
                    found.Add(cell);
                }
            }
        }

        return new OpenCellRun(first.Table, state, [.. found.OrderBy(cell => cell.Index)], view);
    }

    // A table printed as one row runs on from row to row; in the others, cells touch on four sides.
    private static List<int> Neighbours(FormCell cell, ReportView view)
    {
        var table = cell.Table;
        if (table.PrintedAsOneRow)
        {
            return [cell.Index - 1, cell.Index + 1];
        }

        var neighbours = new List<int>();
        if (cell.Column.Index > 0)
        {
            neighbours.Add(cell.Index - 1);
        }

        if (cell.Column.Index < table.Columns.Count - 1)
        {
            neighbours.Add(cell.Index + 1);
        }

        neighbours.AddRange(NextPrinted(cell, view, -1));
        neighbours.AddRange(NextPrinted(cell, view, 1));
        return neighbours;
    }

    private static IEnumerable<int> NextPrinted(FormCell cell, ReportView view, int direction)
    {
        var rows = cell.Table.Rows;
        for (var row = cell.Row.Index + direction; row >= 0 && row < rows.Count; row += direction)
        {
            var index = cell.Table.IndexOf(rows[row], cell.Column);
            if (!view.Figures.Unused.Contains(index))
            {
                return [index];
            }
        }

        return [];
    }
}
