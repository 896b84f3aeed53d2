using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Disclosure.Validation.Documents.Html;

/// <summary>
/// A rule of a style sheet whose selector names elements, classes and ids, at most three of them one inside the other. Others
/// tell by what the page's reader does, or take ever longer.
/// </summary>
/// <param name="Selector">Tells whether the rule is for an element.</param>
/// <param name="Steps">How much that may take.</param>
/// <param name="Usual">What the rule says, where no other overrides it.</param>
/// <param name="Important">What it says and no other may override.</param>
internal sealed record SheetRule(ISelector Selector, int Steps, CssLook Usual, CssLook Important)
{
    private const string Combinators = " >";
    private const int MostCombinators = 2;
    private const int StepsOfCombinator = 16;

    // What can't be told from the names of elements alone.
    private const string Involved = ":[(+~|&";

    private static readonly string[] Generating = ["::before", "::after", ":before", ":after"];

    public bool IsFor(IElement element) => Selector.Match(element, null!);

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
        foreach (var part in style.Selector?.Text.Split(',') ?? [])
        {
            var generating = Array.Find(Generating, end => part.EndsWith(end, StringComparison.Ordinal));
            var named = part[..^(generating?.Length ?? 0)].Trim();
            var combinators = named.Count(Combinators.Contains);
            if (named.Length > 0 && !named.Any(Involved.Contains) && combinators <= MostCombinators
                && new CssSelectorParser().ParseSelector(named) is { } selector)
            {
                yield return new SheetRule(
                    selector, (int)Math.Pow(StepsOfCombinator, combinators), OfPart(usual, generating), OfPart(important, generating));
            }
        }
    }

    // How text that a style puts beside an element looks says nothing of the element's own.
    private static CssLook OfPart(CssLook look, string? generating) =>
        generating is null ? look.Without(TextTraits.Generated) : look.Only(TextTraits.Generated);
}
