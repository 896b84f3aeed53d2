using System.Globalization;
using Disclosure.Validation.Documents.Characters;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2010.Word;
using DocumentFormat.OpenXml.Wordprocessing;
using Color = DocumentFormat.OpenXml.Wordprocessing.Color;
using OnOffType = DocumentFormat.OpenXml.Wordprocessing.OnOffType;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>
/// How characters are set, as far as it bears on what they mean; null where nothing is said. Sizes are in half points.
/// </summary>
internal readonly record struct RunLook
{
    private const int UsualSize = 20;
    private const int LeastSize = 8;
    private const int LeastWidth = 25;
    private const int LeastShift = 3;

    // In twentieths of a point: characters closer than this lie on one another.
    private const int ClosestSpacing = -60;
    private const uint LeastFit = 40;

    private static readonly string[] SymbolFonts = ["Wingdings", "Webdings", "Marlett", "Dingbats"];

    private static readonly Dictionary<string, double> HalfPointsIn = new(StringComparer.Ordinal)
    {
        ["pt"] = 2,
        ["pc"] = 24,
        ["pi"] = 24,
        ["in"] = 144,
        ["cm"] = 144 / 2.54,
        ["mm"] = 14.4 / 2.54,
    };

    public bool? IsHidden { get; private init; }

    public bool? IsStruck { get; private init; }

    public bool? IsStruckTwice { get; private init; }

    public bool? IsRaised { get; private init; }

    public bool? IsStacked { get; private init; }

    public bool? IsOfSymbols { get; private init; }

    private bool? IsClear { get; init; }

    private double? Position { get; init; }

    private double? Size { get; init; }

    private int? Width { get; init; }

    private int? Color { get; init; }

    private int? Fill { get; init; }

    /// <summary>What properties of a run or of a style say.</summary>
    public static RunLook Of(OpenXmlElement? properties)
    {
        var look = default(RunLook);
        foreach (var property in properties?.ChildElements ?? [])
        {
            look = property is AlternateContent alternate
                ? Of(Alternatives.Shown(alternate)).Over(look)
                : look.With(property);
        }

        return look;
    }

    /// <summary>This look where it says something, else the other.</summary>
    public RunLook Over(RunLook below) => new()
    {
        IsHidden = IsHidden ?? below.IsHidden,
        IsStruck = IsStruck ?? below.IsStruck,
        IsStruckTwice = IsStruckTwice ?? below.IsStruckTwice,
        IsRaised = IsRaised ?? below.IsRaised,
        IsStacked = IsStacked ?? below.IsStacked,
        IsOfSymbols = IsOfSymbols ?? below.IsOfSymbols,
        IsClear = IsClear ?? below.IsClear,
        Position = Position ?? below.Position,
        Size = Size ?? below.Size,
        Width = Width ?? below.Width,
        Color = Color ?? below.Color,
        Fill = Fill ?? below.Fill,
    };

    /// <summary>The look of a style used inside of another: what both of them switch on is off.</summary>
    public RunLook Within(RunLook outer) => Over(outer) with
    {
        IsHidden = Toggle(IsHidden, outer.IsHidden),
        IsStruck = Toggle(IsStruck, outer.IsStruck),
    };

    /// <summary>
    /// The look of the style of a table some of whose parts are set otherwise: what any of them hides, strikes out or raises
    /// is in doubt in all.
    /// </summary>
    public RunLook WithPart(RunLook part) => this with
    {
        IsClear = part.IsHidden == true || part.IsClear == true ? true : IsClear,
        IsStruckTwice = part.IsStruck == true || part.IsStruckTwice == true ? true : IsStruckTwice,
        IsRaised = part.IsRaised == true ? true : IsRaised,
    };

    /// <summary>Whether the characters can't be seen on that colour.</summary>
    public bool IsFaint(int background) => Size < LeastSize || Width < LeastWidth || IsClear == true
        || (Color is { } color && PrintedColor.AreAlike(color, Fill ?? background));

    /// <summary>Whether the characters stand higher or lower than others, or are clearly of another size.</summary>
    public bool IsSetOffFrom(RunLook other)
    {
        var (size, otherSize) = (Size ?? UsualSize, other.Size ?? UsualSize);
        return Math.Abs((Position ?? 0) - (other.Position ?? 0)) >= LeastShift
            || TextSize.AreApart(size, otherSize);
    }

    private RunLook With(OpenXmlElement property) => property switch
    {
        Vanish vanish => this with { IsHidden = IsOn(vanish) },
        Strike strike => this with { IsStruck = IsOn(strike) },
        DoubleStrike strike => this with { IsStruckTwice = IsOn(strike) },
        VerticalTextAlignment { Val: { } place } => this with { IsRaised = place.InnerText != "baseline" },
        EastAsianLayout layout => this with { IsStacked = layout.Combine?.Value },
        RunFonts { Ascii.Value: { } font } => this with { IsOfSymbols = IsSymbolFont(font) },
        Spacing { Val.Value: <= ClosestSpacing } => this with { IsClear = true },
        FillTextEffect fill => this with { IsClear = fill.GetFirstChild<NoFillEmpty>() is not null, Color = PrintedColor.Of(fill) ?? Color },
        FitText { Val.Value: < LeastFit } => this with { IsClear = true },
        Position position => this with { Position = HalfPoints(position.Val) },
        FontSize size => this with { Size = HalfPoints(size.Val) },
        CharacterScale width => this with { Width = (int?)width.Val?.Value },
        Color color => this with { Color = PrintedColor.Of(color) },
        Shading shading => this with { Fill = Fill ?? PrintedColor.Of(shading) },
        Highlight highlight => this with { Fill = PrintedColor.Of(highlight) ?? Fill },
        _ => this,
    };

    private static bool? Toggle(bool? inner, bool? outer) => inner is { } one && outer is { } other ? one != other : inner ?? outer;

    private static bool IsSymbolFont(string font) =>
        Array.Exists(SymbolFonts, name => font.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static bool IsOn(OnOffType property) => property.Val is null || property.Val.Value;

    private static double? HalfPoints(StringValue? measure)
    {
        var text = measure?.Value ?? "";
        var unit = text.Length > 2 ? HalfPointsIn.GetValueOrDefault(text[^2..]) : 0;
        return double.TryParse(unit > 0 ? text[..^2] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number * (unit > 0 ? unit : 1)
            : null;
    }
}
