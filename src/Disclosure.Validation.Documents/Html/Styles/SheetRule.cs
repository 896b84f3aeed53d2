using AngleSharp.Css.Dom;

namespace Disclosure.Validation.Documents.Html.Styles;

/// <summary>A rule of a style sheet.</summary>
/// <param name="Selector">Tells whether the rule is for an element.</param>
/// <param name="Usual">What the rule says, where no other overrides it.</param>
/// <param name="Important">What it says and no other may override.</param>
internal sealed record SheetRule(SheetSelector Selector, CssLook Usual, CssLook Important)
{
    /// <summary>Those of the rules that may bear on what text shows; rules that override others come last.</summary>
    public static IReadOnlyList<SheetRule> Telling(IEnumerable<SheetRule> all)
    {
        var rules = all.OrderBy(rule => rule.Selector.Specificity).ToList();
        var tells = rules.Aggregate(default(CssLook), static (all, rule) => all.Telling(rule.Usual).Telling(rule.Important));
        return [.. rules.Select(rule => rule with { Usual = rule.Usual.About(tells), Important = rule.Important.About(tells) })
            .Where(rule => rule.Usual != default || rule.Important != default)];
    }

    /// <summary>The rules of a style sheet in their order.</summary>
    public static IEnumerable<SheetRule> In(ICssStyleSheet sheet) => StylesIn(sheet.Rules).SelectMany(Of);

    private static IEnumerable<ICssStyleRule> StylesIn(IEnumerable<ICssRule> rules) => rules.SelectMany(rule => rule switch
    {
        ICssStyleRule style => [style],
        ICssMediaRule media when !IsOfScreens(media.Media) => [],
        ICssGroupingRule group => StylesIn(group.Rules),
        _ => [],
    });

    private static bool IsOfScreens(IMediaList media) => media.Length == 0 || Enumerable.Range(0, media.Length).Any(i => media[i] is "all" or "screen");

    private static IEnumerable<SheetRule> Of(ICssStyleRule style)
    {
        var (usual, important) = CssDeclarations.Of(style.Style);
        return SheetSelector.In(style.Selector?.Text ?? "").Select(selector =>
            new SheetRule(selector, OfPart(usual, selector.IsGenerating), OfPart(important, selector.IsGenerating)));
    }

    // How text that a style puts beside an element looks says nothing of the element's own.
    private static CssLook OfPart(CssLook look, bool isGenerating) =>
        isGenerating ? look.Only(TextTraits.Generated) : look.Without(TextTraits.Generated);
}
