using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Components;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Tables.Headers;
using Disclosure.Validation.Documents.Recognition.Tables.Notes;
using Disclosure.Validation.Documents.Recognition.Tables.Placing;
using Disclosure.Validation.Documents.Recognition.Tables.Rows;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>Takes down the cells of a report as they are recognised.</summary>
internal sealed class CellWriter(Form form, FigureText figures)
{
    private readonly HashSet<WrittenRow> _written = [];
    private readonly Dictionary<GridCell, FormCell> _merged = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GridCell> _ofOneRow = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<FormRow> _mergedFrom = [];
    private readonly HashSet<FormTable> _tornHeaders = [];
    private readonly HashSet<FormTable> _alike = [];
    private readonly RowPlacer _placer = new(new RowLayouts(figures));
    private bool _hasRestored;

    public Form Form { get; } = form;

    public Dictionary<FormCell, Cell> Cells { get; } = new(form.Cells.Count);

    public List<ReadingNote> Notes { get; } = [];

    /// <summary>What was read of tables with a line for each component.</summary>
    public ComponentLines Lines { get; } = new();

    /// <summary>How many cells were read, of the whole and of its components.</summary>
    public int Count => Cells.Count + Lines.Count;

    /// <summary>The lines of text outside the grids that were read as rows of tables.</summary>
    public HashSet<Paragraph> TableLines { get; } = [];

    /// <summary>How often the document did not fit the form: rows that it lacks, headings that had to be assumed.</summary>
    public int Misfits { get; private set; }

    /// <summary>The tables of which at least one row was found.</summary>
    public IEnumerable<FormTable> Tables => _written.Select(written => written.Table).Concat(Lines.Tables).Distinct();

    public void NoteMisfit(ReadingNote note)
    {
        Misfits++;
        Notes.Add(note);
    }

    /// <summary>The tables in which figures were printed that could be given no place.</summary>
    public HashSet<FormTable> Losses { get; } = [];

    /// <summary>Notes a row of figures that the form lacks: a further line of the row above, or one that some row of the table may be missing.</summary>
    public void NoteLeftOut(GridRow row, FormRow? above, FormTable? table)
    {
        if (above is not null && row.Cells[0].IsBlank)
        {
            Notes.Add(TableDoubts.SubRow(above, row.Cells));
            return;
        }

        NoteMisfit(TableDoubts.UnknownRow(row.Cells));
        if (table is not null)
        {
            Losses.Add(table);
        }
    }

    /// <summary>Notes, once for the table, that nothing but the order of the form told it from others.</summary>
    public void NoteAlike(IReadOnlyList<FormTable> alike, RowLabel label)
    {
        if (alike.Count > 1 && _alike.Add(label.Match.Target.Table))
        {
            Notes.Add(TableDoubts.ByOrder(label.Match.Target.Table, [label.Cell, .. label.Values]));
        }
    }

    /// <summary>Notes, once for the table, that its headings are in pieces.</summary>
    public void NoteTornHeader(FormTable table, IReadOnlyList<GridCell> headings)
    {
        if (_tornHeaders.Add(table))
        {
            Notes.Add(TableDoubts.TornHeader(table, headings));
        }
    }

    /// <summary>Notes, once a document, that labels in pieces were put back by their order.</summary>
    public void NoteRestored(IReadOnlyList<GridCell> words)
    {
        if (words.Count > 0 && !_hasRestored)
        {
            _hasRestored = true;
            Notes.Add(TableDoubts.RestoredLabels(words));
        }
    }

    /// <summary>Writes the cells of one printed row of the form.</summary>
    public void Write(LabelledRow row)
    {
        var (table, formRow) = row.Label.Match.Target;
        if (!row.Label.Match.IsExact)
        {
            Notes.Add(TableDoubts.NearLabel(row.Label.Cell, row.Label.Match));
        }

        var values = ValuesOf(row, formRow);
        if (formRow.PrintedAs is { } single && values.Count > 0)
        {
            if (values.Any(_ofOneRow.Contains) && values.All(cell => cell.IsBlank || _ofOneRow.Contains(cell)))
            {
                return;
            }

            if (AreMergedOver(single.Parts.Count, values))
            {
                _ofOneRow.UnionWith(values.Where(cell => cell.RowSpan > 1));
                Notes.Add(TableDoubts.MergedParts(single, values));
                formRow = single;
            }
        }

        var unit = AmountUnit.Of(row.Label.Cell.Text) ?? row.Header.Unit ?? row.Unit;
        Write(table, formRow, row.Header.Slots, values, _placer.Place(row.Header, row.Grid, row.Row, values), unit);
    }

    /// <summary>Writes the cells of a table that prints its rows side by side.</summary>
    public void Write(Grid? grid, GridRow row, Header header, FormTable table) =>
        Write(table, null, header.Slots, row.Cells, _placer.Place(header, grid, row, row.Cells), header.Unit);

    // One figure for all the lines of a group that the form lets stand in one row is the figure of that row.
    private static bool AreMergedOver(int rows, IReadOnlyList<GridCell> values) =>
        values.Any(cell => !cell.IsBlank)
        && values.All(cell => cell.Row == values[0].Row && (cell.IsBlank || cell.RowSpan == rows));

    private IReadOnlyList<GridCell> ValuesOf(LabelledRow row, FormRow formRow) =>
        row.PositionsHold ? WithoutSubLabels(row.Header, formRow, row.Label.Values) : row.Label.Values;

    // What stands left of the first column is a label still: of a part that the row was split into.
    private IReadOnlyList<GridCell> WithoutSubLabels(Header header, FormRow formRow, IReadOnlyList<GridCell> values)
    {
        if (values.Count <= header.Slots.Count || header.Slots[0].Cell is not { IsBlank: false } heading)
        {
            return values;
        }

        var labels = values
            .Take(values.Count - header.Slots.Count)
            .TakeWhile(cell => cell.EndColumn <= heading.Column && !figures.IsFigure(cell))
            .ToList();
        if (labels.Exists(cell => !cell.IsBlank))
        {
            Notes.Add(TableDoubts.FirstSubRow(formRow, labels));
        }

        return [.. values.Skip(labels.Count)];
    }

    // A row that was written already is only noted.
    private void Write(
        FormTable table, FormRow? row, IReadOnlyList<HeaderSlot> slots, IReadOnlyList<GridCell> values, Placement placement,
        string? unit)
    {
        if (!_written.Add(new WrittenRow(table, row)))
        {
            Notes.Add(TableDoubts.RepeatedRow(row, values));
            return;
        }

        if (placement.Doubt == PlacementDoubt.Unplaced)
        {
            Losses.Add(table);
        }

        Note(row, values, placement.Doubt);
        for (var i = 0; i < slots.Count; i++)
        {
            if (placement.Cells[i] is { } cell && slots[i] is { Column: { } column } slot && (row ?? slot.Row) is { } formRow)
            {
                Write(Form.Cells[table.IndexOf(formRow, column)], cell, AmountUnit.Of(slot.Cell?.Text) ?? unit);
            }
        }
    }

    /// <summary>
    /// Takes back the figures of a row that the form lets stand for several where some of these, not all, were read as well: then a
    /// label is missing, and whose the figures are is open.
    /// </summary>
    public void End()
    {
        foreach (var (table, row) in Form.Tables.SelectMany(table => table.Rows, (table, row) => (table, row)).Where(pair => pair.row.Parts.Count > 0 && Has(pair.table, pair.row)))
        {
            var parts = row.Parts.Count(part => Has(table, part));
            if (parts > 0 && parts < row.Parts.Count)
            {
                var cells = Cells.Where(cell => cell.Key.Table == table && cell.Key.Row == row).ToList();
                Notes.Add(TableDoubts.BesideParts(row, [.. cells.Select(cell => cell.Value.Source!)]));
                cells.ForEach(cell => Cells.Remove(cell.Key));
            }
        }
    }

    /// <summary>Whether a cell of the row was read.</summary>
    public bool Has(FormTable table, FormRow row) => table.Columns.Any(column => Cells.ContainsKey(Form.Cells[table.IndexOf(row, column)]));

    private void Note(FormRow? row, IReadOnlyList<GridCell> values, PlacementDoubt doubt)
    {
        if (doubt == PlacementDoubt.Unplaced)
        {
            Notes.Add(TableDoubts.Unplaced(row, values));
        }
        else if (doubt == PlacementDoubt.Shifted)
        {
            Notes.Add(TableDoubts.Shifted(row, values));
        }
    }

    private void Write(FormCell target, GridCell printed, string? unit)
    {
        var figure = figures.Read(printed, target, unit);
        if (printed.RowSpan > 1 && figure.Cell.Number is not null && !_merged.TryAdd(printed, target))
        {
            KeepText(_merged[printed], printed);
            KeepText(target, printed);
            return;
        }

        Cells[target] = figure.Cell with { Source = printed.Source };
        if (figure.Doubt is { } doubt)
        {
            Notes.Add(TableDoubts.InCell(target.Path, printed, doubt));
        }
    }

    // What is merged over several rows is the number of none of them alone.
    private void KeepText(FormCell target, GridCell printed)
    {
        Cells[target] = Cell.FromText(printed.Text) with { Source = printed.Source };
        if (_mergedFrom.Add(_merged[printed].Row))
        {
            Notes.Add(TableDoubts.MergedRows(_merged[printed].Row, [printed]));
        }
    }

    // A tuple of references is looked up ten times as slowly.
    private readonly record struct WrittenRow(FormTable Table, FormRow? Row);
}
