using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Narrative.Templates;

/// <summary>Reads what stands between the braces of a template.</summary>
internal static partial class PlaceholderReader
{
    public const int WidestClauseGap = 30;
    public const int WidestSentenceGap = 120;

    /// <param name="text">The text between the braces.</param>
    /// <param name="at">Where the brace opens in the template.</param>
    public static ParseResult<TemplateNode> Read(string text, int at)
    {
        text = text.Trim();
        if (Gap().Match(text) is { Success: true } gap)
        {
            return ReadGap(gap, at);
        }

        if (Number().Match(text) is { Success: true } number)
        {
            return new(new NumberNode(SlotOf(number), at));
        }

        return text switch
        {
            "d" => new(new DigitsNode(at)),
            "end" => new(new EndNode(at)),
            _ when Name().IsMatch(text) => new(new PhraseNode(text, at)),
            _ => new(TemplateFailures.BadPlaceholder(at, text)),
        };
    }

    private static ParseResult<TemplateNode> ReadGap(Match gap, int at)
    {
        var isInSentence = gap.Groups["dots"].Length == 3;
        var most = isInSentence ? WidestSentenceGap : WidestClauseGap;
        return int.TryParse(gap.Groups["most"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            && width <= most
            ? new(new GapNode(width, isInSentence, at))
            : new(TemplateFailures.GapTooWide(at, most));
    }

    private static TextNumberSlot SlotOf(Match number)
    {
        var shape = number.Groups["shape"].Value;
        var name = number.Groups["name"];
        return new TextNumberSlot(
            name.Success ? name.Value : shape,
            shape switch { "n" => TextNumberShape.Count, "m" => TextNumberShape.Money, "t" => TextNumberShape.Times, _ => TextNumberShape.Percent })
        {
            IsNegated = number.Groups["sign"].Success,
            IsList = number.Groups["list"].Success,
            Constant = number.Groups["constant"] is { Success: true } constant
                ? int.Parse(constant.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
                : null,
        };
    }

    [GeneratedRegex(@"^(?<dots>\.{2,3})(?<most>[0-9]{1,9})\z")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?<sign>-)?(?<shape>[nmpt])(?<list>\*)?(:(?<name>[a-z][a-z_]{0,29}))?(=(?<constant>[0-9]{1,6}))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[a-z][a-z0-9_]{0,49}\z")]
    private static partial Regex Name();
}
