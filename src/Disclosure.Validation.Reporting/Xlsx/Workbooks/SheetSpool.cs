using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>
/// The rows of one table of the workbook while they come. They wait in temporary files, since a workbook can be written
/// only one sheet after the other. Rows that a sheet can't hold go on in a further sheet, with the headings repeated.
/// </summary>
internal sealed class SheetSpool<T> : ISheetSource, IDisposable
{
    private readonly LocalizedText _name;
    private readonly SheetLayout<T> _layout;
    private readonly SharedStrings _strings;
    private readonly Language _language;
    private readonly int _rowLimit;
    private readonly List<Stream> _sheets = [];
    private SheetXml? _current;
    private XmlWriter? _xml;
    private Stream? _packing;
    private int _row;

    /// <param name="name">The name of the sheet.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="strings">The short texts of the workbook.</param>
    /// <param name="language">The language of names and headings.</param>
    /// <param name="rowLimit">The most rows that a sheet can hold, the headings among them.</param>
    public SheetSpool(
        LocalizedText name, IReadOnlyList<SheetColumn<T>> columns, SharedStrings strings, Language language, int rowLimit)
    {
        (_name, _layout, _strings, _language, _rowLimit) = (name, new(columns, language), strings, language, rowLimit);
    }

    /// <summary>How many items were written.</summary>
    public int Count { get; private set; }

    /// <summary>How many sheets the items stand on.</summary>
    public int SheetCount => Math.Max(_sheets.Count, 1);

    public IEnumerable<SheetName> Names => _sheets.Select((_, index) => new SheetName(NameOf(index), Range(index)));

    /// <summary>Where the item will stand that is written as that one, from 0.</summary>
    public SheetPlace PlaceOf(int item)
    {
        var perSheet = _rowLimit - 1;
        return new SheetPlace(NameOf(item / perSheet), (item % perSheet) + 2);
    }

    /// <summary>Writes one item.</summary>
    /// <exception cref="IOException">The temporary file can't be written.</exception>
    public void Add(T item)
    {
        BeginItem(_layout.HeightOf(item)?.ToString(CultureInfo.InvariantCulture));
        foreach (var column in _layout.Columns)
        {
            column.Write(_current!, item);
        }

        EndItem();
    }

    /// <summary>Writes one item whose cells were written before.</summary>
    /// <param name="cells">A reader at the first of them.</param>
    /// <param name="height">The height of the row; null for that of a line.</param>
    /// <exception cref="IOException">The temporary file can't be written.</exception>
    public void Add(XmlReader cells, string? height)
    {
        BeginItem(height);
        while (!cells.EOF && cells.NodeType == XmlNodeType.Element)
        {
            _xml!.WriteNode(cells, defattr: false);
        }

        EndItem();
    }

    private void BeginItem(string? height)
    {
        if (_current is null || _row == _rowLimit)
        {
            EndSheet();
            BeginSheet();
        }

        _current!.BeginRow(++_row, height);
    }

    private void EndItem()
    {
        _current!.EndRow();
        Count++;
    }

    /// <summary>Completes the last sheet; one without items has its headings all the same.</summary>
    public void Complete()
    {
        if (_sheets.Count == 0)
        {
            BeginSheet();
        }

        EndSheet();
    }

    public void CopyTo(int sheet, Stream stream)
    {
        var packed = _sheets[sheet];
        packed.Position = 0;
        using var unpacking = new DeflateStream(packed, CompressionMode.Decompress, leaveOpen: true);
        unpacking.CopyTo(stream);
    }

    public void Dispose()
    {
        // What is still in the writers' memory is of no use any more.
        foreach (var sheet in _sheets)
        {
            sheet.Dispose();
        }
    }

    private string NameOf(int sheet) => sheet == 0
        ? _name.In(_language)
        : string.Create(CultureInfo.InvariantCulture, $"{_name.In(_language)} ({sheet + 1})");

    private string Range(int sheet)
    {
        var last = sheet == _sheets.Count - 1 ? _row : _rowLimit;
        return string.Create(CultureInfo.InvariantCulture, $"$A$1:${_layout.Last}${last}");
    }

    private void BeginSheet()
    {
        var file = TemporarySheet.Create();
        _sheets.Add(file);
        _packing = new DeflateStream(file, CompressionLevel.Fastest, leaveOpen: true);
        _xml = XmlWriter.Create(_packing);
        _current = new SheetXml(_xml, _strings, _language);
        _current.BeginSheet(_layout.Columns.Select(column => (column.Width, column.IsFolded)));
        _row = 1;
        _current.BeginRow(_row);
        foreach (var column in _layout.Columns)
        {
            _current.Text(column.Heading, CellStyle.Heading);
        }

        _current.EndRow();
    }

    private void EndSheet()
    {
        if (_current is null)
        {
            return;
        }

        _current.EndSheet(
            Range(_sheets.Count - 1).Replace("$", "", StringComparison.Ordinal),
            _row == 1 ? [] : _layout.Choices.Select(choice => ($"{choice.Letters}2:{choice.Letters}{_row.ToString(CultureInfo.InvariantCulture)}", choice.Choices)));
        _xml!.Dispose();
        _packing!.Dispose();
        _current = null;
    }
}
