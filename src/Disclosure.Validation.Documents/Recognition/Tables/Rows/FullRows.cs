using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables.Rows;

/// <summary>Finds rows that hold exactly the figures of a table, so that they tell where its columns stand.</summary>
internal sealed class FullRows(FigureText figures)
{
    /// <summary>
    /// The figures of a row that is full: that row, or one below it in its grid, or its cells where each has lines around it; null
    /// where there is none.
    /// </summary>
    /// <param name="grid">The grid that the row is printed in; null for a line of text.</param>
    /// <param name="row">The row.</param>
    /// <param name="table">The table.</param>
    /// <param name="values">The cells behind the row's label.</param>
    public IReadOnlyList<GridCell>? Find(Grid? grid, GridRow row, FormTable table, IReadOnlyList<GridCell> values)
    {
        if (IsFull(values, table))
        {
            return [.. values.Where(cell => !cell.IsBlank)];
        }

        if (grid is not { KeepsPositions: true } || values.Any(cell => !cell.IsBlank && !figures.IsFigure(cell)))
        {
            return null;
        }

        var below = grid.Rows.SkipWhile(other => other.Cells[0].Row < row.Cells[0].Row).Select(FiguresOf);
        return below.FirstOrDefault(cells => IsFull(cells, table))
            ?? (values.Count == table.Columns.Count && !grid.IsOfLines ? values : null);
    }

    private bool IsFull(IReadOnlyList<GridCell> cells, FormTable table)
    {
        var filled = cells.Where(cell => !cell.IsBlank).ToList();
        return filled.Count == table.Columns.Count && filled.TrueForAll(figures.IsFigure);
    }

    private GridCell[] FiguresOf(GridRow row) => [.. row.Cells.SkipWhile(cell => !figures.IsFigure(cell))];
}
