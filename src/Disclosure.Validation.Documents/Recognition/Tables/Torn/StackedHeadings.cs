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

    // What the pieces of a column make, from the lowest up, whatever table is asked for.
    private readonly Dictionary<List<GridCell>, List<(int Count, TableColumn Target)>> _read = new(ReferenceEqualityComparer.Instance);

    /// <summary>The grid with the headings in one line each; the grid itself where nothing is stacked.</summary>
    /// <param name="grid">A grid of lines.</param>
    /// <param name="tables">The tables of the form.</param>
    /// <param name="noteCut">Takes note of headings of which a page break cut some off.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public Grid Join(
        Grid grid, IReadOnlyList<FormTable> tables, Action<FormTable, IReadOnlyList<GridCell>> noteCut, CancellationToken cancellationToken)
    {
        GridRow[]? rows = null;
        var numbers = new Lazy<List<GridCell>>(() => [.. grid.Rows.SelectMany(row => row.Cells).Where(cell => cell.Extent is not null && figures.IsFigure(cell))]);
        for (var first = 0; first < grid.Rows.Count; first++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = first;
            while (end < grid.Rows.Count && !figures.AreIn(grid.Rows[end]))
            {
                first = IsTitle(grid.Rows[end++]) ? end : first;
            }

            if (end > first && end < grid.Rows.Count && Of(grid, first, end, tables, numbers) is { } stacked)
            {
                if (stacked.IsCut)
                {
                    noteCut(stacked.Table, [.. grid.Rows.Take(first..end).SelectMany(row => row.Cells).Where(cell => !cell.IsBlank)]);
                }

                rows ??= [.. grid.Rows];
                Replace(rows, stacked);
            }

            first = end;
        }

        return rows is null ? grid : new Grid(rows, grid.KeepsPositions) { IsOfLines = true };
    }

    private bool IsTitle(GridRow row) => row.Only is { } only && labels.Read(only.Text).IsTitle;

    private Stack? Of(Grid grid, int first, int end, IReadOnlyList<FormTable> tables, Lazy<List<GridCell>> numbers)
    {
        var printed = grid.Rows.Take(first..end).SelectMany(row => row.Cells).Where(cell => !cell.IsBlank).ToList();
        _read.Clear();
        var isPrinted = printed.TrueForAll(cell => cell.Extent is not null);
        var pieces = isPrinted ? PiecesByPlace(printed) : printed.Where(cell => cell.ColumnSpan == 1)
            .GroupBy(cell => cell.Column).OrderBy(column => column.Key).Select(column => column.Reverse().Take(MostPieces).ToList()).ToList();
        var stack = tables.Select(table => Of(table, pieces)).FirstOrDefault(stack => stack is { IsStacked: true } || (stack is { Table.PrintedAsOneRow: true, Last: > 0 } && isPrinted));
        return stack ?? (!isPrinted ? null : tables.Where(table => !table.PrintedAsOneRow)
            .Select(table => CutAbove(table, pieces, () => numbers.Value.SkipWhile(number => number.Row < end)))
            .FirstOrDefault(cut => cut is not null));
    }

    // What a page break left of the headings, and where the figures below stand, makes all columns of a table in the order of the form.
    private Stack? CutAbove(FormTable table, List<List<GridCell>> pieces, Func<IEnumerable<GridCell>> numbersBelow)
    {
        var known = table.Columns
            .Select(heading => (Heading: heading, Column: pieces.Find(column => Find(column, table, heading) is not null)))
            .Where(pair => pair.Column is not null).ToDictionary(pair => pair.Heading, pair => pair.Column!);
        if (known.Count * 2 <= table.Columns.Count || known.Count == table.Columns.Count)
        {
            return null;
        }

        var columns = known.Values.Select(column => column[0] with { Extent = WholeOf(column) }).ToList();
        foreach (var number in numbersBelow())
        {
            var at = columns.FindIndex(column => column.Extent!.Meets(number.Extent!));
            if (at < 0)
            {
                columns.Add(number);
            }
            else if (figures.IsFigure(columns[at]))
            {
                columns[at] = columns[at] with { Extent = columns[at].Extent!.With(number.Extent!) };
            }

            if (columns.Count > table.Columns.Count)
            {
                return null;
            }
        }

        columns.Sort((a, b) => a.Extent!.Left.CompareTo(b.Extent!.Left));
        var (first, last) = (known.Values.Min(column => column[^1].Row), known.Values.Max(column => column[0].Row));
        var isTold = columns.Count == table.Columns.Count && columns.Zip(table.Columns).All(pair =>
            known.TryGetValue(pair.Second, out var column) ? pair.First.Source == column[0].Source : figures.IsFigure(pair.First));
        return isTold
            ? new Stack(table, [.. columns.Zip(table.Columns, (cell, heading) => cell with { Text = heading.Label.Official, Row = last })], first, last) { IsCut = true }
            : null;
    }

    private static Extent WholeOf(List<GridCell> column) => column.Select(piece => piece.Extent!).Aggregate((all, piece) => all.With(piece));

    // From the lowest line up, a piece belongs to what it stands over; over several it is the heading of a group.
    private static List<List<GridCell>> PiecesByPlace(List<GridCell> printed)
    {
        var columns = new List<List<GridCell>>();
        foreach (var piece in Enumerable.Reverse(printed))
        {
            var below = columns.FindAll(column => column.Exists(other => other.Extent!.Meets(piece.Extent!)));
            if (below.Count == 0)
            {
                columns.Add([piece]);
            }
            else if (below is [{ Count: < MostPieces } only])
            {
                only.Add(piece);
            }
        }

        return [.. columns.OrderBy(column => column[0].Extent!.Left)];
    }

    // The columns of the form are the last ones; those in front hold labels.
    private Stack? Of(FormTable table, List<List<GridCell>> pieces)
    {
        // The names of groups stand over no column of their own.
        var headings = Headings(table);
        pieces = pieces.FindAll(column => table.Columns.Any(heading => Find(column, table, heading) is not null));
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

            var extent = column.Take(found).Select(piece => piece.Extent).Aggregate((all, piece) => piece is null ? all : all?.With(piece));
            cells.Add(column[0] with { Text = heading.Label.Official, Extent = extent });
            (first, last) = (Math.Min(first, column[found - 1].Row), Math.Max(last, column[0].Row));
            isStacked |= found > 1;
        }

        return new Stack(table, cells, first, last) { IsStacked = isStacked && last - first + 1 >= FewestLines };
    }

    private static List<FormColumn> Headings(FormTable table) =>
        table.PrintedAsOneRow ? [.. table.Rows.SelectMany(_ => table.Columns)] : [.. table.Columns];

    // How many pieces, from the lowest up, are that heading.
    private int? Find(List<GridCell> column, FormTable table, FormColumn heading)
    {
        if (!_read.TryGetValue(column, out var read))
        {
            _read.Add(column, read = Read(column));
        }

        foreach (var (count, target) in read)
        {
            if (target.Table == table && target.Column == heading)
            {
                return count;
            }
        }

        return null;
    }

    private List<(int Count, TableColumn Target)> Read(List<GridCell> column)
    {
        var read = new List<(int Count, TableColumn Target)>();
        var text = "";
        for (var count = 1; count <= column.Count; count++)
        {
            text = column[count - 1].Text + text;
            read.AddRange(labels.Read(text).Columns.Where(match => match.IsExact).Select(match => (count, match.Target)));
        }

        return read;
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
                Text = pair.Second.Label.Official,
                Row = last - 1,
                ColumnSpan = pair.First[^1].EndColumn - pair.First[0].Column,
            })]);
        }
    }

    private sealed record Stack(FormTable Table, List<GridCell> Cells, int First, int Last)
    {
        /// <summary>Whether a heading is in several lines.</summary>
        public bool IsStacked { get; init; }

        /// <summary>Whether some of the headings stand on the page before.</summary>
        public bool IsCut { get; init; }
    }
}
