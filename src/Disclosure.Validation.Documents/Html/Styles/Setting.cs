using Disclosure.Validation.Documents.Characters;
using Disclosure.Validation.Documents.Grids;

namespace Disclosure.Validation.Documents.Html.Styles;

/// <summary>How text is set at a place of a page, by all styles around it.</summary>
internal readonly record struct Setting
{
    /// <summary>The size below which text can't be read, in pixels.</summary>
    public const double LeastSize = 3;

    /// <summary>The size below which text is set off from what is around it, in pixels; styles of larger text are not all read.</summary>
    public const double SmallSize = 7;

    private const double UsualSize = 16;

    private double Size { get; init; }

    private int Color { get; init; }

    private int Fill { get; init; }

    private bool IsInvisible { get; init; }

    private ShownOtherwise? Said { get; init; }

    /// <summary>The setting of text of which no style says anything.</summary>
    public static Setting Plain { get; } = new() { Size = UsualSize, Fill = CssColor.White };

    /// <summary>Why text set so may be another figure than its characters say.</summary>
    public ShownOtherwise? Doubt => Said
        ?? (IsInvisible || Size < LeastSize || CssColor.AreAlike(Color, Fill) ? ShownOtherwise.Faint : null);

    /// <summary>The setting inside of an element of that look.</summary>
    public Setting Within(CssLook look) => new()
    {
        Size = look.Size ?? (Size * (look.Scale ?? 1)),
        Color = look.Color ?? Color,
        Fill = look.Fill ?? Fill,
        IsInvisible = look.IsInvisible ?? IsInvisible,
        Said = Said ?? look.Doubt,
    };

    /// <summary>Whether text set so is clearly of another size than text set as the other.</summary>
    public bool IsSetOffFrom(Setting other) =>
        Math.Min(Size, other.Size) < SmallSize && TextSize.AreApart(Size, other.Size);

    public Setting Within(ShownOtherwise? doubt) => this with { Said = Said ?? doubt };

    /// <summary>The setting at the edge of a table: where and how a page puts it as a whole says nothing of the figures in it.</summary>
    public Setting AroundTable() =>
        Doubt is null || Said == ShownOtherwise.StruckOut ? this : Plain with { Color = CssColor.Open, Fill = Fill };
}
