using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;

namespace Disclosure.Validation.Documents.Recognition.Tables.Placing;

/// <summary>Learns from rows that hold a figure in every column where those of a table stand.</summary>
internal sealed class RowLayouts(FigureText figures)
{
    // One row alone may be the one that is out of place.
    private const int FewestRows = 2;

    private readonly Dictionary<FiguresOfGrid, RowLayout?> _known = [];

    /// <summary>Where rows of that many figures have them in a grid; null where no row is full, or most differ from one another.</summary>
    public RowLayout? Of(Grid? grid, int count)
    {
        if (grid is null or { IsOfLines: true })
        {
            return null;
        }

        if (!_known.TryGetValue(new FiguresOfGrid(grid, count), out var layout))
        {
            layout = Learn(grid, count);
            _known.Add(new FiguresOfGrid(grid, count), layout);
        }

        return layout;
    }

    private RowLayout? Learn(Grid grid, int count)
    {
        var isTight = IsTight(grid);
        var full = grid.Rows.Select(row => Full(row, count, isTight)).OfType<FullRow>().ToList();
        if (full.Count < FewestRows && !full.Exists(row => row.HasNoLabel && isTight))
        {
            return null;
        }

        var inColumns = full.CountBy(row => (row.Column, row.Width)).MaxBy(group => group.Value);
        var behindLabels = full.CountBy(row => (row.Offset, row.Cells)).MaxBy(group => group.Value);
        var most = Math.Max(inColumns.Value, behindLabels.Value);
        return most * 2 <= full.Count ? null : new RowLayout(
            inColumns.Value == most ? inColumns.Key : null,
            behindLabels.Value == most ? behindLabels.Key : null);
    }

    // Rows of headings, above all figures, that end in a blank are padded, and so may those of figures be.
    private bool IsTight(Grid grid) =>
        grid.Rows.TakeWhile(row => !figures.AreIn(row)).Where(row => row.Cells.Any(cell => !cell.IsBlank)).All(row => !row.Cells[^1].IsBlank);

    // A row with a run of figures as long as that, and nothing but blanks behind it; or with as many cells behind its label, where
    // no row is padded.
    private FullRow? Full(GridRow row, int count, bool isTight)
    {
        var cells = row.Cells;
        var first = 0;
        var label = -1;
        for (; first < cells.Count && !figures.IsFigure(cells[first]); first++)
        {
            label = cells[first].IsBlank ? label : first;
        }

        var isExact = isTight && first < cells.Count && cells.Count - label - 1 == count;
        first = isExact ? label + 1 : first;
        if (first + count > cells.Count)
        {
            return null;
        }

        for (var i = first; i < cells.Count; i++)
        {
            if (i < first + count ? !figures.IsFigure(cells[i]) && !(isExact && cells[i].IsBlank) : !cells[i].IsBlank)
            {
                return null;
            }
        }

        return new FullRow(cells[first].Column, row.Width, first - label - 1, cells.Count - label - 1, label < 0);
    }

    private readonly record struct FiguresOfGrid(Grid Grid, int Count);

    private sealed record FullRow(int Column, int Width, int Offset, int Cells, bool HasNoLabel);
}
