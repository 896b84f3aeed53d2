using System.Globalization;
using System.Text;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>Puts a PDF file together out of the content of its pages. Its font maps every code to the same character.</summary>
internal sealed class PdfFile
{
    private const string ToUnicode = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        + "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end";

    private readonly List<string> _objects = [];

    /// <param name="pages">The contents of the pages.</param>
    /// <param name="width">The width of a page.</param>
    /// <param name="height">The height of a page.</param>
    /// <param name="turn">By how many degrees a viewer turns the page clockwise.</param>
    public static byte[] Of(IReadOnlyList<string> pages, double width, double height, int turn = 0)
    {
        var file = new PdfFile();
        file._objects.Add("<< /Type /Catalog /Pages 2 0 R >>");
        file._objects.Add("");
        file._objects.Add("<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>");
        file._objects.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>");
        file._objects.Add("<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>");
        file.AddStream(ToUnicode);
        var kids = new List<int>();
        foreach (var page in pages)
        {
            file.AddStream(page);
            file._objects.Add(string.Create(CultureInfo.InvariantCulture,
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Rotate {turn} /Resources << /Font << /F 3 0 R >> >> /Contents {file._objects.Count} 0 R >>"));
            kids.Add(file._objects.Count);
        }

        file._objects[1] = $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] >>";
        return file.ToBytes();
    }

    private void AddStream(string content) =>
        _objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");

    private byte[] ToBytes()
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < _objects.Count; i++)
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{_objects[i]}\nendobj\n");
        }

        var table = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        text.Append(CultureInfo.InvariantCulture, $"trailer << /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
