using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Documents.Recognition.Tables.Notes;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Components;

/// <summary>
/// Reads tables that have a line for each component of the issuer. Their lines bear names, so that headings tell which table of the form
/// they are, and the text above where several have the same; neither is order.
/// </summary>
internal sealed class ComponentTables
{
    private const int MostTextsAbove = 4;

    private readonly LabelReader _labels;
    private readonly FigureText _figures;
    private readonly ComponentLines _lines;
    private readonly Form _form;
    private readonly IReadOnlyList<FormTable> _tables;
    private readonly Lazy<List<ComponentTable>> _components;
    private readonly HashSet<string> _whole;
    private readonly List<string[]> _numberings;
    private readonly List<string> _above = [];
    private (ComponentLayout Layout, int Width)? _last;

    public ComponentTables(Form form, LabelReader labels, FigureText figures, ComponentLines lines)
    {
        (_form, _labels, _figures, _lines) = (form, labels, figures, lines);
        _tables = [.. form.Tables.Where(table => table.IsByComponent)];
        _components = new(() => [.. _tables.Select(table => new ComponentTable(table))]);
        _numberings = [.. _tables.Select(table => table.Rows.Select(row => row.Label.Official).ToArray()).Where(labels => labels.Length > 2 && labels[0] == "1")];
        _whole = form.WholeNames.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Takes a line between the tables, which may be a title.</summary>
    public void See(Paragraph line)
    {
        if (_tables.Count > 0 && line.Text.Length <= LabelReader.LongestLabel)
        {
            _above.Insert(0, line.Text);
            _above.RemoveRange(Math.Min(_above.Count, MostTextsAbove), Math.Max(0, _above.Count - MostTextsAbove));
        }
    }

    /// <summary>Reads a table; whether it is one of these, even where it can't be told which.</summary>
    public bool Read(Grid grid, CancellationToken cancellationToken)
    {
        if (_tables.Count == 0)
        {
            return false;
        }

        var head = grid.Rows.TakeWhile((row, index) => !IsOfFigures(row, index)).ToList();

        // A row of one text is a title above headings, and a line of blanks below.
        head = [.. head.Take(head.FindLastIndex(row => TitleIn(row) is null) is var last and >= 0 ? last + 1 : head.Count)];
        if (head.Count == grid.Rows.Count)
        {
            return false;
        }

        List<string> above = [.. head.Select(TitleIn).OfType<string>().Reverse(), .. _above];
        if (LayoutOf([.. head.Where(row => TitleIn(row) is null)], grid, above, head.Count) is not { } layout)
        {
            return false;
        }

        _above.Clear();
        _last = layout.Slots.Count > 0 ? (layout, grid.Width) : null;
        foreach (var row in layout.Slots.Count > 0 ? grid.NumberedRows.Skip(head.Count) : [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadLine(layout, row);
        }

        return true;
    }

    private ComponentLayout? LayoutOf(List<GridRow> head, Grid grid, List<string> above, int heads)
    {
        var titled = above.Select(text => _labels.Read(text).Tables).FirstOrDefault(tables => tables.Count > 0)?.Select(match => match.Target).Where(_tables.Contains).ToList() ?? [];
        if (heads == 0)
        {
            return _last is { } last && last.Width == grid.Width && titled.Count == 0 ? last.Layout : null;
        }

        var printed = ComponentHead.Of(head, grid.Width, above, _labels);
        var fitting = _components.Value.Select(table => ComponentLayout.Of(table, printed)).Where(layout => layout.Fits).ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        var most = fitting.Max(layout => layout.Weight);
        var best = fitting.FindAll(layout => layout.Weight == most);
        var chosen = best.FindAll(layout => titled.Contains(layout.Table)) is [var one] ? one : best is [var only] ? only : null;

        // One heading alone, such as that of a total, is found over many a table.
        if (most <= 2 && (chosen is null || !titled.Contains(chosen.Table)) && _lines.Tables.Count == 0)
        {
            return null;
        }

        return chosen is null ? NoteAlike(best, head) : NoteDoubts(chosen);
    }

    private ComponentLayout NoteAlike(List<ComponentLayout> alike, List<GridRow> head)
    {
        foreach (var layout in alike)
        {
            _lines.Losses.Add(layout.Table);
        }

        _lines.Notes.Add(TableDoubts.AlikeTables([.. alike.Select(layout => layout.Table)], [.. head.SelectMany(row => row.Cells)]));
        return alike[0] with { Slots = new Dictionary<int, (FormRow, FormColumn?)>() };
    }

    private ComponentLayout NoteDoubts(ComponentLayout layout)
    {
        _lines.Tables.Add(layout.Table);
        _lines.Notes.AddRange(layout.Unknown.Select(TableDoubts.UnknownColumn));
        if (!layout.IsWhole)
        {
            _lines.Losses.Add(layout.Table);
        }

        return layout;
    }

    private void ReadLine(ComponentLayout layout, NumberedRow numbered)
    {
        var row = numbered.Row;
        var labels = row.Cells.Where(cell => cell.Column < layout.First && !cell.IsBlank).ToList();
        if (labels.Count == 0 || !row.Cells.Any(cell => cell.Row == numbered.Index && layout.Slots.ContainsKey(cell.Column)))
        {
            NoteLost(layout, row);
            return;
        }

        var values = new List<(FormCell Target, GridCell Printed)>();
        foreach (var (column, slot) in layout.Slots)
        {
            var printed = row.At(column);
            if (printed is not null && (slot.Column ?? ColumnOf(layout.Table, labels)) is { } target)
            {
                values.Add((_form.Cells[layout.Table.IndexOf(slot.Row, target)], printed));
            }
        }

        var name = labels[0].Text.TrimEnd('*', ' ', '\u2020');
        var line = values.Count == 0 ? null : _lines.LineOf(_whole.Contains(KeyOf(name)) ? null : name, values.ConvertAll(value => value.Target));
        foreach (var (target, printed) in values)
        {
            Write(target, printed, line!);
        }
    }

    private void NoteLost(ComponentLayout layout, GridRow row)
    {
        if (row.Cells.Any(_figures.IsFigure))
        {
            _lines.Notes.Add(TableDoubts.UnknownRow(row.Cells));
            _lines.Losses.Add(layout.Table);
        }
    }

    // Where a component has several lines, such as one of dates and one of days, each bears the label of a column of the form, or is none of it.
    private FormColumn? ColumnOf(FormTable table, List<GridCell> labels) => labels.Count == 1 ? table.Columns[0]
        : _labels.Read(labels[^1].Text).Columns.Where(match => match.Target.Table == table).Select(match => match.Target.Column).FirstOrDefault();

    private void Write(FormCell target, GridCell printed, ComponentLine line)
    {
        var figure = _figures.Read(printed, target);
        line.Cells[target] = figure.Cell with { Source = printed.Source };
        if (figure.Doubt is { } doubt)
        {
            line.Notes.Add(TableDoubts.InCell(target.Path, printed, doubt));
        }
    }

    private bool IsOfFigures(GridRow row, int index) => !IsNumbering(row)
        && row.Cells.Any(cell => cell.Row == index && cell.Column > 0 && !cell.IsBlank && (_figures.IsFigure(cell) || _form.MeaningOf(cell.Text, ValueKind.Duration) is not null));

    // 1, 2, 3 over a list.
    private bool IsNumbering(GridRow row)
    {
        var numbers = row.Cells.Where(cell => cell.Column > 0 && !cell.IsBlank).Select(cell => cell.Text).ToList();
        return numbers.Count > 2 && _numberings.Exists(numbering => numbering.SequenceEqual(numbers) || numbering.SequenceEqual(Enumerable.Reverse(numbers)));
    }

    private static string? TitleIn(GridRow row) => row.Only is { Column: 0 } only ? only.Text : null;

    private static string KeyOf(string name) => LabelText.Of(name).Key;
}
