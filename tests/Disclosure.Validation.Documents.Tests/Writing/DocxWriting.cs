using Disclosure.Validation.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>Writes reports as text documents.</summary>
internal static class DocxWriting
{
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
