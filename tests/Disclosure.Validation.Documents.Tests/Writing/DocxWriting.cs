using System.Text;
using Disclosure.Validation.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>Writes reports as text documents.</summary>
internal static class DocxWriting
{
    private const string Prefixes =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:later="urn:of-a-later-program" mc:Ignorable="w14"
        """;

    public static byte[] Of(DisclosureReport report) => Of(PrintedReport.Of(report));

    public static byte[] Of(IEnumerable<object> parts) => Of([.. parts
        .Select(part => part is PrintedTable table ? (OpenXmlElement)TableOf(table) : ParagraphOf((string)part))]);

    /// <summary>A document of these blocks.</summary>
    public static byte[] Of(params OpenXmlElement[] blocks)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(blocks));
        }

        return stream.ToArray();
    }

    /// <summary>A document of these blocks and styles, written as XML; the usual prefixes are known in it.</summary>
    public static byte[] OfXml(string blocks, string? styles = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Feed(main, $"<w:document {Prefixes}><w:body>{blocks}</w:body></w:document>");
            if (styles is not null)
            {
                Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Prefixes}>{styles}</w:styles>");
            }
        }

        return stream.ToArray();
    }

    /// <summary>A table as XML: of cells of text, or of XML where it begins with an element.</summary>
    public static string XmlTableOf(params string[][] rows) => $"<w:tbl>{string.Concat(rows.Select(row =>
        $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{(cell.StartsWith('<') ? cell : $"<w:p><w:r><w:t>{cell}</w:t></w:r></w:p>")}</w:tc>"))}</w:tr>"))}</w:tbl>";

    /// <summary>A paragraph; line feeds are line breaks in it.</summary>
    public static Paragraph ParagraphOf(string text)
    {
        var run = new Run();
        foreach (var (index, line) in text.Split('\n').Index())
        {
            run.Append(index == 0 ? [] : [new Break()]);
            run.Append(new Words(line));
        }

        return new Paragraph(run);
    }

    public static Table TableOf(params string[][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(text => new TableCell(ParagraphOf(text))))));

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }

    private static Table TableOf(PrintedTable table)
    {
        var rows = new List<TableRow>();
        for (var i = 0; i < table.Height; i++)
        {
            var cells = table.Cells
                .Where(cell => cell.Row <= i && i < cell.Row + cell.RowSpan)
                .OrderBy(cell => cell.Column)
                .Select(cell => CellOf(cell, continues: cell.Row < i));
            rows.Add(new TableRow(cells));
        }

        return new Table(rows);
    }

    private static TableCell CellOf(PrintedCell cell, bool continues)
    {
        var properties = new TableCellProperties(new GridSpan { Val = cell.ColumnSpan });
        if (cell.RowSpan > 1)
        {
            properties.AppendChild(continues ? new VerticalMerge() : new VerticalMerge { Val = MergedCellValues.Restart });
        }

        return new TableCell(properties, ParagraphOf(continues ? "" : cell.Text));
    }
}
