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
    private readonly IReadOnlyList<SheetColumn<T>> _columns;
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
        (_name, _columns, _strings, _language, _rowLimit) = (name, columns, strings, language, rowLimit);
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
        BeginItem();
        foreach (var column in _columns)
        {
            column.Write(_current!, item);
        }

        EndItem();
    }

    /// <summary>Writes one item whose cells were written before.</summary>
    /// <param name="cells">A reader at the first of them.</param>
    /// <exception cref="IOException">The temporary file can't be written.</exception>
    public void Add(XmlReader cells)
    {
        BeginItem();
        while (!cells.EOF && cells.NodeType == XmlNodeType.Element)
        {
            _xml!.WriteNode(cells, defattr: false);
        }

        EndItem();
    }

    private void BeginItem()
    {
        if (_current is null || _row == _rowLimit)
        {
            EndSheet();
            BeginSheet();
        }

        BeginRow();
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
        return string.Create(CultureInfo.InvariantCulture, $"$A$1:${ColumnLetters(_columns.Count)}${last}");
    }

    private static string ColumnLetters(int column) => column <= 26
        ? ((char)('A' + column - 1)).ToString()
        : ColumnLetters((column - 1) / 26) + ColumnLetters(((column - 1) % 26) + 1);

    private void BeginSheet()
    {
        var file = TemporarySheet.Create();
        _sheets.Add(file);
        _packing = new DeflateStream(file, CompressionLevel.Fastest, leaveOpen: true);
        _xml = XmlWriter.Create(_packing);
        _current = new SheetXml(_xml, _strings, _language);
        _current.BeginSheet(_columns.Select(column => column.Width));
        _row = 0;
        BeginRow();
        foreach (var column in _columns)
        {
            _current.Text(column.Heading, CellStyle.Heading);
        }

        _current.EndRow();
    }

    private void BeginRow() => _current!.BeginRow(++_row);

    private void EndSheet()
    {
        if (_current is null)
        {
            return;
        }

        _current.EndSheet(
            Range(_sheets.Count - 1).Replace("$", "", StringComparison.Ordinal), _columns.Sum(column => column.Width));
        _xml!.Dispose();
        _packing!.Dispose();
        _current = null;
    }
}
