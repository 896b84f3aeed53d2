using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Zip;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>What a sheet holds, read in one pass that keeps only what is shown.</summary>
internal sealed class SheetContent
{
    private readonly SheetCells _cells;
    private readonly string? _file;
    private readonly DocumentLimits _limits;
    private readonly SortedDictionary<int, SheetRow> _rows = [];
    private readonly ConditionalFormats _conditions;
    private readonly int[] _hiding = new int[CellReference.MaxColumn + 2];
    private SheetRow _row = new(-1);
    private bool _isInData;
    private bool _statesRow;
    private int _column;
    private int _printed;

    private SheetContent(SheetCells cells, string? file, DocumentLimits limits)
    {
        _cells = cells;
        _file = file;
        _limits = limits;
        _conditions = new ConditionalFormats(cells.Styles, file);
    }

    /// <summary>The rows from the top to the last one that shows anything; rows that the file leaves out are left out.</summary>
    public IReadOnlyList<SheetRow> Rows { get; private set; } = [];

    public MergedRanges Merged { get; } = new();

    /// <summary>The columns that are hidden, from 0.</summary>
    public HashSet<int> HiddenColumns { get; } = [];

    public static SheetContent Read(
        WorksheetPart part, OfficePackage package, SheetCells cells, string? file, DocumentLimits limits)
    {
        var content = new SheetContent(cells, file, limits);
        foreach (var reader in package.Read(part))
        {
            content.Take(reader);
        }

        var rows = content._rows.Values.ToList();
        content.Rows = rows[..(rows.FindLastIndex(row => !row.IsBlank) + 1)];
        content._conditions.Apply(content.Rows);
        content.CountHidden();
        return content;
    }

    private void Take(OpenXmlReader reader)
    {
        if (reader.ElementType == typeof(SheetData))
        {
            _isInData = reader.IsStartElement && !_isInData;
        }
        else if (reader.IsStartElement)
        {
            Begin(reader);
        }
    }

    private void Begin(OpenXmlReader reader)
    {
        if (reader.ElementType == typeof(Row))
        {
            var row = new Row();
            row.SetAttributes(reader.Attributes);
            BeginRow(row);
        }
        else if (reader.ElementType == typeof(Cell))
        {
            AddCell((Cell)reader.LoadCurrentElement()!);
        }
        else if (reader.ElementType == typeof(MergeCell))
        {
            Merged.Add(((MergeCell)reader.LoadCurrentElement()!).Reference?.Value ?? "");
        }
        else if (reader.ElementType == typeof(Column))
        {
            Hide((Column)reader.LoadCurrentElement()!);
        }
        else if (reader.LocalName == ConditionalFormats.Element)
        {
            _conditions.Add(reader.LoadCurrentElement()!);
        }
        else if (_isInData && reader.ElementType != typeof(ExtensionList))
        {
            throw new InvalidDataException($"{reader.LocalName} stands among the rows.");
        }
    }

    // Places are optional in the file; what has none comes next to the one before.
    private void BeginRow(Row row)
    {
        _statesRow = row.RowIndex is not null;
        _row = RowAt(row.RowIndex is { } stated ? (int)Math.Min(stated.Value, int.MaxValue) - 1 : _row.Index + 1);
        _row.IsHidden |= (row.Hidden?.Value ?? false) || row.Height?.Value == 0;
        _column = -1;
    }

    private SheetRow RowAt(int index)
    {
        if (index is < 0 or > CellReference.MaxRow)
        {
            throw new InvalidDataException($"There is no row {index + 1L}.");
        }

        if (!_rows.TryGetValue(index, out var row))
        {
            _rows.Add(index, row = new SheetRow(index));
        }

        return row;
    }

    private void AddCell(Cell cell)
    {
        _column++;
        if (cell.CellReference?.Value is { } reference)
        {
            MoveTo(CellReference.TryParse(reference) ?? throw new InvalidDataException($"{reference} is no cell."));
        }

        var text = _cells.TextOf(cell);
        _row.Add(_column, text);
        if (!text.IsBlank && ++_printed > _limits.MaxTableCells)
        {
            throw DocumentProblems.TableTooLarge(_file, _limits.MaxTableCells);
        }
    }

    private void MoveTo(CellReference place)
    {
        if (place.Row != _row.Index)
        {
            if (_statesRow || _row.CellCount > 0)
            {
                throw new InvalidDataException($"A cell of row {place.Row + 1} stands in row {_row.Index + 1}.");
            }

            var isHidden = _row.IsHidden;
            _rows.Remove(_row.Index);
            _row = RowAt(place.Row);
            _row.IsHidden |= isHidden;
        }

        _column = place.Column;
    }

    private void Hide(Column column)
    {
        if ((column.Hidden?.Value ?? false) || column.Width?.Value == 0)
        {
            var first = Math.Clamp(column.Min?.Value ?? 1, 1, CellReference.MaxColumn + 1) - 1;
            var last = Math.Clamp(column.Max?.Value ?? 0, first, CellReference.MaxColumn + 1);
            _hiding[first]++;
            _hiding[last]--;
        }
    }

    // Each column once, whatever the number of ranges over it.
    private void CountHidden()
    {
        var ranges = 0;
        for (var column = 0; column <= CellReference.MaxColumn; column++)
        {
            ranges += _hiding[column];
            if (ranges > 0)
            {
                HiddenColumns.Add(column);
            }
        }
    }
}
