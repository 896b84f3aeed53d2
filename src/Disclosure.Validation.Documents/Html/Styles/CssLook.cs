using Disclosure.Validation.Documents.Grids;

namespace Disclosure.Validation.Documents.Html.Styles;

/// <summary>How a style sets text, as far as it bears on what the text shows; null where it says nothing. Sizes are in pixels.</summary>
internal readonly record struct CssLook
{
    private const double LeastScale = 0.5;

    /// <summary>Of which traits the style says whether the text has them.</summary>
    public TextTraits Said { get; private init; }

    /// <summary>Which of those it has.</summary>
    public TextTraits Has { get; private init; }

    public double? Size { get; init; }

    /// <summary>The size as a part of that of the text around.</summary>
    public double? Scale { get; init; }

    public int? Color { get; init; }

    /// <summary>The colour behind the text.</summary>
    public int? Fill { get; init; }

    /// <summary>Whether the element is not shown at all, and takes no place.</summary>
    public bool IsGone => Has.HasFlag(TextTraits.Gone);

    /// <summary>Whether the element has a place of its own, and does not touch what is before and behind it.</summary>
    public bool IsApart => Has.HasFlag(TextTraits.Apart);

    public bool? IsInvisible => Said.HasFlag(TextTraits.Invisible) ? Has.HasFlag(TextTraits.Invisible) : null;

    /// <summary>Why the text may be another figure than its characters say, as far as the style itself tells.</summary>
    public ShownOtherwise? Doubt =>
        Has.HasFlag(TextTraits.Struck) ? ShownOtherwise.StruckOut
        : (Has & (TextTraits.Clear | TextTraits.Displaced)) != 0 || Has.HasFlag(TextTraits.Cut | TextTraits.Flat) ? ShownOtherwise.Faint
        : Has.HasFlag(TextTraits.Rearranged) ? ShownOtherwise.Rearranged
        : Has.HasFlag(TextTraits.OfSymbols) ? ShownOtherwise.Symbol
        : Has.HasFlag(TextTraits.Raised) ? ShownOtherwise.Raised
        : Has.HasFlag(TextTraits.Generated) ? ShownOtherwise.Generated
        : null;

    public CssLook With(TextTraits trait, bool isSo) => this with { Said = Said | trait, Has = isSo ? Has | trait : Has & ~trait };

    /// <summary>What this look says of these traits, and nothing else.</summary>
    public CssLook Only(TextTraits traits) => new() { Said = Said & traits, Has = Has & traits };

    public CssLook Without(TextTraits traits) => this with { Said = Said & ~traits, Has = Has & ~traits };

    /// <summary>This look where it says something, else the other.</summary>
    public CssLook Over(CssLook below) => new()
    {
        Said = Said | below.Said,
        Has = Has | (below.Has & ~Said),
        Size = Size ?? (Scale is null ? below.Size : null),
        Scale = Scale ?? (Size is null ? below.Scale : null),
        Color = Color ?? below.Color,
        Fill = Fill ?? below.Fill,
    };

    /// <summary>This look, with what in the other may keep text from being what it seems.</summary>
    public CssLook Telling(CssLook other) => new()
    {
        Said = Said | other.Has,
        Size = other.Size < Setting.SmallSize || other.Scale < LeastScale ? 0 : Size,
        Color = other.Color is { } color && CssColor.AreAlike(color, other.Fill ?? CssColor.White) ? color : Color,
    };

    /// <summary>What this look says of that of which the other says something.</summary>
    public CssLook About(CssLook other) => new()
    {
        Said = Said & other.Said,
        Has = Has & other.Said,
        Size = other.Size is null ? null : Size,
        Scale = other.Size is null ? null : Scale,
        Color = other.Color is null ? null : Color,
        Fill = other.Color is null ? null : Fill,
    };
}
