using System.Globalization;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Values;

namespace Disclosure.Validation.Documents.Html.Styles;

/// <summary>Reads what declarations of a style say of the look of text.</summary>
internal static class CssDeclarations
{
    // Text that is pushed further than this stands outside its cell, if not outside the page.
    private const double FarOut = -50;
    private const double LeastOpacity = 0.1;
    private const double LeastZoom = 0.5;
    private const double PixelsOfFont = 16;
    private const double ClosestSpacing = -3;

    private static readonly string[] GridPlaces = ["grid-column", "grid-row", "grid-area"];
    private static readonly string[] SymbolFonts = ["dings", "symbol"];

    /// <summary>The look that the declarations make: those that can be overridden, and those that can't.</summary>
    public static (CssLook Usual, CssLook Important) Of(ICssStyleDeclaration style)
    {
        var (usual, important) = (default(CssLook), default(CssLook));
        foreach (var property in style)
        {
            if (property.IsImportant)
            {
                important = With(important, property);
            }
            else
            {
                usual = With(usual, property);
            }
        }

        return (usual, important);
    }

    private static CssLook With(CssLook look, ICssProperty property) => property.Name switch
    {
        _ when property.IsInherited || (property.IsInitial && property.Name.StartsWith("background", StringComparison.Ordinal)) => look,
        "display" => look.With(TextTraits.Gone, Is(property, "none"))
            .With(TextTraits.Apart, !Is(property, "inline") && !Is(property, "contents")),
        "float" => look.With(TextTraits.Apart, !Is(property, "none")),
        "flex-direction" => look.With(TextTraits.Rearranged, Has(property, "reverse")),
        _ when property.Name.StartsWith("grid-", StringComparison.Ordinal) => IsPlacedInGrid(property) ? look.With(TextTraits.Rearranged, true) : look,
        "order" => look.With(TextTraits.Rearranged, !Is(property, "0")),
        "filter" or "mask" => look.With(TextTraits.Clear, !Is(property, "none")),
        "content-visibility" => look.With(TextTraits.Invisible, Is(property, "hidden")),
        "letter-spacing" => look.With(TextTraits.Clear, property.RawValue is CssLengthValue { Value: < 0 } && Pixels(property) < ClosestSpacing),
        "visibility" => look.With(TextTraits.Invisible, Is(property, "hidden") || Is(property, "collapse")),
        "opacity" => look.With(TextTraits.Clear, property.RawValue is CssNumberValue { Value: < LeastOpacity }),
        "text-decoration-line" => look.With(TextTraits.Struck, Has(property, "line-through")),
        "zoom" => look.With(TextTraits.Clear, FactorOf(property.Value) is > 0 and < LeastZoom),
        "-webkit-text-security" => look.With(TextTraits.Clear, !Is(property, "none")),
        "font-variant-position" => look.With(TextTraits.Raised, !Is(property, "normal")),
        "vertical-align" => look.With(TextTraits.Raised, Has(property, "su") || property.RawValue is CssLengthValue { Value: not 0 }),
        "position" => look.With(TextTraits.Displaced, Is(property, "absolute") || Is(property, "fixed")),
        "clip" or "clip-path" => look.With(TextTraits.Displaced, !Is(property, "auto") && !Is(property, "none")),
        "overflow" or "overflow-x" or "overflow-y" => look.With(TextTraits.Cut, Has(property, "hidden") || Has(property, "clip")),
        "transform" or "translate" or "scale" or "rotate" or "offset-path" => look.With(TextTraits.Rearranged, !Is(property, "none")),
        "unicode-bidi" => look.With(TextTraits.Rearranged, Has(property, "override")),
        "font-family" => look.With(TextTraits.OfSymbols, SymbolFonts.Any(font => Has(property, font))),
        "content" => look.With(TextTraits.Generated, !Is(property, "none") && !Is(property, "normal") && property.Value.Any(IsSeen)),
        "font-size" => Sized(look, property),
        "color" => look with { Color = CssColor.Of(property.RawValue) },
        "-webkit-text-fill-color" => look with { Color = CssColor.Of(property.Value) },
        "background-color" => look with { Fill = CssColor.Behind(property.RawValue) ?? look.Fill },
        "background-image" when !Is(property, "none") => look with { Fill = CssColor.Open },
        _ => Placed(look, property),
    };

    private static bool IsPlacedInGrid(ICssProperty property) =>
        property.Name is not ("grid-column-gap" or "grid-row-gap") && GridPlaces.Any(name => property.Name.StartsWith(name, StringComparison.Ordinal)) && !property.Value.StartsWith("auto", StringComparison.Ordinal)
        && !Has(property, "span") && !property.Name.EndsWith("-end", StringComparison.Ordinal) && property.Value is not ("1" or "1 / -1");

    private static CssLook Placed(CssLook look, ICssProperty property) => (property.Name, Pixels(property)) switch
    {
        ("left" or "right" or "top" or "bottom" or "margin-left" or "margin-top" or "text-indent", < FarOut) =>
            look.With(TextTraits.Displaced, true),
        ("left" or "right", not 0 and { }) => look.With(TextTraits.Rearranged, true),
        ("top" or "bottom", not 0 and { }) => look.With(TextTraits.Raised, true),
        ("width" or "height" or "max-width" or "max-height", <= 1) => look.With(TextTraits.Flat, true),
        _ => look,
    };

    // What is computed by the browser may come out at any size.
    private static CssLook Sized(CssLook look, ICssProperty property) => property.RawValue switch
    {
        CssLengthValue { Type: CssLengthValue.Unit.Em or CssLengthValue.Unit.Ex or CssLengthValue.Unit.Ch } length =>
            look with { Scale = length.Value, Size = null },
        CssLengthValue { Type: CssLengthValue.Unit.Percent } length => look with { Scale = length.Value / 100, Size = null },
        CssLengthValue => look with { Size = Pixels(property), Scale = null },
        _ when Has(property, "(") => look with { Size = 0, Scale = null },
        _ => look with { Size = PixelsOfFont, Scale = null },
    };

    private static double? Pixels(ICssProperty property) => property.RawValue is not CssLengthValue length ? null : length.Value * length.Type switch
    {
        CssLengthValue.Unit.Pt => 4.0 / 3,
        CssLengthValue.Unit.Pc => 16,
        CssLengthValue.Unit.In => 96,
        CssLengthValue.Unit.Cm => 96 / 2.54,
        CssLengthValue.Unit.Mm => 9.6 / 2.54,
        CssLengthValue.Unit.None or CssLengthValue.Unit.Px => 1,
        _ => PixelsOfFont,
    };

    private static double? FactorOf(string value)
    {
        var isPercent = value.EndsWith('%');
        return double.TryParse(value.AsSpan().TrimEnd('%'), CultureInfo.InvariantCulture, out var factor)
            ? isPercent ? factor / 100 : factor
            : null;
    }

    // Signs of a font of pictures are none of a figure.
    private static bool IsSeen(char c) =>
        !char.IsWhiteSpace(c) && c is not ('"' or '\'') && char.GetUnicodeCategory(c) != UnicodeCategory.PrivateUse;

    private static bool Is(ICssProperty property, string value) => property.Value.Equals(value, StringComparison.OrdinalIgnoreCase);

    private static bool Has(ICssProperty property, string value) => property.Value.Contains(value, StringComparison.OrdinalIgnoreCase);
}
