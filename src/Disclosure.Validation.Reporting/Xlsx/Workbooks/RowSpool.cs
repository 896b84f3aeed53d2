using System.IO.Compression;
using System.Xml;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>Rows that wait in a temporary file until those that are to stand above them are there.</summary>
internal sealed class RowSpool<T> : IDisposable
{
    private readonly SheetLayout<T> _layout;
    private readonly Stream _file = TemporarySheet.Create();
    private readonly DeflateStream _packing;
    private readonly XmlWriter _xml;
    private readonly SheetXml _sheet;

    public RowSpool(IReadOnlyList<SheetColumn<T>> columns, SharedStrings strings, Language language)
    {
        _layout = new(columns, language);
        _packing = new DeflateStream(_file, CompressionLevel.Fastest, leaveOpen: true);
        _xml = XmlWriter.Create(_packing);
        _sheet = new SheetXml(_xml, strings, language);
        _xml.WriteStartElement("sheetData", SheetXml.Namespace);
    }

    public int Count { get; private set; }

    public void Add(T item)
    {
        _sheet.BeginRow(++Count, _layout.HeightOf(item));
        foreach (var column in _layout.Columns)
        {
            column.Write(_sheet, item);
        }

        _sheet.EndRow();
    }

    /// <summary>Gives all rows on, the reader at the first cell of each, with their heights; nothing can be added any more.</summary>
    public void MoveTo(Action<XmlReader, string?> row)
    {
        _xml.WriteEndElement();
        _xml.Dispose();
        _packing.Dispose();
        _file.Position = 0;
        using var unpacking = new DeflateStream(_file, CompressionMode.Decompress, leaveOpen: true);
        using var reader = XmlReader.Create(unpacking);
        while (reader.ReadToFollowing("row", SheetXml.Namespace))
        {
            var height = reader.GetAttribute(SheetXml.Height);
            using var cells = reader.ReadSubtree();
            cells.Read();
            cells.Read();
            row(cells, height);
        }
    }

    public void Dispose() => _file.Dispose();
}
