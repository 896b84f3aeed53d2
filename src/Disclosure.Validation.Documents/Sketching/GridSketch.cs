using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Sketching;

/// <summary>Tells headings, labels and figures of a printed table apart by what is a figure.</summary>
internal sealed class GridSketch
{
    private const int FewestFigures = 2;
    private const int MostLines = 200;

    private static readonly NumberMarks Stored = new('.', null);

    private readonly List<GridRow> _head;
    private readonly List<GridRow> _body;
    private readonly int _labels;
    private readonly NumberMarks _marks;

    private GridSketch(List<GridRow> head, List<GridRow> body, int labels, NumberMarks marks) => (_head, _body, _labels, _marks) = (head, body, labels, marks);

    /// <summary>
    /// The tables of a grid, which in a sheet stand below one another with a blank row between them; each with what stands there alone above it.
    /// </summary>
    public static IEnumerable<(SketchedTable? Table, string? Above)> Of(Grid grid, NumberMarks marks)
    {
        for (var first = 0; first < grid.Rows.Count; first++)
        {
            var rows = grid.Rows.Skip(first).TakeWhile(row => row.Cells.Any(cell => !cell.IsBlank)).ToList();
            if (rows.Count > 0)
            {
                yield return (Of(rows, first, marks), rows[0].Cells.FirstOrDefault(cell => !cell.IsBlank)?.Text);
            }

            first += rows.Count;
        }
    }

    private static SketchedTable? Of(List<GridRow> rows, int first, NumberMarks marks)
    {
        var head = rows.TakeWhile((row, index) => !HasFigures(row, first + index, index > 0)).ToList();
        var body = rows.Skip(head.Count).Where(row => row.Cells.Any(cell => !cell.IsBlank)).Take(MostLines).ToList();
        var figures = body.SelectMany(row => row.Cells).Count(cell => SketchedFigure.Is(cell.Text));
        var labels = body.Where(row => row.Cells.Any(cell => SketchedFigure.Is(cell.Text)))
            .Select(row => row.Cells.First(cell => SketchedFigure.Is(cell.Text)).Column)
            .GroupBy(column => column).MaxBy(same => same.Count())?.Key ?? 0;
        return figures < FewestFigures || labels == 0 ? null : new GridSketch(head, body, labels, marks).Make();
    }

    // A row of years heads columns.
    private static bool HasFigures(GridRow row, int index, bool isBelow)
    {
        var figures = row.Cells.Where(cell => cell.Row == index && SketchedFigure.Is(cell.Text)).ToList();
        return figures.Count > 0 && (isBelow || figures.Exists(cell => cell.Text is not ['1' or '2', '0' or '9', _, _]));
    }

    private SketchedTable Make()
    {
        var title = _head.Count > 0 && _head[0].Only is { } only && (_head.Count > 1 || only.ColumnSpan > 1) ? only.Text : null;
        var heads = title is null ? _head : _head.Skip(1).ToList();
        var columns = ColumnsOf(heads);
        var rows = RowsOf();
        var numbers = _body.Where(IsRow).Select(row => columns.Select(column => NumberIn(row, column.Column)).ToList()).ToList();
        return new SketchedTable(title, WithParts([.. columns.Select(column => column.Line)], numbers), WithParts(rows, Turned(numbers, columns.Count)))
        {
            Signs = [.. _body.Where(IsRow).SelectMany(row => row.Cells).Where(cell => cell.Column >= _labels).Select(cell => cell.Text)
                .Where(text => text.Length is > 0 and <= 12 && !SketchedFigure.Is(text) && !columns.Exists(column => column.Line.Label == Line(text))).Distinct(StringComparer.Ordinal)],
        };
    }

    private List<(int Column, SketchedLine Line)> ColumnsOf(List<GridRow> heads)
    {
        var width = _body.Max(row => row.Width);
        var ids = new SketchedIds("column");
        var columns = new List<(int Column, SketchedLine Line)>();
        for (var column = _labels; column < width; column++)
        {
            var above = heads.Select(row => row.At(column)).OfType<GridCell>().Where(cell => !cell.IsBlank)
                .Distinct(ReferenceEqualityComparer.Instance).Cast<GridCell>().ToList();
            var printed = _body.Select(row => CellIn(row, column)).OfType<GridCell>().Where(cell => !cell.IsBlank).ToList();
            if (above.Count > 0 || printed.Count > 0)
            {
                var label = above.Count > 0 ? Line(above[^1].Text) : $"Column {columns.Count + 1}";
                columns.Add((column, new SketchedLine(ids.Of(label), label, above.Count > 1 && above[^2].ColumnSpan > 1 ? Line(above[^2].Text) : null) { Kind = KindOf(label, printed) }));
            }
        }

        return columns;
    }

    private List<SketchedLine> RowsOf()
    {
        var ids = new SketchedIds("row");
        return [.. _body.Where(IsRow).Select(row =>
        {
            var labels = LabelsOf(row);
            return new SketchedLine(ids.Of(labels[^1].Text), Line(labels[^1].Text), labels.Count > 1 ? Line(labels[^2].Text) : null);
        })];
    }

    private bool IsRow(GridRow row) => LabelsOf(row).Count > 0 && row.Cells.Any(cell => cell.Column >= _labels && !cell.IsBlank);

    private List<GridCell> LabelsOf(GridRow row) => [.. row.Cells.Where(cell => cell.Column < _labels && !cell.IsBlank && !SketchedFigure.Is(cell.Text))];

    private ValueKind KindOf(string label, List<GridCell> cells)
    {
        var texts = cells.ConvertAll(cell => cell.Text);
        var numbers = cells.ConvertAll(NumberOf);
        return texts.Exists(SketchedFigure.IsPercent) || SketchedFigure.IsPercent(label) ? ValueKind.Percent
            : SketchedFigure.IsOfDays(label) ? ValueKind.Duration
            : texts.Exists(text => SketchedFigure.Is(text) && SketchedFigure.IsAmount(text)) || numbers.Exists(number => number is { } one && one % 1 != 0) ? ValueKind.Amount
            : numbers.Exists(number => number < 0) ? ValueKind.Change
            : ValueKind.Count;
    }

    private decimal? NumberIn(GridRow row, int column) => CellIn(row, column) is { } cell ? NumberOf(cell) : null;

    // What is merged over several columns is the number of the first.
    private static GridCell? CellIn(GridRow row, int column) => row.At(column) is { } cell && cell.Column == column ? cell : null;

    private decimal? NumberOf(GridCell cell) => SketchedFigure.Number(cell.Text, cell.IsNumber ? Stored : _marks);

    // The last line, where it is the sum of all others wherever the document has all of them.
    private static List<SketchedLine> WithParts(List<SketchedLine> lines, List<List<decimal?>> places)
    {
        var whole = places.Where(numbers => numbers.Count == lines.Count && numbers.All(number => number is not null)).ToList();
        return lines.Count > 2 && whole.Exists(numbers => numbers[^1] != 0) && whole.TrueForAll(numbers => numbers.SkipLast(1).Sum() == numbers[^1])
            && lines.All(line => line.Kind is ValueKind.Count or ValueKind.Amount)
            ? [.. lines.SkipLast(1), lines[^1] with { Parts = [.. lines.SkipLast(1).Select(line => line.Id)] }]
            : lines;
    }

    private static List<List<decimal?>> Turned(List<List<decimal?>> rows, int columns) =>
        [.. Enumerable.Range(0, columns).Select(column => rows.ConvertAll(row => row[column]))];

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
