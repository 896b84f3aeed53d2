using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;

namespace Disclosure.Validation.Documents.Recognition.Tables.Torn;

/// <summary>Tells lines of print that are whole labels of rows without figures from those that go on in the next line.</summary>
internal sealed class WholeLabels(LabelReader labels, FigureText figures)
{
    /// <summary>Whether a line is the label of a later row of a table, and of no other.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">What follows it: the line may be the beginning of a label only.</param>
    /// <param name="above">The row read last.</param>
    public bool Are(string line, Block? next, TableRow above) => !above.Table.PrintedAsOneRow
        && labels.Read(line).Rows.Where(match => match.IsExact && match.Target.Table == above.Table && match.Target.Row.Index > above.Row.Index).ToList() is [var only]
        && EndsAbove(next, isLast: only.Target.Row.Index == above.Table.Rows.Count - 1);

    // Text may follow the last row of a table.
    private bool EndsAbove(Block? next, bool isLast) => next switch
    {
        Paragraph line => BeginsAnew(line.Text) || (isLast && !line.Text.Any(char.IsAsciiDigit)),
        Grid { Rows: [var row, ..] } => BeginsAnew(row),
        _ => true,
    };

    /// <summary>Whether the words of a row are not the rest of a label above: numbered, or known by themselves.</summary>
    public bool BeginsAnew(GridRow row) =>
        row.Cells.FirstOrDefault(cell => !cell.IsBlank && !figures.IsFigure(cell)) is { } words && BeginsAnew(words.Text);

    private bool BeginsAnew(string text) => labels.Read(text) is var label
        && (label.Text.Number.Length > 0 || label.Rows is [{ IsExact: true }, ..] || label.IsTitle);
}
