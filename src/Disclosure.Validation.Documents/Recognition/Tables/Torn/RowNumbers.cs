using System.Globalization;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;

namespace Disclosure.Validation.Documents.Recognition.Tables.Torn;

/// <summary>Leaves out a first column that does no more than number the rows: 1, 2, 3, each in front of words.</summary>
internal static class RowNumbers
{
    // Fewer may be figures, where no heading says what they are.
    private const int FewestRows = 3;

    /// <summary>The document without such columns; itself where it has none.</summary>
    public static SourceDocument Without(SourceDocument document, FigureText figures)
    {
        List<Block>? blocks = null;
        var last = 0;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is Grid { IsOfLines: false } grid && LastIn(grid, last, figures) is { } found)
            {
                last = found;
                (blocks ??= [.. document.Blocks])[i] = new Grid([.. Grid.Changed(grid.Rows, Rest)], grid.KeepsPositions);
            }
        }

        return blocks is null ? document : document with { Blocks = blocks };
    }

    // The number of the last row; null where the first column is none of numbers. On the next page a table goes on.
    private static int? LastIn(Grid grid, int before, FigureText figures)
    {
        var (first, last, isHeaded) = (0, 0, false);
        foreach (var (index, row) in grid.NumberedRows)
        {
            if (row.Cells is not [{ Column: 0, ColumnSpan: 1 } cell, ..] || cell.Row < index)
            {
                // What covers several columns, or rows, is no number.
                if (figures.AreIn(row))
                {
                    return null;
                }
            }
            else if (int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                first = first == 0 ? number : first;
                if ((last > 0 && number != last + 1) || !IsInFrontOfWords(row, figures))
                {
                    return null;
                }

                last = number;
            }
            else if (figures.AreIn(row) || (last > 0 && !cell.IsBlank && row.Only is null))
            {
                return null;
            }
            else
            {
                isHeaded |= !cell.IsBlank && row.Only is null;
            }
        }

        return last > 0 && (first == 1 ? isHeaded || last >= FewestRows : before > 0 && first == before + 1) ? last : null;
    }

    private static bool IsInFrontOfWords(GridRow row, FigureText figures)
    {
        var words = row.Cells.Skip(1).FirstOrDefault(cell => !cell.IsBlank);
        return words is not null && !figures.IsFigure(words);
    }

    // A text alone is a title over the table, which tables without merged cells have in the first column.
    private static GridCell? Rest(GridRow row, GridCell cell)
    {
        var title = row.Only is { Column: 0, ColumnSpan: 1 } only ? only : null;
        return cell.EndColumn <= 1 ? null
            : cell.Column == 0 ? cell with { ColumnSpan = cell.ColumnSpan - 1 }
            : cell.Column == 1 && title is not null ? title with { RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan }
            : cell with { Column = cell.Column - 1 };
    }
}
