using System.Buffers;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents.Html;

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
    private readonly Lazy<CssParser> _parser = new(() => new CssParser());
    private readonly IReadOnlyList<SheetRule> _rules = [];
    private int _characters;

    /// <param name="sheets">The style elements of the page.</param>
    /// <param name="elements">How many elements the page has.</param>
    /// <param name="file">The document, as the caller named it.</param>
    public PageStyles(IEnumerable<IElement> sheets, int elements, string? file)
    {
        _file = file;
        var texts = sheets.Select(sheet => TellingStyles.WithoutData(sheet.TextContent)).Where(TellingStyles.AreIn).ToList();
        if (texts.Count > 0)
        {
            texts.ForEach(Count);
            var all = texts.Select(_parser.Value.ParseStyleSheet).SelectMany(SheetRule.In).Take(MostStyles + 1).ToList();
            _rules = SheetRule.Telling(all);
            if (all.Count > MostStyles || _rules.Sum(rule => (long)rule.Steps) * elements > MostSteps)
            {
                throw DocumentProblems.TooManyStyles(file);
            }
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
            if (rule.IsFor(element))
            {
                (usual, important) = (rule.Usual.Over(usual), rule.Important.Over(important));
            }
        }

        return own.Important.Over(important).Over(own.Usual).Over(usual);
    }

    private (CssLook Usual, CssLook Important) OwnOf(IElement element, bool isTelling)
    {
        var style = element.Attributes.Length == 0 ? "" : TellingStyles.Of(element, isTelling);
        if (style.Length == 0)
        {
            return default;
        }

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
