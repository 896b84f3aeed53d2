using System.Text.RegularExpressions;
using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Disclosure.Validation.Documents.Html.Styles;

/// <summary>A selector of a style sheet: for which elements a rule is, and how much it takes to tell.</summary>
internal sealed partial class SheetSelector
{
    private const string Combinators = " >+~";
    private const int MostCombinators = 2;

    // What a plain selector may cost at each combinator, whatever the page.
    private const int StepsOfCombinator = 16;

    private static readonly string[] Generating = ["::before", "::after", ":before", ":after"];
    private static readonly string[] Beginning = ["::first-letter", "::first-line", ":first-letter", ":first-line"];

    private readonly ISelector _selector;
    private readonly string _text;
    private readonly int _combinators;

    private SheetSelector(ISelector selector, string text, bool isGenerating)
    {
        (_selector, _text, IsGenerating) = (selector, text, isGenerating);
        _combinators = text.Count(Combinators.Contains);
        IsPlain = _combinators <= MostCombinators && !text.AsSpan().ContainsAny(":[(+~");
    }

    /// <summary>Whether the rule is for what a style puts beside the elements.</summary>
    public bool IsGenerating { get; }

    /// <summary>Whether it names elements, classes and ids alone, at most three of them one inside the other.</summary>
    public bool IsPlain { get; }

    public Priority Specificity => _selector.Specificity;

    /// <summary>The selectors of a list, but those that tell by more than the page itself: by what its reader does, or by what is not read of it.</summary>
    public static IEnumerable<SheetSelector> In(string list)
    {
        foreach (var part in PartsOf(list))
        {
            var generating = EndOf(part, Generating);
            var named = part[..^(generating ?? EndOf(part, Beginning) ?? "").Length].Trim();
            if (named.Length > 0 && !OpenPattern().IsMatch(named) && new CssSelectorParser().ParseSelector(named) is { } selector)
            {
                yield return new SheetSelector(selector, named, generating is not null);
            }
        }
    }

    public bool IsFor(IElement element) => _selector.Match(element, null!);

    /// <summary>How much it may take to tell whether it is for an element of such a page.</summary>
    public long Steps(PageSize size)
    {
        if (IsPlain)
        {
            return (long)Math.Pow(StepsOfCombinator, _combinators);
        }

        // So many ways there are to find what stands around among the elements around.
        var ways = Enumerable.Range(0, _combinators).Aggregate(1.0, (all, i) => all * Math.Max(size.Depth - i, 1) / (i + 1));
        var besides = WidePattern().Count(_text) * (double)size.Widest;
        var inside = _text.Contains(":has(", StringComparison.Ordinal) ? size.Elements : 1;
        return (long)Math.Min(ways * Math.Max(besides, 1) * inside, int.MaxValue);
    }

    /// <summary>The selectors of a list.</summary>
    public static IEnumerable<string> PartsOf(string list)
    {
        var (begin, depth) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] is '(' or '[' ? 1 : list[i] is ')' or ']' ? -1 : 0;
            if (list[i] == ',' && depth == 0)
            {
                yield return list[begin..i];
                begin = i + 1;
            }
        }

        yield return list[begin..];
    }

    private static string? EndOf(string part, string[] ends) => Array.Find(ends, end => part.EndsWith(end, StringComparison.Ordinal));

    // A column of another document's names is none of a page.
    [GeneratedRegex(
        """
        [|&\\]|::|:(?!(root|empty|not|is|where|has|lang|(first|last|only)-(child|of-type)|nth-(last-)?(child|of-type))(?![\w-]))
        """, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OpenPattern();

    [GeneratedRegex("~|-child|-of-type", RegexOptions.IgnoreCase)]
    private static partial Regex WidePattern();
}
