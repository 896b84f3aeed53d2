using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition;

/// <summary>
/// Reads the rows of all grids in order as rows of one form, whatever table they are printed in: page breaks cut tables,
/// and some documents print a small table for every row.
/// </summary>
internal sealed class TableReading
{
    private static readonly Grid NoGrid = new([], keepsPositions: false);

    private readonly Form _form;
    private readonly LabelReader _labels;
    private readonly FigureText _figures;
    private readonly RowSorter _sorter;
    private readonly RowLabelFinder _finder;
    private readonly HeaderRows _headerRows;
    private readonly TornLabels _torn;
    private readonly CellWriter _writer;
    private readonly Dictionary<FormTable, Header> _headers = [];
    private TableRow? _previous;
    private GridCell? _previousLabel;
    private bool _isInForm;
    private bool _isAmongTables = true;
    private bool _sawOtherHeadings;
    private Action? _held;

    private readonly CancellationToken _cancellationToken;

    public TableReading(LabelReader labels, FigureText figures, CellWriter writer, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _form = writer.Form;
        _labels = labels;
        _figures = figures;
        _writer = writer;
        _finder = new RowLabelFinder(labels, figures);
        _headerRows = new HeaderRows(labels);
        _torn = new TornLabels(labels, figures);
        _sorter = new RowSorter(labels, figures, _headerRows);
    }

    /// <summary>The table whose title was read last, in its section.</summary>
    public FormTable? Titled { get; private set; }

    /// <summary>Whether the row read last was one of headings.</summary>
    public bool IsBelowHeader { get; private set; }

    /// <summary>Reads a grid.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="before">The words of the lines right above it, which may be the beginning of its first label.</param>
    public void Read(Grid grid, IEnumerable<string> before)
    {
        foreach (var text in before)
        {
            _torn.Add(text);
        }

        _isInForm = _isInForm && _previousLabel is not null;
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (!ReferenceEquals(grid.Rows[i], WrappedLabels.Taken))
            {
                ReadRow(grid, i);
            }
        }
    }

    /// <summary>Takes down what waited for the next row.</summary>
    public void End()
    {
        _held?.Invoke();
        _held = null;
    }

    /// <summary>Takes a line that may be the title of a table or section of the form; whether it is.</summary>
    public bool ReadTitle(string text)
    {
        var label = _labels.Read(text);
        if (label.Tables is [{ IsExact: true } match])
        {
            BeginTable(match.Target);
            return true;
        }

        if (label.Sections is not [{ IsExact: true, Target: var section }])
        {
            return false;
        }

        Titled = null;
        _isAmongTables = _form.Tables.Any(table => table.Section == section.Id);
        _headerRows.Clear();
        return true;
    }

    /// <summary>Whether a row with that label stands below the title or the headings of its table.</summary>
    public RowLabel? FindBelowTitle(GridRow row) =>
        _finder.Find(row, _previous, Titled) is { Match.Target.Table: var table } label
        && (table == Titled || _headerRows.Heads(table))
            ? label
            : null;

    private void BeginTable(FormTable table)
    {
        Titled = table;
        _headerRows.Clear();
        _previousLabel = null;
        _sawOtherHeadings = false;
        _isInForm = true;
        _isAmongTables = true;
    }

    private void ReadRow(Grid grid, int index)
    {
        var row = grid.Rows[index];
        if (_torn.Complete(row) is { } complete)
        {
            row = complete;
            _held = null;
        }

        End();
        var hasFigures = HasFigures(row);
        var kind = _sorter.Sort(row, index, hasFigures, _previous?.Table, IsBelowHeader);
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
                ReadData(grid, row, index);
                break;
            default:
                if (!ReadOneRow(grid, row))
                {
                    ReadOther(row);
                    KeepFragment(row);
                }

                break;
        }

        IsBelowHeader = kind == RowKind.Header;
    }

    /// <summary>Takes a row of column headings.</summary>
    public void ReadHeader(Grid grid, GridRow row)
    {
        if (!IsBelowHeader)
        {
            _headerRows.Clear();
        }

        _headerRows.Add(grid, row);
        _previousLabel = null;
        _isInForm = true;
        IsBelowHeader = true;
    }

    /// <summary>Takes a row of figures with a label.</summary>
    public void ReadData(Grid grid, GridRow row, int index)
    {
        IsBelowHeader = false;
        if (_finder.Find(row, _previous, Titled) is not { } label || (!_isAmongTables && IsOfAnyTable(label)))
        {
            ReadOther(row);
            return;
        }

        if (label.Cell == _previousLabel && label.Cell.Row < index)
        {
            // A group label that a page break ends early cuts the last row in two; its figures go through.
            if (label.Values.All(cell => cell.IsBlank || cell.Row < index))
            {
                return;
            }

            _writer.Notes.Add(Doubts.SubRow(label.Match.Target.Row, label.Values));
            return;
        }

        var (table, formRow) = label.Match.Target;
        if ((HeaderOf(table) ?? AssumeHeader(table, label, row)) is not { } header)
        {
            return;
        }

        _previous = label.Match.Target;
        _previousLabel = label.Cell;
        _isInForm = true;
        if (label.Match.IsExact || label.Values.Any(cell => !cell.IsBlank))
        {
            Write(grid, row, header, label);
            return;
        }

        KeepFragment(row);
        _held = () => Write(grid, row, header, label);
    }

    private void Write(Grid grid, GridRow row, Header header, RowLabel label)
    {
        _writer.NoteNear(label);
        var (table, formRow) = label.Match.Target;
        _writer.Write(grid, row, header, table, formRow, label.Values);
    }

    private void KeepFragment(GridRow row)
    {
        if (!HasFigures(row) && row.Cells.LastOrDefault(cell => !cell.IsBlank) is { } last)
        {
            _torn.Add(last.Text);
        }
    }

    // Headings read since the last figures count; then those of the same table further up, unless others follow them.
    private Header? HeaderOf(FormTable table)
    {
        if (_headerRows.For(table, _writer.Notes) is { } header)
        {
            _headers[table] = header;
            return header;
        }

        return _headerRows.IsEmpty || _previous?.Table == table ? _headers.GetValueOrDefault(table) : null;
    }

    // Below the title of its table, a row is read in the order of the form. Without title and headings it is not a table
    // of the form that the label stands in.
    private Header? AssumeHeader(FormTable table, RowLabel label, GridRow row)
    {
        if (Titled != table)
        {
            ReadOther(row);
            return null;
        }

        if (_sawOtherHeadings || label.Values.Count < table.Columns.Count)
        {
            _writer.NoteMisfit(Doubts.UnknownHeadings(table, [label.Cell, .. label.Values]));
            return null;
        }

        _writer.NoteMisfit(Doubts.NoHeader(table, [label.Cell, .. label.Values]));
        return _headers[table] = new Header(null, [.. table.Columns.Select(column => new HeaderSlot(null, column))]);
    }

    // The figures of a table that prints its rows side by side have no label, only headings above.
    private bool ReadOneRow(Grid grid, GridRow row)
    {
        foreach (var table in _form.Tables.Where(table => table.PrintedAsOneRow))
        {
            if (_headerRows.ForOneRow(table) is { } header && (row.Cells.Count >= header.Slots.Count || HasFigures(row)))
            {
                _previousLabel = null;
                _headerRows.Clear();
                _writer.Write(grid, row, header, table, null, row.Cells);
                return true;
            }
        }

        return Titled is { PrintedAsOneRow: true } titled
            && row.Cells.All(_figures.IsFigure)
            && ReadFullRow(titled, row.Cells);
    }

    /// <summary>Takes figures that are as many as the table has cells, and none of them empty, in the order of the form.</summary>
    public bool ReadFullRow(FormTable table, IReadOnlyList<GridCell> figures)
    {
        var slots = table.Rows.SelectMany(
            row => table.Columns.Select(column => new HeaderSlot(null, column, row))).ToList();
        if (figures.Count != slots.Count)
        {
            return false;
        }

        _writer.NoteMisfit(Doubts.NoHeader(table, figures));
        _writer.Write(NoGrid, new GridRow(figures), new Header(null, slots), table, null, figures);
        return true;
    }

    private void ReadOther(GridRow row)
    {
        if (!HasFigures(row))
        {
            _sawOtherHeadings |= row.Cells.Count(cell => !cell.IsBlank) > 1;
            return;
        }

        if (!_isInForm || PageNumber.IsPageNumber(row))
        {
            return;
        }

        if (_previousLabel is not null && row.Cells[0].IsBlank && _previous is { } above)
        {
            _writer.Notes.Add(Doubts.SubRow(above.Row, row.Cells));
        }
        else
        {
            _writer.NoteMisfit(Doubts.UnknownRow(row.Cells));
        }
    }

    // In sections without tables of the form, 总计 and 其他 say nothing of where they belong, unless numbered.
    private bool IsOfAnyTable(RowLabel label) =>
        _labels.Read(label.Cell.Text) is { Text.Number.Length: 0, Columns.Count: > 0 };

    private bool HasFigures(GridRow row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (_figures.IsFigure(row.Cells[i]))
            {
                return true;
            }
        }

        return false;
    }
}
