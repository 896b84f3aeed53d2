using Disclosure.Validation.Documents.Detection;
using Disclosure.Validation.Documents.Docx;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Html;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Markdown;
using Disclosure.Validation.Documents.Pdf;
using Disclosure.Validation.Documents.Text;
using Disclosure.Validation.Documents.Xlsx;

namespace Disclosure.Validation.Documents;

/// <summary>Reads documents that are made for people: paragraphs and tables in their order, whatever they are about.</summary>
internal static class PrintedDocument
{
    /// <summary>Reads a document of a known format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="bytes">The document.</param>
    /// <param name="text">Its text, for formats that are text.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static SourceDocument Read(
        FileFormat format, ReadOnlyMemory<byte> bytes, string text, string? name, DocumentLimits limits, CancellationToken cancellationToken) => format switch
        {
            FileFormat.Pdf => PdfDocumentReader.Read(bytes, name, limits, cancellationToken),
            FileFormat.Docx => DocxDocumentReader.Read(bytes, name, limits, cancellationToken),
            FileFormat.Xlsx => XlsxDocumentReader.Read(bytes, name, limits, cancellationToken),
            FileFormat.Html => HtmlDocumentReader.Read(Printed(text), name, limits, hasLines: true, cancellationToken),
            FileFormat.Markdown => MarkdownDocumentReader.Read(Printed(text), name, limits, cancellationToken),
            _ => TextDocument.Read(text, name, limits, cancellationToken),
        };

    // The mark of a blank cell between bars is for text alone, which is known to be none of these only once its bars were looked at.
    private static string Printed(string text) => text.Replace(BarLines.BlankCell.ToString(), "", StringComparison.Ordinal);
}
