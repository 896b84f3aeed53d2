using System.Buffers;

namespace Disclosure.Validation.Rules.Narrative.Templates;

/// <summary>
/// Tells whether a template fits somewhere in a short text, without the automaton that takes milliseconds to build: step by
/// step it keeps every place that the template may have come to. Of numbers it looks at the characters alone.
/// </summary>
/// <param name="template">A template without phrases.</param>
internal sealed class TemplateOutline(TemplateNode template)
{
    /// <summary>The longest text that is looked at in this way; in longer ones the automaton is faster.</summary>
    public const int LongestText = 2000;

    private const int LongestNumber = 40;
    private const int MostDigits = 4;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(NarrativeCharacters.ClauseEnds + "\n0123456789");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(NarrativeCharacters.SentenceEnds + "\n");
    private static readonly SearchValues<char> Closings = SearchValues.Create(NarrativeCharacters.ClauseEnds + "、）\n");

    public bool FitsIn(ReadOnlySpan<char> text)
    {
        var anywhere = new bool[text.Length + 1];
        Array.Fill(anywhere, true);
        return Advance(template, text, anywhere).Contains(true);
    }

    // From the places where a node may begin to those where it may end.
    private static bool[] Advance(TemplateNode node, ReadOnlySpan<char> text, bool[] starts) => node switch
    {
        LiteralNode { Text: "" } => starts,
        LiteralNode literal => AdvanceLiteral(literal.Text, text, starts),
        SequenceNode sequence => AdvanceSequence(sequence, text, starts),
        ChoiceNode choice => AdvanceChoice(choice, text, starts),
        OptionalNode optional => Both(starts, Advance(optional.Part, text, starts)),
        GapNode gap => AdvanceGap(gap.Most, gap.IsInSentence ? SentenceEnds : ClauseEnds, text, starts),
        NumberNode { Slot.Constant: not null } => starts,
        NumberNode { Slot.IsList: true } => AdvanceGap(PlaceholderReader.WidestSentenceGap, SentenceEnds, text, starts),
        NumberNode number => AdvanceNumber(number.Slot.Shape, text, starts),
        DigitsNode => AdvanceDigits(text, starts),
        _ => AdvanceEnd(text, starts),
    };

    private static bool[] AdvanceSequence(SequenceNode sequence, ReadOnlySpan<char> text, bool[] starts)
    {
        var places = starts;
        foreach (var part in sequence.Parts)
        {
            places = Advance(part, text, places);
            if (!places.AsSpan().Contains(true))
            {
                break;
            }
        }

        return places;
    }

    private static bool[] AdvanceChoice(ChoiceNode choice, ReadOnlySpan<char> text, bool[] starts)
    {
        var ends = new bool[starts.Length];
        foreach (var one in choice.Choices)
        {
            ends = Both(ends, Advance(one, text, starts));
        }

        return ends;
    }

    private static bool[] AdvanceLiteral(string literal, ReadOnlySpan<char> text, bool[] starts)
    {
        var ends = new bool[starts.Length];
        for (var at = 0; text[at..].IndexOf(literal, StringComparison.Ordinal) is var next and >= 0; at += next + 1)
        {
            ends[at + next + literal.Length] = starts[at + next];
        }

        return ends;
    }

    private static bool[] AdvanceGap(int most, SearchValues<char> stops, ReadOnlySpan<char> text, bool[] starts)
    {
        var ends = new bool[starts.Length];
        var left = -1;
        for (var at = 0; at < starts.Length; at++)
        {
            left = starts[at] ? most : left;
            ends[at] = left >= 0;
            left = at < text.Length && !stops.Contains(text[at]) ? left - 1 : -1;
        }

        return ends;
    }

    private static bool[] AdvanceNumber(TextNumberShape shape, ReadOnlySpan<char> text, bool[] starts)
    {
        var ends = new bool[starts.Length];
        var prefix = NumberShapes.PercentPrefix;
        for (var start = 0; start < text.Length; start++)
        {
            if (!starts[start])
            {
                continue;
            }

            var isInWords = shape == TextNumberShape.Percent && text[start..].StartsWith(prefix);
            var first = isInWords ? start + prefix.Length : start;
            for (var at = first; at < text.Length && at - first < LongestNumber && NumberShapes.IsPart(text[at]); at++)
            {
                ends[at + 1] |= isInWords;
                if (!isInWords && at + 1 < text.Length && NumberShapes.IsSign(shape, text[at + 1]))
                {
                    ends[at + 2] = true;
                }
            }
        }

        return ends;
    }

    private static bool[] AdvanceDigits(ReadOnlySpan<char> text, bool[] starts)
    {
        var ends = new bool[starts.Length];
        for (var start = 0; start < text.Length; start++)
        {
            for (var at = start; starts[start] && at < text.Length && at - start < MostDigits && char.IsAsciiDigit(text[at]); at++)
            {
                ends[at + 1] = true;
            }
        }

        return ends;
    }

    private static bool[] AdvanceEnd(ReadOnlySpan<char> text, bool[] starts)
    {
        var ends = new bool[starts.Length];
        ends[^1] = starts[^1];
        for (var at = 0; at < text.Length; at++)
        {
            ends[at + 1] |= starts[at] && Closings.Contains(text[at]);
        }

        return ends;
    }

    private static bool[] Both(bool[] one, bool[] other)
    {
        var both = new bool[one.Length];
        for (var i = 0; i < both.Length; i++)
        {
            both[i] = one[i] || other[i];
        }

        return both;
    }
}
