using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Pdf.Files;

namespace Disclosure.Validation.Documents.Pdf;

/// <summary>A table without ruling lines: lines in pieces that stand apart, under one another.</summary>
internal sealed class AlignedTable
{
    // In parts of the letter size.
    private const double Gap = 1.0;

    // Labels may take several lines between two rows of figures.
    private const int MostLinesOfLabels = 5;

    private readonly List<List<TextLine>> _rows;

    private AlignedTable(IEnumerable<TextLine> lines, PdfBudget budget)
    {
        var pieces = lines.Select(line => line.Pieces(line.WordGap)).ToList();
        _rows = pieces.ConvertAll(row => CellsOf(row, (left, right) => AreInColumns(left, right, pieces, budget)));
    }

    /// <summary>
    /// How many of the lines, from the first on, form a table: at least two of several pieces, with at most one of a
    /// single piece between, or a few that end left of what stands at the right above; 0 where they form none.
    /// </summary>
    public static int CountOf(IReadOnlyList<TextLine> lines, int first, PdfBudget budget)
    {
        var end = first;
        var rows = 0;
        var right = 0.0;
        List<TextLine> numbers = [];
        TextLine? above = null;
        for (var i = first; i < lines.Count; i++)
        {
            var cells = CellsOf(lines[i].Pieces(Gap), (_, _) => false);
            if (cells.Count > 1 || lines[i].IsOfWords || (lines[i].IsNumber && StandsBelow(lines[i], numbers, i == end ? above : null, budget)))
            {
                above = lines[i];
                rows++;
                end = i + 1;
                right = cells.Count == 1 ? right : (cells.Find(cell => cell.IsNumber) ?? cells.Skip(1).FirstOrDefault(cell => cell.BeginsWithDigit) ?? cells[^1]).Left;
                numbers = cells.FindAll(cell => cell.IsNumber) is { Count: > 1 } own ? own : numbers;
            }
            else if (i == first || (i > end && !(i < end + MostLinesOfLabels && lines.Take(end..(i + 1)).All(line => line.Right <= right))))
            {
                break;
            }
        }

        return rows > 1 ? end - first : 0;
    }

    private static bool StandsBelow(TextLine number, List<TextLine> numbers, TextLine? above, PdfBudget budget)
    {
        var pieces = above?.Pieces(above.WordGap) ?? [];
        budget.Look(numbers.Count + pieces.Count);
        return numbers.Exists(number.Meets) || pieces.Exists(number.Meets);
    }

    // The characters of a short label are often set apart: 总　计 is one, unless they stand in columns of their own.
    private static List<TextLine> CellsOf(List<TextLine> pieces, Func<TextLine, TextLine, bool> areInColumns)
    {
        var cells = new List<TextLine>();
        var apart = new List<TextLine>();
        foreach (var piece in pieces)
        {
            if (!piece.IsIdeograph || (apart is [.., var last] && areInColumns(last, piece)))
            {
                TakeTogether(apart, cells);
            }

            (piece.IsIdeograph ? apart : cells).Add(piece);
        }

        TakeTogether(apart, cells);
        return cells;
    }

    // Whether another line has a piece under the one, and another piece under the other.
    private static bool AreInColumns(TextLine left, TextLine right, List<List<TextLine>> lines, PdfBudget budget)
    {
        // Charged for once: a short line by itself would cost nothing.
        var (looks, found) = (0, false);
        for (var i = 0; i < lines.Count && !found; i++)
        {
            var line = lines[i];
            looks += line.Count;
            var under = line.FindIndex(left.Meets);
            found = under >= 0 && !ReferenceEquals(line[under], left) && line[under].Right <= right.Left
                && line.FindIndex(under + 1, right.Meets) > under;
        }

        budget.Look(looks);
        return found;
    }

    private static void TakeTogether(List<TextLine> apart, List<TextLine> cells)
    {
        if (apart.Count > 0)
        {
            cells.Add(TextLine.Join(apart));
            apart.Clear();
        }
    }

    /// <summary>
    /// The table, or the tables where headings stand below figures, or those that follow one another have columns of their own: a
    /// line of one piece may begin another.
    /// </summary>
    public static IEnumerable<List<TextLine>> PartsOf(List<TextLine> lines, PdfBudget budget)
    {
        var first = 0;
        var whole = new AlignedTable(lines, budget);
        foreach (var end in whole.EndsAboveHeadings().Append(lines.Count))
        {
            var some = lines[first..end];
            foreach (var part in (some.Count == lines.Count ? whole : new AlignedTable(some, budget)).PartsByColumns(some, budget))
            {
                yield return part;
            }

            first = end;
        }
    }

    // Where words stand side by side below figures, right of where these begin, they are headings; with them come the lines of one
    // piece above that reach as far.
    private List<int> EndsAboveHeadings()
    {
        var ends = new List<int>();
        var (right, next) = (double.PositiveInfinity, -1);
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[i];
            if (row.Find(piece => piece.IsNumber) is { } number)
            {
                (right, next) = (Math.Min(right, number.Left), -1);
            }
            else if (row[^1].Right > right)
            {
                next = next < 0 ? i : next;
                if (row.Count > 1 && row[^1].Left >= right)
                {
                    while (_rows[next - 1].Count > 1 && !_rows[next - 1].Exists(piece => piece.IsNumber))
                    {
                        next--;
                    }

                    ends.Add(next);
                    (right, next) = (double.PositiveInfinity, -1);
                }
            }
        }

        return ends;
    }

    private IEnumerable<List<TextLine>> PartsByColumns(List<TextLine> lines, PdfBudget budget)
    {
        var columns = FindColumns(budget);
        var part = new List<TextLine>();
        var isCrowded = false;
        for (var i = 0; i < lines.Count;)
        {
            var end = i + 1;
            while (end < lines.Count && _rows[end].Count > 1)
            {
                end++;
            }

            var crowded = _rows.Skip(i).Take(end - i).Any(row => IsCrowded(row, columns));
            if (part.Count > 0 && (crowded || isCrowded))
            {
                yield return part;
                part = [];
            }

            part.AddRange(lines[i..end]);
            isCrowded = crowded;
            i = end;
        }

        yield return part;
    }

    // Two pieces of a row in one column, though they stand side by side. A line of prose may be in two pieces.
    private static bool IsCrowded(List<TextLine> row, List<(double Left, double Right)> columns)
    {
        if (row.Count < 3)
        {
            return false;
        }

        var last = -1;
        foreach (var piece in row)
        {
            if (columns.FindIndex(column => column.Left < piece.Right && piece.Left < column.Right) <= last)
            {
                return true;
            }

            last = columns.FindLastIndex(column => column.Left < piece.Right);
        }

        return false;
    }

    public static Grid Read(
        IReadOnlyList<TextLine> lines, PdfBudget budget, int number, int page)
    {
        var table = new AlignedTable(lines, budget);
        var columns = table.FindColumns(budget);
        var grid = new GridBuilder(budget.Limits, budget.File, number, page);
        foreach (var row in table._rows)
        {
            grid.BeginRow();
            AddCells(grid, row, columns, page);
        }

        return grid.Build(keepsPositions: true, isOfLines: true);
    }

    // The narrow pieces tell the columns; a heading that spans several would make one of them.
    private List<(double Left, double Right)> FindColumns(PdfBudget budget)
    {
        var columns = new List<(double Left, double Right)>();
        foreach (var piece in _rows.SelectMany(row => row).OrderBy(piece => piece.Right - piece.Left))
        {
            // Once here, and twice where the piece is put in its column.
            budget.Look(3L * columns.Count);
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

    // What stands twice in one column is one cell: nothing printed is lost.
    private static void AddCells(GridBuilder grid, List<TextLine> row, List<(double Left, double Right)> columns, int page)
    {
        var cells = new List<(int First, int Last, string Text, bool Hides, Extent Extent)>();
        foreach (var piece in row)
        {
            var first = columns.FindIndex(column => column.Left < piece.Right && piece.Left < column.Right);
            var last = columns.FindLastIndex(column => column.Left < piece.Right);
            var extent = new Extent(page, piece.Left, piece.Right);
            if (cells is [.., var before] && first <= before.Last)
            {
                cells[^1] = (before.First, Math.Max(last, before.Last), $"{before.Text} {piece.Text}", before.Hides || piece.HidesLetters, before.Extent.With(extent));
            }
            else
            {
                cells.Add((first, last, piece.Text, piece.HidesLetters, extent));
            }
        }

        var next = 0;
        foreach (var (first, last, text, hides, extent) in cells)
        {
            FillTo(first);
            grid.Add(text, 1, last - first + 1, doubt: hides ? ShownOtherwise.Faint.Doubt : null, extent: extent);
            next = last + 1;
        }

        FillTo(columns.Count);

        void FillTo(int column)
        {
            for (; next < column; next++)
            {
                grid.Add("", 1, 1);
            }
        }
    }
}
