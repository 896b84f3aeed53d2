using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;

namespace Disclosure.Validation.Documents.Recognition.Tables.Torn;

/// <summary>
/// Tables in which a converter printed the text of a merged cell in each place that it covers: makes one cell of them again. What is
/// repeated beside itself are labels of the form, and the figures below a heading that is.
/// </summary>
internal sealed class MergedCells
{
    // One label beside itself may be a slip.
    private const int FewestRepeated = 2;

    private readonly Grid _grid;
    private readonly Func<string, bool> _isLabel;
    private readonly FigureText _figures;
    private readonly GridCell?[][] _merged;
    private readonly GridCell?[] _headings;
    private bool _isAboveFigures = true;

    private MergedCells(Grid grid, Func<string, bool> isLabel, FigureText figures)
    {
        (_grid, _isLabel, _figures) = (grid, isLabel, figures);
        _merged = [.. grid.Rows.Select(row => new GridCell?[row.Cells.Count])];
        _headings = new GridCell?[grid.Width];
    }

    /// <summary>The document with such tables as they were; itself where it has none.</summary>
    public static SourceDocument Restore(SourceDocument document, IReadOnlyList<FormLabels> forms, FigureText figures)
    {
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        Func<string, bool> isLabel = IsLabel;
        List<Block>? blocks = null;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is Grid grid && HasRepeated(grid, isLabel))
            {
                (blocks ??= [.. document.Blocks])[i] = new MergedCells(grid, isLabel, figures).Restored();
            }
        }

        return blocks is null ? document : document with { Blocks = blocks };

        bool IsLabel(string text)
        {
            if (text.Length is 0 or > LabelReader.LongestLabel)
            {
                return false;
            }

            if (!known.TryGetValue(text, out var isLabel))
            {
                var label = LabelText.Of(text);
                isLabel = forms.Any(form => form.Knows(label) || form.RowGroups.Knows(label) || form.ColumnGroups.Knows(label));
                known.Add(text, isLabel);
            }

            return isLabel;
        }
    }

    // A table that has a merged cell has all of them.
    private static bool HasRepeated(Grid grid, Func<string, bool> isLabel)
    {
        if (!grid.KeepsPositions || grid.IsOfLines)
        {
            return false;
        }

        var repeated = 0;
        foreach (var row in grid.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (row.Cells[i] is not { RowSpan: 1, ColumnSpan: 1 } cell || cell.Column != i)
                {
                    return false;
                }

                repeated += i > 0 && row.Cells[i - 1].Text == cell.Text && isLabel(cell.Text) ? 1 : 0;
            }
        }

        return repeated >= FewestRepeated;
    }

    private Grid Restored()
    {
        var rows = new List<GridRow>();
        foreach (var row in _grid.Rows)
        {
            var cells = new List<GridCell>();
            _isAboveFigures &= !_figures.AreIn(row);
            for (var column = 0; column < row.Cells.Count; column++)
            {
                if (_merged[rows.Count][column] is null)
                {
                    Merge(row.Cells[column]);
                }

                var merged = _merged[rows.Count][column]!;
                if (cells.Count == 0 || !ReferenceEquals(cells[^1], merged))
                {
                    cells.Add(merged);
                }
            }

            rows.Add(new GridRow(cells));
            foreach (var word in cells.Where(cell => !cell.IsBlank && !_figures.IsFigure(cell)))
            {
                _headings.AsSpan(word.Column, word.ColumnSpan).Fill(word);
            }
        }

        return new Grid(rows, keepsPositions: true);
    }

    private void Merge(GridCell cell)
    {
        // Above all figures stand headings, in whatever words.
        var isLabel = _isLabel(cell.Text) || (_isAboveFigures && !cell.IsBlank);
        var width = 1;
        while (!cell.IsBlank && IsSame(cell, cell.Row, cell.Column + width) && (isLabel || HaveOneHeading(cell.Column, cell.Column + width)))
        {
            width++;
        }

        var height = 1;
        while (isLabel && Enumerable.Range(cell.Column, width).All(column => IsSame(cell, cell.Row + height, column)))
        {
            height++;
        }

        var merged = cell with { RowSpan = height, ColumnSpan = width };
        for (var row = cell.Row; row < cell.Row + height; row++)
        {
            for (var column = cell.Column; column < cell.Column + width; column++)
            {
                _merged[row][column] = merged;
            }
        }
    }

    private bool IsSame(GridCell cell, int row, int column) => row < _grid.Rows.Count && column < _grid.Rows[row].Cells.Count
        && _merged[row][column] is null && _grid.Rows[row].Cells[column].Text == cell.Text;

    private bool HaveOneHeading(int column, int other) => _headings[column] is { } heading && ReferenceEquals(heading, _headings[other]);
}
