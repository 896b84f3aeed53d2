using System.Buffers;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents.Html.Styles;

/// <summary>What the styles of a page say of its elements: its style sheets, as far as they are simple, and each element's own.</summary>
internal sealed class PageStyles
{
    // A rule for so many elements at most, counted by what it takes to tell whether it is for them.
    private const long MostSteps = 20_000_000;
    private const int MostCharacters = 1 << 20;
    private const int MostStyles = 10_000;
    private const int LongestDeclaration = 5_000;

    private static readonly SearchValues<char> Ends = SearchValues.Create(";{}");

    private readonly string? _file;
    private readonly Dictionary<string, (CssLook Usual, CssLook Important)> _own = new(StringComparer.Ordinal);
    private readonly Lazy<CssParser> _parser = new(() => new CssParser(new CssParserOptions { IsIncludingUnknownDeclarations = true }));
    private readonly CssVariables _variables;
    private readonly TellingStyles _telling = new();
    private readonly IReadOnlyList<SheetRule> _rules = [];
    private int _characters;

    /// <param name="sheets">The style elements of the page.</param>
    /// <param name="size">Finds how large the page is, where there are rules that tell.</param>
    /// <param name="file">The document, as the caller named it.</param>
    public PageStyles(IEnumerable<IElement> sheets, Func<PageSize> size, string? file)
    {
        _file = file;
        var texts = sheets.Select(sheet => TellingStyles.WithoutData(sheet.TextContent)).ToList();
        _variables = new CssVariables(texts, MostCharacters, file);
        texts.RemoveAll(text => !TellingStyles.AreIn(text));
        if (texts.Count > 0)
        {
            texts = texts.ConvertAll(sheet => CssNesting.Flatten(_variables.InSheet(sheet), MostCharacters, file));
            texts.ForEach(Count);
            var all = texts.Select(_parser.Value.ParseStyleSheet).SelectMany(SheetRule.In).Take(MostStyles + 1).ToList();
            if (all.Count > MostStyles)
            {
                throw DocumentProblems.TooManyStyles(file);
            }

            var rules = SheetRule.Telling(all);
            _rules = rules.Count == 0 ? [] : [.. Affordable(rules, size())];
        }
    }

    /// <summary>The look that the styles give that element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="around">The setting that it stands in: where that is in doubt, whatever its style says may settle it.</param>
    public CssLook Of(IElement element, Setting around)
    {
        var own = OwnOf(element, isTelling: around.Doubt is not null);
        var (usual, important) = (default(CssLook), default(CssLook));
        foreach (var rule in _rules)
        {
            if (rule.Selector.IsFor(element))
            {
                (usual, important) = (rule.Usual.Over(usual), rule.Important.Over(important));
            }
        }

        return own.Important.Over(important).Over(own.Usual).Over(usual);
    }

    // Rules for simple names are all read; of the others those that leave time to read the page.
    private IEnumerable<SheetRule> Affordable(IReadOnlyList<SheetRule> rules, PageSize size)
    {
        var steps = rules.Where(rule => rule.Selector.IsPlain).Sum(rule => rule.Selector.Steps(size)) * size.Elements;
        if (steps > MostSteps)
        {
            throw DocumentProblems.TooManyStyles(_file);
        }

        foreach (var rule in rules)
        {
            var more = rule.Selector.IsPlain ? 0 : rule.Selector.Steps(size) * size.Elements;
            if (steps + more <= MostSteps)
            {
                steps += more;
                yield return rule;
            }
        }
    }

    private (CssLook Usual, CssLook Important) OwnOf(IElement element, bool isTelling)
    {
        var style = element.Attributes.Length == 0 ? "" : _telling.Of(element, isTelling);
        if (style.Length == 0)
        {
            return default;
        }

        style = _variables.InStyle(style, element);
        if (!_own.TryGetValue(style, out var look))
        {
            Count(style);
            look = _parser.Value.ParseDeclaration(style) is { } declarations ? CssDeclarations.Of(declarations) : default;
            _own.Add(style, look);
        }

        return look;
    }

    // The parser takes no token to stop it, and ever longer for one long value.
    private void Count(string style)
    {
        _characters += style.Length;
        var isLong = false;
        foreach (var range in style.AsSpan().SplitAny(Ends))
        {
            isLong |= range.End.Value - range.Start.Value > LongestDeclaration;
        }

        if (isLong || _characters > MostCharacters || _own.Count == MostStyles || style.Count('{') > MostStyles)
        {
            throw DocumentProblems.TooManyStyles(_file);
        }
    }
}
