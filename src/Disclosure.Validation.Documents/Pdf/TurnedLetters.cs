using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Disclosure.Validation.Documents.Pdf;

/// <summary>Letters that are printed turned by quarters, as labels along the side of a table are.</summary>
internal static class TurnedLetters
{
    /// <summary>The same letters as they stand for a reader who turns the page, where all are turned alike.</summary>
    public static List<Letter> Upright(List<Letter> letters)
    {
        var printed = letters.Find(letter => !string.IsNullOrWhiteSpace(letter.Value));
        return printed is not null && IsTurned(printed) && letters.TrueForAll(letter =>
            letter.TextOrientation == printed.TextOrientation || string.IsNullOrWhiteSpace(letter.Value))
            ? letters.ConvertAll(letter => Upright(letter, printed.TextOrientation, default))
            : letters;
    }

    /// <summary>The place by which a letter belongs to a cell: the middle of its box, but on its base line.</summary>
    public static PdfPoint PlaceOf(Letter letter)
    {
        var box = letter.BoundingBox;
        return letter.TextOrientation is TextOrientation.Rotate90 or TextOrientation.Rotate270
            ? new PdfPoint((box.BottomLeft.X + box.TopRight.X) / 2, (letter.StartBaseLine.Y + letter.EndBaseLine.Y) / 2)
            : new PdfPoint((letter.StartBaseLine.X + letter.EndBaseLine.X) / 2, (box.Bottom + box.Top) / 2);
    }

    private static bool IsTurned(Letter letter) =>
        letter.TextOrientation is TextOrientation.Rotate90 or TextOrientation.Rotate180 or TextOrientation.Rotate270;

    /// <summary>A letter as it stands for a reader who turns the page, whose lower left corner comes to lie at the origin.</summary>
    public static Letter Upright(Letter letter, TextOrientation orientation, PdfPoint origin) => new(
        letter.Value,
        Upright(letter.BoundingBox, orientation, origin),
        Upright(letter.GlyphRectangleLoose, orientation, origin),
        Upright(letter.StartBaseLine, orientation, origin),
        Upright(letter.EndBaseLine, orientation, origin),
        letter.Width,
        letter.FontSize,
        letter.FontDetails,
        letter.RenderingMode,
        letter.StrokeColor,
        letter.FillColor,
        letter.PointSize,
        letter.TextSequence);

    public static PdfPoint Upright(PdfPoint point, TextOrientation orientation, PdfPoint origin) => orientation switch
    {
        TextOrientation.Rotate90 => new PdfPoint(origin.X - point.Y, origin.Y + point.X),
        TextOrientation.Rotate180 => new PdfPoint(origin.X - point.X, origin.Y - point.Y),
        _ => new PdfPoint(origin.X + point.Y, origin.Y - point.X),
    };

    private static PdfRectangle Upright(PdfRectangle box, TextOrientation orientation, PdfPoint origin) => new(
        Upright(box.TopLeft, orientation, origin),
        Upright(box.TopRight, orientation, origin),
        Upright(box.BottomLeft, orientation, origin),
        Upright(box.BottomRight, orientation, origin));
}
