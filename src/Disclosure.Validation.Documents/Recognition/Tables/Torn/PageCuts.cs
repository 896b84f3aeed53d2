using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;

namespace Disclosure.Validation.Documents.Recognition.Tables.Torn;

/// <summary>Puts labels together that the end of a page cut behind the line that has the figures.</summary>
internal sealed class PageCuts(LabelReader labels, FigureText figures)
{
    // A page has no more between two parts of a table.
    private const int MostBlocksBetween = 4;

    // The rows whose text went into one on the page before.
    private readonly HashSet<GridRow> _taken = new(ReferenceEqualityComparer.Instance);

    /// <summary>The rows of a grid, the last with the rest of its label from the next page.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="after">What follows it.</param>
    public IEnumerable<NumberedRow> Join(Grid grid, IEnumerable<Block> after)
    {
        var rows = grid.NumberedRows.Where(row => !_taken.Contains(row.Row)).ToList();
        if (rows.Count > 0 && figures.AreIn(rows[^1].Row) && LabelOf(rows[^1].Row) is { } label && !labels.IsRow(label.Text)
            && after.Take(MostBlocksBetween).OfType<Grid>().FirstOrDefault() is { IsOfLines: false, Rows: [var next, ..] }
            && !figures.AreIn(next) && LabelOf(next) is { } rest && labels.IsRow(label.Text + rest.Text))
        {
            _taken.Add(next);
            rows[^1] = rows[^1] with { Row = rows[^1].Row.WithText(label, label.Text + rest.Text) };
        }

        return rows;
    }

    private GridCell? LabelOf(GridRow row) =>
        row.Cells.TakeWhile(cell => !figures.IsFigure(cell)).LastOrDefault(cell => !cell.IsBlank);
}
