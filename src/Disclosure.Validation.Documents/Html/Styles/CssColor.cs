using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Css.Values;

namespace Disclosure.Validation.Documents.Html.Styles;

/// <summary>Colours of a page: red, green and blue in one number.</summary>
internal static class CssColor
{
    public const int White = 0xFFFFFF;

    /// <summary>A colour that the page does not tell; it is like no other.</summary>
    public const int Open = -1;

    /// <summary>No colour at all.</summary>
    public const int None = -2;

    private const double LeastAlpha = 0.1;

    // Of 255: a light grey on white can be read, what is closer can't.
    private const int LeastContrast = 32;

    /// <summary>The colour of text.</summary>
    public static int Of(ICssValue? value) => value is not CssColorValue color ? Open
        : color.Alpha < LeastAlpha ? None
        : (color.R << 16) | (color.G << 8) | color.B;

    /// <summary>The colour of text, of a property that is not known to take one.</summary>
    public static int Of(string value) => Of(new CssParser().ParseDeclaration($"color:{value}")?.FirstOrDefault()?.RawValue);

    /// <summary>The colour behind text; null for that of what is around it.</summary>
    public static int? Behind(ICssValue? value) => Of(value) is var color and not None ? color : null;

    /// <summary>Whether text of the one colour can't be seen on the other.</summary>
    public static bool AreAlike(int one, int other) => one == None || (one != Open && other != Open
        && Math.Abs((one >> 16) - (other >> 16)) < LeastContrast
        && Math.Abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) < LeastContrast
        && Math.Abs((one & 0xFF) - (other & 0xFF)) < LeastContrast);
}
