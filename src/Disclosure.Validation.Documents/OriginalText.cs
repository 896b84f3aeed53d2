using Disclosure.Validation.Documents.Detection;
using Disclosure.Validation.Documents.Html;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Text;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Documents;

/// <summary>A document that is text, decoded as the reader decodes it: to be shown beside what was read from it.</summary>
public sealed class OriginalText
{
    private OriginalText(string text, bool isPage) => (Text, IsPage) = (text, isPage);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Whether the reader takes it for a web page, whatever it is called.</summary>
    public bool IsPage { get; }

    /// <summary>The text of a document; null where it is none.</summary>
    /// <param name="bytes">The document.</param>
    public static OriginalText? Of(ReadOnlySpan<byte> bytes) =>
        TextDecoding.TryDecode(bytes) is { } text ? new OriginalText(text, FormatOf(text) == FileFormat.Html) : null;

    /// <summary>
    /// The page with an id at every row of the tables that the reader takes for such, as the sources of cells name it: <c>t2r5</c> is row five of table
    /// two. It has no other ids; everything else, scripts too, is as it was.
    /// </summary>
    /// <param name="limits">How much the page may ask for; null for the defaults.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="DisclosureInputException">The page asks for more.</exception>
    /// <exception cref="InvalidOperationException">It is no page.</exception>
    public string Numbered(DocumentLimits? limits = null, CancellationToken cancellationToken = default) => IsPage
        ? HtmlDocumentReader.Number(BarLines.Strip(Text), null, limits ?? new DocumentLimits(), cancellationToken)
        : throw new InvalidOperationException("The document is no web page.");

    private static FileFormat FormatOf(string text)
    {
        try
        {
            return FormatDetection.OfText(BarLines.Strip(text), null);
        }
        catch (DisclosureInputException)
        {
            // A format that is told, and not read.
            return FileFormat.Text;
        }
    }
}
