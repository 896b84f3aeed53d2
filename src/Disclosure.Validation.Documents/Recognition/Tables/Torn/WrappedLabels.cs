using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;

namespace Disclosure.Validation.Documents.Recognition.Tables.Torn;

/// <summary>
/// Puts labels together that go on in the next line of print: only where the parts make a label of the form, and none of
/// them is one by itself.
/// </summary>
internal sealed class WrappedLabels(LabelReader labels, FigureText figures)
{
    private const int ShortestGroup = 4;

    /// <summary>The rows of a grid with their labels put together, without those whose text went into another.</summary>
    /// <param name="grid">A grid of lines.</param>
    /// <param name="after">What follows it: the last label may go on in the first line there.</param>
    /// <returns>The rows, and whether the line below is part of them.</returns>
    public (IEnumerable<NumberedRow> Rows, bool TookLine) Join(Grid grid, IEnumerable<Block> after)
    {
        var count = grid.Rows.Count;
        var rows = new List<GridRow?>([.. grid.Rows, .. RowsOf(after, grid)]);
        for (var i = 0; i < count && i + 1 < rows.Count; i++)
        {
            if (rows[i] is not { } row || rows[i + 1] is not { } next)
            {
                continue;
            }

            if (figures.AreIn(row))
            {
                JoinLabel(rows, i);
            }
            else if (i + 1 < count && JoinHeadings(row, next) is { } headings)
            {
                (rows[i], rows[i + 1]) = (headings, null);
            }
        }

        var left = rows.Take(count).Index().Where(pair => pair.Item is not null);
        return (left.Select(pair => new NumberedRow(pair.Index, pair.Item!)), rows.Count > count && rows[count] is null);
    }

    // One line below is taken for a part of the table only if it stands alone in front of what is known.
    private IEnumerable<GridRow> RowsOf(IEnumerable<Block> after, Grid grid)
    {
        var blocks = after.Take(2).ToList();
        if (blocks is not [Paragraph line, ..] || (blocks is [_, Paragraph other] && !IsTitle(other.Text)))
        {
            return [];
        }

        var row = new GridRow([new GridCell(line.Text, grid.Rows.Count, 0, 1, grid.Width, line.Source)]);
        return blocks is [_, Grid next] ? next.Rows.Take(2).Prepend(row) : [row];
    }

    private void JoinLabel(List<GridRow?> rows, int index)
    {
        var row = rows[index]!;
        if (PartOf(rows[index + 1]) is not { } below
            || LabelOver(below, row) is not { } label
            || MayBeginNext(below, rows.Skip(index + 2))
            || GoesOn(below, rows, index + 2))
        {
            return;
        }

        var above = index > 0 && PartOf(rows[index - 1]) is { } part && part.Overlap(below) > 0 ? part : null;
        if (above is not null && IsRow(above.Text + label.Text))
        {
            return;
        }

        if (!label.IsBlank && AreOnlyTogether(IsRow, label.Text, below.Text))
        {
            rows[index] = row.WithText(label, label.Text + below.Text);
            rows[index + 1] = null;
        }
        else if (above is not null && AreOnlyTogether(IsRow, above.Text, label.Text, below.Text))
        {
            rows[index] = row.WithText(label, above.Text + label.Text + below.Text);
            rows[index - 1] = rows[index + 1] = null;
        }
    }

    private GridRow? JoinHeadings(GridRow row, GridRow next)
    {
        var parts = next.Cells.Where(cell => !cell.IsBlank).ToList();
        foreach (var part in parts)
        {
            var above = row.Cells.Where(cell => !cell.IsBlank && cell.Overlap(part) > 0).ToList();
            if (above is not [var heading] || !AreOnlyTogether(IsHeading, heading.Text, part.Text))
            {
                return null;
            }

            row = row.WithText(heading, heading.Text + part.Text);
        }

        return parts.Count > 0 ? row : null;
    }

    // The only text of a line, if it is no figure.
    private GridCell? PartOf(GridRow? row) => row?.Only is { } only && !figures.IsFigure(only) ? only : null;

    // The figures may stand beside the first line of the label, or between its lines.
    private GridCell? LabelOver(GridCell part, GridRow row)
    {
        var front = row.Cells.TakeWhile(cell => !figures.IsFigure(cell)).ToList();
        var label = front.FindLast(cell => !cell.IsBlank);
        label = label is null || (label.Overlap(part) == 0 && !IsRow(label.Text)) ? front.Find(cell => cell.Overlap(part) > 0) : label;
        return label?.Overlap(part) > 0 ? label : null;
    }

    private bool MayBeginNext(GridCell part, IEnumerable<GridRow?> rows) => rows.Take(2)
        .Select(row => row?.Cells.FirstOrDefault(cell => !cell.IsBlank && !figures.IsFigure(cell)))
        .Any(cell => cell is not null && IsRow(part.Text + cell.Text));

    // A further line of words that belongs to nothing else is of this label too: then it is none of the form.
    private bool GoesOn(GridCell part, List<GridRow?> rows, int next) => next < rows.Count
        && PartOf(rows[next]) is { } more && more.Overlap(part) > 0
        && !IsTitle(more.Text) && !IsGroup(more.Text)
        && !MayBeginNext(more, rows.Skip(next + 1));

    // 其他 is the heading of a group in some tables, and the end of a longer label as well.
    private bool IsGroup(string text) => text.Length >= ShortestGroup && labels.Read(text).RowGroups is [{ IsExact: true }, ..];

    private bool AreOnlyTogether(Func<string, bool> isLabel, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (IsKnown(part))
            {
                return false;
            }
        }

        return isLabel(string.Concat(parts));
    }

    private bool IsKnown(string text) => IsRow(text)
        || IsHeading(text)
        || IsTitle(text)
        || labels.Read(text).RowGroups is [{ IsExact: true }, ..];

    private bool IsTitle(string text) => labels.Read(text).IsTitle;

    private bool IsRow(string text) => labels.IsRow(text);

    private bool IsHeading(string text)
    {
        var label = labels.Read(text);
        return label.Columns is [{ IsExact: true }, ..]
            || label.ColumnGroups is [{ IsExact: true }, ..]
            || label.Rows is [{ IsExact: true, Target.Table.PrintedAsOneRow: true }, ..];
    }
}
