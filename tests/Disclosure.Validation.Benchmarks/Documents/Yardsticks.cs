using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig;

namespace Disclosure.Validation.Benchmarks.Documents;

/// <summary>What the libraries below take for the same documents, before anybody looks for a report in them.</summary>
internal static class Yardsticks
{
    /// <summary>Parses a page.</summary>
    public static int ParseHtml(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var document = new HtmlParser().ParseDocument(stream);
        return document.ChildNodes.Length;
    }

    /// <summary>Opens a text document and walks its tables.</summary>
    public static int WalkDocx(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.Descendants<Table>()
            .SelectMany(table => table.Elements<TableRow>())
            .SelectMany(row => row.Elements<TableCell>())
            .Sum(cell => cell.InnerText.Length);
    }

    /// <summary>Extracts letters and paths.</summary>
    public static int ExtractPdf(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes);
        return document.GetPages().Sum(page => page.Letters.Count + page.Paths.Count);
    }
}
