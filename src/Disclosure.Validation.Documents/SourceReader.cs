using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Html;
using Disclosure.Validation.Documents.Pdf;
using Disclosure.Validation.Documents.Text;

namespace Disclosure.Validation.Documents;

/// <summary>Tells the format of a document by its content and reduces it to paragraphs and grids.</summary>
internal static class SourceReader
{
    private const int PdfHeaderWithin = 1024;

    public static SourceDocument Read(
        ReadOnlyMemory<byte> bytes, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        if (bytes.Span[..Math.Min(bytes.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0)
        {
            return PdfDocumentReader.Read(bytes, file, limits, cancellationToken);
        }

        var text = TextDecoding.TryDecode(bytes.Span) ?? throw DocumentProblems.NotText(file);
        return HtmlFormat.IsHtml(text)
            ? HtmlDocumentReader.Read(text, file, limits, cancellationToken)
            : TextDocument.Read(text, file, limits);
    }
}
