using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Documents.Xlsx.Styles;

/// <summary>Colours of texts and cells, as far as they can be told without the theme.</summary>
internal static class SheetColor
{
    public const int White = 0xFFFFFF;

    private const int Black = 0;
    private const int Alike = 0x10;
    private const int DigitsOfRgb = 6;

    /// <summary>The colour as red, green and blue; null where it can't be told.</summary>
    public static int? Of(ColorType? color) => color switch
    {
        null or { Auto.Value: true } => Black,
        { Tint.Value: < -0.05 or > 0.05 } => null,
        { Rgb.Value: { Length: >= DigitsOfRgb } rgb } => Parse(rgb.AsSpan(rgb.Length - DigitsOfRgb)),
        { Theme.Value: 0 } or { Indexed.Value: 1 or 9 or 65 } => White,
        { Theme.Value: 1 } or { Indexed.Value: 0 or 8 or 64 } => Black,
        _ => null,
    };

    /// <summary>The colour behind the text of a cell; null where it can't be told.</summary>
    public static int? Behind(Fill? fill)
    {
        var pattern = fill?.PatternFill;
        return fill?.GradientFill is not null ? null
            : pattern?.PatternType is null || pattern.PatternType.Value == PatternValues.None ? White
            : pattern.PatternType.Value == PatternValues.Solid && pattern.ForegroundColor is { } color ? Of(color)
            : null;
    }

    public static bool AreAlike(int? one, int? other) => one is { } a && other is { } b
        && Math.Abs((a >> 16) - (b >> 16)) <= Alike
        && Math.Abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF)) <= Alike
        && Math.Abs((a & 0xFF) - (b & 0xFF)) <= Alike;

    private static int? Parse(ReadOnlySpan<char> rgb) =>
        int.TryParse(rgb, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
}
