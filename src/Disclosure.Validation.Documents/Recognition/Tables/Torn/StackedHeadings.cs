using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables.Torn;

/// <summary>
/// Puts headings together that narrow columns cut over several lines of print: only where the pieces, one below the other in each
/// column, make all headings of a table, in the order of the form.
/// </summary>
internal sealed class StackedHeadings(LabelReader labels, FigureText figures)
{
    // Of two lines, one for the headings and one for what stands above them.
    private const int FewestLines = 2;
    private const int MostPieces = 6;

    /// <summary>The grid with the headings in one line each; the grid itself where nothing is stacked.</summary>
    /// <param name="grid">A grid of lines.</param>
    /// <param name="tables">The tables of the form.</param>
    public Grid Join(Grid grid, IReadOnlyList<FormTable> tables)
    {
        GridRow[]? rows = null;
        for (var first = 0; first < grid.Rows.Count; first++)
        {
            var end = first;
            while (end < grid.Rows.Count && !figures.AreIn(grid.Rows[end]))
            {
                end++;
            }

            if (end - first >= FewestLines && end < grid.Rows.Count && Of(grid, first, end, tables) is { } stacked)
            {
                rows ??= [.. grid.Rows];
                Replace(rows, stacked);
            }

            first = end;
        }

        return rows is null ? grid : new Grid(rows, grid.KeepsPositions) { IsOfLines = true };
    }

    private Stack? Of(Grid grid, int first, int end, IReadOnlyList<FormTable> tables)
    {
        var pieces = grid.Rows.Take(first..end).SelectMany(row => row.Cells).Where(cell => !cell.IsBlank && cell.ColumnSpan == 1)
            .GroupBy(cell => cell.Column).OrderBy(column => column.Key).Select(column => column.Reverse().Take(MostPieces).ToList()).ToList();
        return tables.Select(table => Of(table, pieces)).FirstOrDefault(stack => stack is not null && stack.Last - stack.First + 1 >= FewestLines);
    }

    // The columns of the form are the last ones; those in front hold labels.
    private Stack? Of(FormTable table, List<List<GridCell>> pieces)
    {
        var headings = Headings(table);
        if (pieces.Count < headings.Count)
        {
            return null;
        }

        var cells = new List<GridCell>();
        var (first, last, isStacked) = (int.MaxValue, 0, false);
        foreach (var (column, heading) in pieces.TakeLast(headings.Count).Zip(headings))
        {
            if (Find(column, table, heading) is not { } found)
            {
                return null;
            }

            cells.Add(column[0] with { Text = heading.Label.Printed.Zh });
            (first, last) = (Math.Min(first, column[found - 1].Row), Math.Max(last, column[0].Row));
            isStacked |= found > 1;
        }

        return isStacked ? new Stack(table, cells, first, last) : null;
    }

    private static List<FormColumn> Headings(FormTable table) =>
        table.PrintedAsOneRow ? [.. table.Rows.SelectMany(_ => table.Columns)] : [.. table.Columns];

    // How many pieces, from the lowest up, are that heading.
    private int? Find(List<GridCell> column, FormTable table, FormColumn heading)
    {
        var text = "";
        for (var count = 1; count <= column.Count; count++)
        {
            text = column[count - 1].Text + text;
            if (labels.Read(text).Columns.Any(match => match.IsExact && match.Target.Table == table && match.Target.Column == heading))
            {
                return count;
            }
        }

        return null;
    }

    // Two rows take the place of all: the names of rows that stand side by side, and the headings.
    private static void Replace(GridRow[] rows, Stack stack)
    {
        var (table, cells, first, last) = stack;
        for (var row = first; row < last; row++)
        {
            rows[row] = new GridRow([cells[0] with { Text = "", Row = row, Column = 0 }]);
        }

        rows[last] = new GridRow([.. cells.Select(cell => cell with { Row = last, RowSpan = 1 })]);
        if (table.PrintedAsOneRow)
        {
            rows[last - 1] = new GridRow([.. cells.Chunk(table.Columns.Count).Zip(table.Rows).Select(pair => pair.First[0] with
            {
                Text = pair.Second.Label.Printed.Zh,
                Row = last - 1,
                ColumnSpan = pair.First[^1].EndColumn - pair.First[0].Column,
            })]);
        }
    }

    private sealed record Stack(FormTable Table, List<GridCell> Cells, int First, int Last);
}
