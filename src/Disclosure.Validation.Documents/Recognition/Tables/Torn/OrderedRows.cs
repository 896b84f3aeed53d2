using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Documents.Recognition.Tables.Rows;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables.Torn;

/// <summary>
/// Gives rows of figures whose labels came in pieces back the labels of the form: where between two rows that are known there
/// are as many as the form has there, and whatever words stand among them are pieces of those labels.
/// </summary>
internal sealed class OrderedRows(LabelReader labels, FigureText figures)
{
    // A page has no more between two parts of a table.
    private const int MostBlocksBetween = 4;

    private readonly RowLabelFinder _finder = new(labels, figures);
    private readonly Dictionary<FormTable, LabelPieces> _pieces = [];

    /// <summary>The rows of a grid of lines, with labels put back.</summary>
    /// <param name="rows">The rows as they are printed.</param>
    /// <param name="after">What follows the grid: the next page may go on with the table.</param>
    /// <param name="titled">The table whose title was read last.</param>
    /// <param name="previous">The row of the form read last.</param>
    public OrderedResult Restore(IEnumerable<NumberedRow> rows, IEnumerable<Block> after, FormTable? titled, TableRow? previous)
    {
        var lines = rows.Select(row => new Line(row)).ToList();
        var result = new OrderedResult([], []);
        var first = 0;
        var above = titled is not null && previous?.Table != titled ? new Above(titled, -1)
            : previous is { } known ? new Above(known.Table, known.Row.Index)
            : (Above?)null;
        for (var i = 0; i <= lines.Count; i++)
        {
            var (kind, table, row) = i < lines.Count ? KindOf(lines[i], above?.Table ?? titled, above, previous) : (LineKind.Title, null, null);
            if (kind == LineKind.Other)
            {
                continue;
            }

            var below = i == lines.Count && above is { } last ? IndexBelow(after, last)
                : table == above?.Table ? row?.Index
                : null;
            Settle(lines, first..i, above, below, result);
            above = table is null ? null : new Above(table, row?.Index ?? -1);
            first = i + 1;
        }

        result.Rows.AddRange(lines.Where(line => !line.IsTaken).Select(line => line.Row));
        return result;
    }

    // The first row of the table that is known behind the grid; null where the table has come to its end. Behind figures of nobody
    // none is.
    private int? IndexBelow(IEnumerable<Block> after, Above above)
    {
        foreach (var block in after.Take(MostBlocksBetween))
        {
            if (block is Paragraph line && IsTitle(line.Text))
            {
                return null;
            }

            foreach (var row in block is Grid { IsOfLines: true } grid ? grid.NumberedRows : [])
            {
                var next = new Line(row);
                var (kind, table, known) = KindOf(next, above.Table, above, null);
                if (kind != LineKind.Other || next.HasFigures)
                {
                    return kind == LineKind.Other ? above.Index + 1 : table == above.Table ? known?.Index : null;
                }
            }
        }

        return null;
    }

    private bool IsTitle(string text) =>
        labels.Read(text) is var title && (title.Tables is [{ IsExact: true }] || title.Sections is [{ IsExact: true }]);

    // The row of the form for a line that is one; the table for one that is its title.
    private (LineKind Kind, FormTable? Table, FormRow? Row) KindOf(Line line, FormTable? table, Above? above, TableRow? previous)
    {
        var row = line.Row.Row;
        line.HasFigures = figures.AreIn(row);
        line.Words = [.. row.Cells.Where(cell => !cell.IsBlank && !figures.IsFigure(cell))];
        var last = above is { Index: >= 0 } known ? new TableRow(known.Table, known.Table.Rows[known.Index]) : previous;
        line.Label = _finder.Find(row, last, table) is { Match.IsExact: true } label ? label : null;
        if (line is { HasFigures: true, Label: { } found })
        {
            return (LineKind.Row, found.Match.Target.Table, found.Match.Target.Row);
        }

        if (line is { HasFigures: false, Words: [var only] } && IsTitle(only.Text))
        {
            return (LineKind.Title, labels.Read(only.Text).Tables is [{ Target: var target }] ? target : null, null);
        }

        return (LineKind.Other, null, null);
    }

    private void Settle(List<Line> lines, Range range, Above? above, int? below, OrderedResult result)
    {
        var between = lines[range];
        if (above is not { Table: var table, Index: var index } || table.PrintedAsOneRow || !between.Exists(line => line.HasFigures))
        {
            return;
        }

        if (!_pieces.TryGetValue(table, out var pieces))
        {
            _pieces.Add(table, pieces = new LabelPieces(table));
        }

        foreach (var rows in WaysToPrint(table, index + 1, below ?? table.Rows.Count))
        {
            if (Match(between, rows) is { } matched && AreTheirs(between, pieces, rows, isBelowHeadings: index < 0))
            {
                Name(between, matched, pieces, result);
                return;
            }
        }

        NameTelling(between, table.Rows.Take((index + 1)..(below > index + 1 ? below.Value : table.Rows.Count)).ToList(), pieces, result);

        // A label that stands beside figures of nobody is no row of blanks.
        foreach (var line in between.Where(line => line is { HasFigures: false, Label: { } label } && label.Match.Target.Table == table))
        {
            line.IsTaken = true;
        }
    }

    private static IEnumerable<List<FormRow>> WaysToPrint(FormTable table, int from, int to)
    {
        var rows = table.Rows.Take(from..Math.Max(from, to)).ToList();
        yield return rows.FindAll(row => !row.StandsForGroup);
        yield return rows.FindAll(row => row.PrintedAs is null);
    }

    // Rows of blanks are lines with a label only; where there are as many figures as rows, none is.
    private static List<(Line Line, FormRow Row)>? Match(List<Line> between, List<FormRow> rows)
    {
        var figured = between.FindAll(line => line.HasFigures);
        if (figured.Count == rows.Count)
        {
            return [.. figured.Zip(rows)];
        }

        var all = between.FindAll(line => line.HasFigures || line.Label is not null);
        var pairs = all.Zip(rows).ToList();
        return all.Count == rows.Count && pairs.TrueForAll(pair => pair.First.HasFigures || pair.First.Label?.Match.Target.Row == pair.Second)
            ? [.. pairs.Where(pair => pair.First.HasFigures)]
            : null;
    }

    private static bool AreTheirs(List<Line> between, LabelPieces pieces, List<FormRow> rows, bool isBelowHeadings)
    {
        var first = isBelowHeadings ? between.FindIndex(line => line.HasFigures) : 0;
        return between.Skip(first).SelectMany(line => line.Words).All(word => pieces.AreIn(word.Text, rows));
    }

    // Where rows are missing, a line whose words are a piece of one label alone is that row all the same.
    private static void NameTelling(List<Line> between, List<FormRow> rows, LabelPieces pieces, OrderedResult result)
    {
        foreach (var line in between.Where(line => line is { HasFigures: true, Label: null, Words.Count: > 0 }))
        {
            if (rows.FindAll(row => LabelPieces.IsTelling(line.Words[^1].Text, row)) is [var only])
            {
                Name([line], [(line, only)], pieces, result);
                rows.RemoveRange(0, rows.IndexOf(only) + 1);
            }
        }
    }

    private static void Name(List<Line> between, List<(Line Line, FormRow Row)> matched, LabelPieces pieces, OrderedResult result)
    {
        foreach (var (line, row) in matched)
        {
            result.Restored.AddRange(line.Row.Row.Cells);
            line.Row = line.Row with { Row = Named(line.Row.Row, line.Words, row.Label.Official) };
        }

        var named = matched.ConvertAll(pair => pair.Row);
        foreach (var line in between.Where(line => !line.HasFigures && line.Words.All(word => pieces.AreIn(word.Text, named))))
        {
            line.IsTaken = line.Words.Count > 0;
        }
    }

    // The label takes the place of the words in front of the figures.
    private static GridRow Named(GridRow row, IReadOnlyList<GridCell> words, string label)
    {
        var at = words.Count > 0 ? words[^1] : row.Cells[0];
        if (words.Count == 0 && !at.IsBlank)
        {
            return new GridRow([at with { Text = label, ColumnSpan = 0 }, .. row.Cells]);
        }

        return new GridRow([.. row.Cells.Select(cell => ReferenceEquals(cell, at) ? cell with { Text = label }
            : words.Contains(cell) ? cell with { Text = "" }
            : cell)]);
    }

    private enum LineKind
    {
        Other,
        Row,
        Title,
    }

    private readonly record struct Above(FormTable Table, int Index);

    private sealed class Line(NumberedRow row)
    {
        public NumberedRow Row { get; set; } = row;

        public bool HasFigures { get; set; }

        public IReadOnlyList<GridCell> Words { get; set; } = [];

        public RowLabel? Label { get; set; }

        public bool IsTaken { get; set; }
    }
}
