using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;

namespace Disclosure.Validation.Documents.Recognition.Tables.Torn;

/// <summary>
/// Parts tables of the form that are printed beside one another in one: their titles stand in one row, and no cell reaches from one
/// into the other.
/// </summary>
internal static class TablesAbreast
{
    /// <summary>The document with each such table for itself, from left to right; itself where it has none.</summary>
    public static SourceDocument Part(SourceDocument document, IReadOnlyList<FormLabels> forms, LabelTexts texts, FigureText figures)
    {
        List<Block>? blocks = null;
        for (var i = document.Blocks.Count - 1; i >= 0; i--)
        {
            if (document.Blocks[i] is Grid { IsOfLines: false } grid && TitlesIn(grid, IsTitle) is var (row, columns)
                && PartsOf(grid, row, columns).ToList() is var parts && parts.TrueForAll(part => part.Rows.Any(figures.AreIn)))
            {
                blocks ??= [.. document.Blocks];
                blocks.RemoveAt(i);
                blocks.InsertRange(i, parts);
            }
        }

        return blocks is null ? document : document with { Blocks = blocks };

        bool IsTitle(GridCell cell) =>
            cell.Text.Length <= LabelReader.LongestLabel && texts.Of(cell.Text) is var label && forms.Any(form => form.Tables.Knows(label));
    }

    private static (int Row, List<int> Columns)? TitlesIn(Grid grid, Func<GridCell, bool> isTitle)
    {
        if (!grid.KeepsPositions && !grid.IsEven)
        {
            return null;
        }

        for (var index = 0; index < grid.Rows.Count; index++)
        {
            var printed = grid.Rows[index].Cells.Where(cell => !cell.IsBlank).ToList();
            if (printed.Count > 1 && printed.TrueForAll(cell => cell.Row == index && isTitle(cell)))
            {
                var columns = printed.ConvertAll(cell => cell.Column);
                return columns[0] == 0 && grid.Rows.Skip(index).All(row => columns.TrueForAll(column => StopsAt(column, row))) ? (index, columns) : null;
            }
        }

        return null;
    }

    private static bool StopsAt(int column, GridRow row) => row.Cells.All(cell => cell.Column >= column || cell.EndColumn <= column);

    private static IEnumerable<Grid> PartsOf(Grid grid, int first, List<int> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var (from, to) = (columns[i], i + 1 < columns.Count ? columns[i + 1] : int.MaxValue);
            var below = Grid.Changed(grid.Rows.Skip(first), (_, cell) => cell.Column < from || cell.Column >= to ? null
                : cell with { Row = cell.Row - (from > 0 ? first : 0), Column = cell.Column - from });
            var rows = (from > 0 ? below : grid.Rows.Take(first).Concat(below)).ToList();
            while (rows.Count > 0 && rows[^1].Cells.All(cell => cell.IsBlank))
            {
                rows.RemoveAt(rows.Count - 1);
            }

            yield return new Grid(rows, grid.KeepsPositions);
        }
    }
}
