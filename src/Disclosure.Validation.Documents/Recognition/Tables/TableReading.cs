using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Documents.Recognition.Tables.Headers;
using Disclosure.Validation.Documents.Recognition.Tables.Notes;
using Disclosure.Validation.Documents.Recognition.Tables.Rows;
using Disclosure.Validation.Documents.Recognition.Tables.Torn;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>
/// Reads the rows of all grids in order as rows of one form, whatever table they are printed in: page breaks cut tables,
/// and some documents print a small table for every row.
/// </summary>
internal sealed class TableReading
{
    private readonly LabelReader _labels;
    private readonly FigureText _figures;
    private readonly CellWriter _writer;
    private readonly RowLabelFinder _finder;
    private readonly HeaderRows _headerRows;
    private readonly KnownHeaders _headers;
    private readonly RowSorter _sorter;
    private readonly TornLabels _torn;
    private readonly HeaderChoice _choice;
    private readonly OneRowReading _oneRows;
    private readonly WholeLabels _wholeLabels;

    private readonly WaitingRow _waiting;
    private ReadingPlace _place = ReadingPlace.Start;
    private bool _isInLines;

    public TableReading(LabelReader labels, FigureText figures, CellWriter writer)
    {
        _labels = labels;
        _figures = figures;
        _writer = writer;
        _headerRows = new HeaderRows(labels);
        _finder = new RowLabelFinder(labels, figures, _headerRows);
        _headers = new KnownHeaders(_headerRows, labels);
        _sorter = new RowSorter(labels, figures, _headerRows);
        _torn = new TornLabels(labels, figures);
        _choice = new HeaderChoice(_headers, _headerRows, new FullRows(figures), writer);
        _oneRows = new OneRowReading(figures, _headerRows, writer);
        _wholeLabels = new WholeLabels(labels, figures);
        _waiting = new WaitingRow(_wholeLabels, figures, writer);
    }

    /// <summary>The table whose title was read last, in its section.</summary>
    public FormTable? Titled => _place.Titled;

    /// <summary>The row of the form read last.</summary>
    public TableRow? Previous => _place.Previous;

    /// <summary>Whether the row read last was one of headings.</summary>
    public bool IsBelowHeader => _place.IsBelowHeader;

    /// <summary>Reads a grid.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="rows">Its rows, with labels that lines cut put together.</param>
    /// <param name="before">The words of the lines right above it, which may be the beginning of its first label.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public void Read(Grid grid, IEnumerable<NumberedRow> rows, IEnumerable<string> before, CancellationToken cancellationToken)
    {
        _isInLines = grid.IsOfLines;
        foreach (var text in before)
        {
            _torn.Add(text);
        }

        _place = _place.InNextGrid();
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadRow(grid, row);
        }
    }

    /// <summary>Takes down what waited for the next row.</summary>
    public void End() => _waiting.Write();

    /// <summary>Takes a line that may be the title of a table or section of the form; whether it is.</summary>
    public bool ReadTitle(string text)
    {
        var label = _labels.Read(AmountUnit.Without(text));
        if (label.Tables is [{ IsExact: true, Target: var table }])
        {
            _headerRows.Clear();
            _place = _place.BelowTitle(table, AmountUnit.Of(text));
            return true;
        }

        if (UnitLine.Read(text) is { } unit)
        {
            _place = _place.BelowUnit(unit);
            return true;
        }

        if (label.Sections is not [{ IsExact: true, Target: var section }])
        {
            return false;
        }

        _headerRows.Clear();
        _place = _place.InSection(hasTables: _writer.Form.Tables.Any(other => other.Section == section.Id));
        return true;
    }

    /// <summary>Whether a line below lines of print is the whole label of a later row of their table.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">What follows it.</param>
    public bool GoesOnWith(string line, Block? next) =>
        _isInLines && Previous is { } above && Titled == above.Table && _wholeLabels.Are(line, next, above);

    /// <summary>Whether a row with that label stands below the title or the headings of its table.</summary>
    public RowLabel? FindBelowTitle(GridRow row) =>
        Find(row) is { Match.Target.Table: var table } label && (table == Titled || _headerRows.Heads(table)) ? label : null;

    /// <summary>Takes a row of column headings.</summary>
    /// <param name="grid">The table that it is printed in; null for a line of text.</param>
    /// <param name="row">The row.</param>
    public void ReadHeader(Grid? grid, GridRow row)
    {
        if (!IsBelowHeader)
        {
            _headerRows.Clear();
        }

        _headerRows.Add(grid, row);
        _place = _place.BelowHeadings();
    }

    /// <summary>Takes a row of figures with a label.</summary>
    /// <param name="grid">The table that it is printed in; null for a line of text.</param>
    /// <param name="numbered">The row.</param>
    public void ReadData(Grid? grid, NumberedRow numbered)
    {
        _place = _place.BelowRow(RowKind.Data);
        var (index, row) = numbered;
        if (Find(row) is not { } label || (!_place.IsAmongTables && IsOfAnyTable(label)) || (grid is { IsOfLines: true } && IsPiece(label)))
        {
            ReadOther(row);
        }
        else if (label.Cell == _place.Label && label.Cell.Row < index)
        {
            NoteSubRow(label, index);
        }
        else if (HeaderOf(grid, row, label) is { } header)
        {
            _writer.NoteAlike(_finder.Alike, label);
            _place = _place.Below(label);
            Take(new LabelledRow(grid, row, label, header, _place.Unit));
        }
    }

    /// <summary>Takes the figures of a table that prints its rows side by side, where they are as many as it has cells.</summary>
    public bool ReadFullRow(FormTable table, IReadOnlyList<GridCell> values) => _oneRows.ReadFull(table, values);

    private void ReadRow(Grid grid, NumberedRow numbered)
    {
        if (_torn.Complete(numbered.Row) is { } complete)
        {
            numbered = numbered with { Row = complete };
            _waiting.DropPiece();
        }

        var (index, row) = numbered;
        var hasFigures = _figures.AreIn(row);
        if (hasFigures && _waiting.MayGoOnIn(row))
        {
            return;
        }

        End();
        var kind = _sorter.Sort(row, index, hasFigures, _place.Previous?.Table, IsBelowHeader);
        if (kind is RowKind.Header or RowKind.TableHeading || hasFigures)
        {
            _torn.Clear();
        }

        switch (kind)
        {
            case RowKind.TableHeading:
                ReadTitle(row.Cells.First(cell => !cell.IsBlank && cell.Row == index).Text);
                break;
            case RowKind.Header:
                ReadHeader(grid, row);
                break;
            case RowKind.Data:
                ReadData(grid, numbered);
                break;
            default:
                ReadWithoutLabel(grid, numbered);
                break;
        }

        _place = _place.BelowRow(kind);
    }

    private void ReadWithoutLabel(Grid grid, NumberedRow numbered)
    {
        var row = numbered.Row;
        if (_oneRows.Read(grid, row, Titled))
        {
            _place = _place.BelowFigures();
            return;
        }

        if (row.Only is { } only && UnitLine.Read(only.Text) is { } unit)
        {
            _place = _place.BelowUnit(unit);
            return;
        }

        if (Titled is { } titled && !_figures.AreIn(row) && _headers.MayBePieces(titled, numbered))
        {
            ReadHeader(grid, row);
            return;
        }

        ReadOther(row);
        KeepFragment(row);
    }

    private RowLabel? Find(GridRow row) => _finder.Find(row, _place.Previous, Titled);

    // A group label that a page break ends early cuts the last row in two; its figures go through.
    private void NoteSubRow(RowLabel label, int index)
    {
        if (!label.Values.All(cell => cell.IsBlank || cell.Row < index))
        {
            _writer.Notes.Add(TableDoubts.SubRow(label.Match.Target.Row, label.Values));
        }
    }

    private void Take(LabelledRow row)
    {
        var isPrinted = row.Grid is { IsOfLines: true };
        if (row.Label.Values.Any(cell => !cell.IsBlank) || (row.Label.Match.IsExact && !isPrinted))
        {
            _writer.Write(row);
        }
        else if (row.Label.Match.IsExact || !isPrinted)
        {
            _waiting.Hold(row);
        }

        // A line of print without figures is the beginning or the end of a label, and no row of blanks.
        if (!row.Label.Match.IsExact)
        {
            KeepFragment(row.Row);
        }
    }

    private void KeepFragment(GridRow row)
    {
        if (!_figures.AreIn(row) && row.Cells.LastOrDefault(cell => !cell.IsBlank) is { } last)
        {
            _torn.Add(last.Text);
        }
    }

    // Without title and headings it is not a table of the form that the label stands in.
    private Header? HeaderOf(Grid? grid, GridRow row, RowLabel label)
    {
        if (_choice.Find(grid, row, label, _place.Previous?.Table) is { } header)
        {
            return header;
        }

        if (Titled == label.Match.Target.Table)
        {
            return _choice.Assume(label, _place.SawOtherHeadings);
        }

        ReadOther(row);
        return null;
    }

    private void ReadOther(GridRow row)
    {
        if (!_figures.AreIn(row))
        {
            _place = row.Cells.Count(cell => !cell.IsBlank) > 1 ? _place.BelowOtherHeadings() : _place;
        }
        else if (_place.IsInForm && !PageNumber.IsPageNumber(row))
        {
            _writer.NoteLeftOut(row, _place is { Label: not null, Previous: { } above } ? above.Row : null, _place.Previous?.Table ?? Titled);
        }
    }

    // What lines of print cut off a label may be the end of another.
    private bool IsPiece(RowLabel label) => !label.Match.IsExact
        && LabelText.Of(label.Match.Spelling).Key.Contains(_labels.Read(label.Cell.Text).Text.Key, StringComparison.Ordinal);

    // In sections without tables of the form, 总计 and 其他 say nothing of where they belong, unless numbered.
    private bool IsOfAnyTable(RowLabel label) => _labels.Read(label.Cell.Text) is { Text.Number.Length: 0, Columns.Count: > 0 };
}
