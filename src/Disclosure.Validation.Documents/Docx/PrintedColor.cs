using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2010.Word;
using DocumentFormat.OpenXml.Wordprocessing;
using Color = DocumentFormat.OpenXml.Wordprocessing.Color;
using Shading = DocumentFormat.OpenXml.Wordprocessing.Shading;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>Colours as print shows them: red, green and blue in one number.</summary>
internal static class PrintedColor
{
    public const int White = 0xFFFFFF;

    /// <summary>A colour that is chosen by the program, or that is none in particular; it is like no other.</summary>
    public const int Open = -1;

    // Of 255: a light grey on white can be read, what is closer can't.
    private const int LeastContrast = 32;

    /// <summary>The colour of characters.</summary>
    public static int Of(Color color) =>
        OfTheme(color.ThemeColor, color.ThemeShade ?? color.ThemeTint) ?? OfHex(color.Val) ?? Open;

    /// <summary>The colour that characters are filled with in place of their own; null where that is not said.</summary>
    public static int? Of(FillTextEffect fill) =>
        fill.GetFirstChild<SolidColorFillProperties>()?.GetFirstChild<RgbColorModelHex>()?.Val?.Value is { } hex ? OfHex(hex) : null;

    /// <summary>The colour behind characters; null for that of what is around them.</summary>
    public static int? Of(Shading? shading) => shading?.Val?.InnerText switch
    {
        "clear" => OfTheme(shading.ThemeFill, shading.ThemeFillShade ?? shading.ThemeFillTint) ?? OfHex(shading.Fill),
        "solid" => OfTheme(shading.ThemeColor, shading.ThemeShade ?? shading.ThemeTint) ?? OfHex(shading.Color) ?? Open,
        null or "nil" => null,
        _ => Open,
    };

    /// <summary>The colour of a marker.</summary>
    public static int? Of(Highlight highlight) => highlight.Val?.InnerText is { } name && name != "none"
        ? System.Drawing.Color.FromName(name) is { IsKnownColor: true } known ? known.ToArgb() & White : Open
        : null;

    public static bool AreAlike(int one, int other) => one != Open && other != Open
        && Math.Abs((one >> 16) - (other >> 16)) < LeastContrast
        && Math.Abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) < LeastContrast
        && Math.Abs((one & 0xFF) - (other & 0xFF)) < LeastContrast;

    // A theme names its colours; those of paper and print are white and black in all but a few.
    private static int? OfTheme(EnumValue<ThemeColorValues>? theme, StringValue? change) =>
        change is not null ? null
        : theme?.InnerText switch
        {
            "background1" or "light1" => White,
            "text1" or "dark1" => 0,
            _ => null,
        };

    private static int? OfHex(StringValue? hex) =>
        int.TryParse(hex?.Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? rgb & White
            : null;
}
