using Disclosure.Validation.Documents.Grids;

namespace Disclosure.Validation.Documents.Pdf;

/// <summary>A table without ruling lines: lines in pieces that stand apart, under one another.</summary>
internal sealed class AlignedTable
{
    // In parts of the letter size.
    private const double Gap = 1.0;

    private readonly List<List<TextLine>> _rows;

    private AlignedTable(IEnumerable<TextLine> lines)
    {
        _rows = [.. lines.Select(line => line.Pieces(Gap))];
    }

    /// <summary>
    /// How many of the lines, from the first on, form a table: at least two of several pieces, with at most one of a
    /// single piece between; 0 where they form none.
    /// </summary>
    public static int CountOf(IReadOnlyList<TextLine> lines, int first)
    {
        var end = first;
        var rows = 0;
        for (var i = first; i < lines.Count && i <= end + 1; i++)
        {
            if (lines[i].Pieces(Gap).Count > 1)
            {
                rows++;
                end = i + 1;
            }
            else if (i == first)
            {
                break;
            }
        }

        return rows > 1 ? end - first : 0;
    }

    public static Grid Read(
        IReadOnlyList<TextLine> lines, DocumentLimits limits, string? file, int number, int page)
    {
        var table = new AlignedTable(lines);
        var columns = table.FindColumns();
        var grid = new GridBuilder(limits, file, number, page);
        foreach (var row in table._rows)
        {
            grid.BeginRow();
            AddCells(grid, row, columns);
        }

        return grid.Build(keepsPositions: true);
    }

    // The narrow pieces tell the columns; a heading that spans several would make one of them.
    private List<(double Left, double Right)> FindColumns()
    {
        var columns = new List<(double Left, double Right)>();
        foreach (var piece in _rows.SelectMany(row => row).OrderBy(piece => piece.Right - piece.Left))
        {
            var over = columns.FindAll(column => column.Left < piece.Right && piece.Left < column.Right);
            if (over.Count == 0)
            {
                columns.Add((piece.Left, piece.Right));
            }
            else if (over.Count == 1)
            {
                columns.Remove(over[0]);
                columns.Add((Math.Min(over[0].Left, piece.Left), Math.Max(over[0].Right, piece.Right)));
            }
        }

        columns.Sort();
        return columns;
    }

    private static void AddCells(GridBuilder grid, List<TextLine> row, List<(double Left, double Right)> columns)
    {
        var next = 0;
        foreach (var piece in row)
        {
            var first = columns.FindIndex(next, column => column.Left < piece.Right && piece.Left < column.Right);
            if (first < 0)
            {
                continue;
            }

            var last = columns.FindLastIndex(column => column.Left < piece.Right);
            for (; next < first; next++)
            {
                grid.Add("", 1, 1);
            }

            grid.Add(piece.Text, 1, last - first + 1);
            next = last + 1;
        }

        for (; next < columns.Count; next++)
        {
            grid.Add("", 1, 1);
        }
    }
}
