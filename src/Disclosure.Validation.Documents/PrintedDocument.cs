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
    /// <summary>Reads a document of whatever format.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static SourceDocument Read(ReadOnlyMemory<byte> bytes, string? name, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var (format, text) = (FormatDetection.Of(bytes, name, limits, cancellationToken), "");
        if (format == FileFormat.Text)
        {
            RequireSize(bytes, name, limits);
            (format, text) = Decode(bytes, name);
        }

        return Read(format, bytes, text, name, limits, cancellationToken);
    }

    /// <summary>Refuses a text that is longer than any report.</summary>
    public static void RequireSize(ReadOnlyMemory<byte> bytes, string? name, DocumentLimits limits)
    {
        if (bytes.Length > limits.MaxTextBytes)
        {
            throw DocumentProblems.TooLarge(name, limits.MaxTextBytes);
        }
    }

    /// <summary>The text of a document that is one, and its format.</summary>
    public static (FileFormat Format, string Text) Decode(ReadOnlyMemory<byte> bytes, string? name)
    {
        var text = BarLines.Strip(TextDecoding.TryDecode(bytes.Span) ?? throw DocumentProblems.NotText(name));
        return (FormatDetection.OfText(text, name), text);
    }

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
