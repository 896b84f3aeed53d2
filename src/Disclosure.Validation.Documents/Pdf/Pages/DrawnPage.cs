using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics;

namespace Disclosure.Validation.Documents.Pdf.Pages;

/// <summary>What stands on a page for a reader to see, and the letters that are there unseen.</summary>
internal sealed record DrawnPage(
    int Number, double Width, double Height, IReadOnlyList<Letter> Letters, IReadOnlyList<Letter> Unseen, IReadOnlyList<PdfPath> Paths);
