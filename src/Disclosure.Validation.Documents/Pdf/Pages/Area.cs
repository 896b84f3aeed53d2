using UglyToad.PdfPig.Core;

namespace Disclosure.Validation.Documents.Pdf.Pages;

/// <summary>An upright rectangle on a page.</summary>
internal readonly record struct Area(double Left, double Bottom, double Right, double Top)
{
    /// <summary>The smallest one around a rectangle that may be turned.</summary>
    public static Area Around(PdfRectangle box) => new(
        Math.Min(Math.Min(box.BottomLeft.X, box.BottomRight.X), Math.Min(box.TopLeft.X, box.TopRight.X)),
        Math.Min(Math.Min(box.BottomLeft.Y, box.BottomRight.Y), Math.Min(box.TopLeft.Y, box.TopRight.Y)),
        Math.Max(Math.Max(box.BottomLeft.X, box.BottomRight.X), Math.Max(box.TopLeft.X, box.TopRight.X)),
        Math.Max(Math.Max(box.BottomLeft.Y, box.BottomRight.Y), Math.Max(box.TopLeft.Y, box.TopRight.Y)));

    public Area Within(Area other) =>
        new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));

    /// <summary>Whether the middle of the other one lies within, or nearly does.</summary>
    public bool HoldsMiddleOf(Area other, double tolerance = 0)
    {
        var (x, y) = ((other.Left + other.Right) / 2, (other.Bottom + other.Top) / 2);
        return Left <= x + tolerance && x <= Right + tolerance && Bottom <= y + tolerance && y <= Top + tolerance;
    }
}
