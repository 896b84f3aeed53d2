using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition;

/// <summary>
/// One reading of a document as a report of one form. It walks the rows of all grids in order, whatever table they are
/// printed in: page breaks cut tables, and some documents print a small table for every row.
/// </summary>
internal sealed class FormReading
{
    // What is longer is neither a heading nor a row of a table.
    private const int LongestLine = 250;

    private static readonly Grid LooseGrid = new([], keepsPositions: false);

    private readonly Form _form;
    private readonly LabelReader _labels;
    private readonly RowSorter _sorter;
    private readonly RowLabelFinder _finder;
    private readonly HeaderRows _headerRows;
    private readonly LooseLines _loose;
    private readonly CellWriter _writer;
    private readonly Dictionary<FormTable, Header> _headers = [];
    private FormTable? _headed;
    private TableRow? _previous;
    private GridCell? _previousLabel;
    private bool _isBelowHeader;
    private bool _isInForm;
    private bool _sawOtherHeadings;
    private int _looseColumns;

    public FormReading(FormLabels labels, LabelTexts texts)
    {
        _form = labels.Form;
        _labels = new LabelReader(labels, texts);
        _finder = new RowLabelFinder(_labels);
        _headerRows = new HeaderRows(_labels);
        _sorter = new RowSorter(_labels, _headerRows);
        _loose = new LooseLines(_labels);
        _writer = new CellWriter(_form);
    }

    public CellWriter Result => _writer;

    public void Read(SourceDocument document)
    {
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    ReadLine(paragraph);
                    break;
                case Grid grid:
                    ReadLoose(_loose.End());
                    _loose.Clear();
                    _isInForm = _isInForm && _previousLabel is not null;
                    for (var i = 0; i < grid.Rows.Count; i++)
                    {
                        ReadRow(grid, i);
                    }

                    break;
            }
        }

        ReadLoose(_loose.End());
    }

    private void ReadLine(Paragraph line)
    {
        if (line.Text.Length > LongestLine)
        {
            ReadLoose(_loose.End());
            _loose.Clear();
            return;
        }

        if (PageNumber.IsPageNumber(line.Text))
        {
            return;
        }

        ReadLoose(_loose.Add(line));
        if (ReadHeading(line.Text))
        {
            _loose.Clear();
            return;
        }

        var cells = LooseLines.TokensOf(line);
        if (cells.Exists(IsPlainHeading) && !cells.Exists(cell => FigureText.IsFigure(cell.Text)))
        {
            _looseColumns = _isBelowHeader ? _looseColumns : 0;
            var row = new GridRow([.. cells.Select(cell => cell with { Column = _looseColumns++ })]);
            ReadHeader(LooseGrid, row);
            _isBelowHeader = true;
            _writer.TableLines.Add(line);
        }
    }

    // Headings in several lines come in an order of their own when printed as text; only those in one line are read.
    private bool IsPlainHeading(GridCell cell) => _labels.Read(cell.Text).Columns is [{ IsExact: true }, ..] matches
        && matches.All(match => match.Target is { Table.PrintedAsOneRow: false, Column.Group: null });

    // Blanks between the figures are lost, so that only a full row can be told apart.
    private void ReadLoose(GridRow? row)
    {
        if (row is null)
        {
            return;
        }

        var label = _finder.Find(row, _previous, _headed);
        if (label?.Match.Target.Table is { } labelled && (labelled == _headed || _headerRows.Heads(labelled)))
        {
            ReadData(LooseGrid, row, 0);
            _isBelowHeader = false;
        }
        else if (_headed is { PrintedAsOneRow: true } table)
        {
            ReadLooseOneRow(table, row);
        }
        else
        {
            return;
        }

        _writer.TableLines.UnionWith(_loose.Rows[row]);
    }

    private void ReadLooseOneRow(FormTable table, GridRow row)
    {
        var values = row.Cells.Where(cell => FigureText.IsFigure(cell.Text)).ToList();
        var slots = table.Rows.SelectMany(
            formRow => table.Columns.Select(column => new HeaderSlot(null, column, formRow))).ToList();
        _writer.NoteMisfit(Doubts.NoHeader(table, values));
        Write(LooseGrid, row, new Header(null, slots), table, null, values);
        _headed = null;
    }

    private bool ReadHeading(string text)
    {
        var label = _labels.Read(text);
        if (label.Tables is [{ IsExact: true } match])
        {
            BeginTable(match.Target);
            return true;
        }

        var isSection = label.Sections is [{ IsExact: true }];
        if (isSection)
        {
            _headed = null;
            _headerRows.Clear();
        }

        return isSection;
    }

    private void BeginTable(FormTable table)
    {
        _headed = table;
        _headerRows.Clear();
        _previousLabel = null;
        _sawOtherHeadings = false;
        _isInForm = true;
    }

    private void ReadRow(Grid grid, int index)
    {
        var row = grid.Rows[index];
        var kind = _sorter.Sort(row, index, _previous?.Table, _isBelowHeader);
        switch (kind)
        {
            case RowKind.TableHeading:
                ReadHeading(row.Cells.First(cell => !cell.IsBlank && cell.Row == index).Text);
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
                }

                break;
        }

        _isBelowHeader = kind == RowKind.Header;
    }

    private void ReadHeader(Grid grid, GridRow row)
    {
        if (!_isBelowHeader)
        {
            _headerRows.Clear();
        }

        _headerRows.Add(grid, row);
        _previousLabel = null;
        _isInForm = true;
    }

    private void ReadData(Grid grid, GridRow row, int index)
    {
        if (_finder.Find(row, _previous, _headed) is not { } label)
        {
            ReadOther(row);
            return;
        }

        if (label.Cell == _previousLabel && label.Cell.Row < index)
        {
            _writer.Notes.Add(Doubts.SubRow(label.Match.Target.Row, label.Values));
            return;
        }

        var (table, formRow) = label.Match.Target;
        if (HeaderOf(table, label) is not { } header)
        {
            return;
        }

        _previous = label.Match.Target;
        _previousLabel = label.Cell;
        _isInForm = true;
        _writer.NoteNear(label);
        var slots = header.Slots.Select(slot => slot with { Row = formRow }).ToList();
        Write(grid, row, header with { Slots = slots }, table, formRow, label.Values);
    }

    // Headings read since the last figures count; then those of the same table further up; then, below the title of the
    // table, the order of the form. Without any of these it is not a table of the form that the label stands in.
    private Header? HeaderOf(FormTable table, RowLabel label)
    {
        if (_headerRows.For(table, _writer.Notes) is { } header)
        {
            _headers[table] = header;
        }
        else if (!_headers.ContainsKey(table) && _headed == table)
        {
            AssumeHeader(table, label);
        }

        return _headers.GetValueOrDefault(table);
    }

    private void AssumeHeader(FormTable table, RowLabel label)
    {
        if (_sawOtherHeadings || label.Values.Count < table.Columns.Count)
        {
            _writer.NoteMisfit(Doubts.UnknownHeadings(table, [label.Cell, .. label.Values]));
            return;
        }

        _headers[table] = new Header(null, [.. table.Columns.Select(column => new HeaderSlot(null, column))]);
        _writer.NoteMisfit(Doubts.NoHeader(table, [label.Cell, .. label.Values]));
    }

    private void Write(
        Grid grid, GridRow row, Header header, FormTable table, FormRow? formRow, IReadOnlyList<GridCell> values)
    {
        var positionsHold = grid.KeepsPositions && header.Grid == grid && row.IsGapless;
        if (positionsHold)
        {
            values = WithoutSubLabels(header, formRow, values);
        }

        var placement = Placement.Of(header.Slots, values, positionsHold);
        _writer.Write(table, formRow, header.Slots, values, placement);
    }

    // What stands left of the first column is a label still: of a part that the row was split into.
    private IReadOnlyList<GridCell> WithoutSubLabels(Header header, FormRow? formRow, IReadOnlyList<GridCell> values)
    {
        var first = header.Slots[0].Cell!.Column;
        var labels = values
            .Take(values.Count - header.Slots.Count)
            .TakeWhile(cell => cell.EndColumn <= first && !FigureText.IsFigure(cell.Text))
            .ToList();
        if (formRow is not null && labels.Exists(cell => !cell.IsBlank))
        {
            _writer.Notes.Add(Doubts.FirstSubRow(formRow, labels));
        }

        return [.. values.Skip(labels.Count)];
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
                Write(grid, row, header, table, null, row.Cells);
                return true;
            }
        }

        return false;
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

    private static bool HasFigures(GridRow row) => row.Cells.Any(cell => FigureText.IsFigure(cell.Text));
}
