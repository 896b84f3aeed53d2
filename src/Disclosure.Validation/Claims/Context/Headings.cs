using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;

namespace Disclosure.Validation.Claims.Context;

/// <summary>Recognises headings, and the topic that they set for what follows.</summary>
internal sealed class Headings(MarkedText text, ClaimContext context)
{
    private const int LongestHeading = 30;
    private const int LongestOrdinal = 3;

    /// <summary>Whether the sentence of those marks is a heading; an ordinal alone begins a new block too.</summary>
    public bool Read(int start, int end)
    {
        var characters = text.Text.Characters;
        var from = start > 0 ? text[start - 1].End : 0;
        var to = end < text.Count ? text[end].Start : characters.Length;
        var isNumbered = IsNumbered(from, start, end);
        var isOfLine = (start == 0 || text[start - 1].Role == Role.Line) && (end >= text.Count || text[end].Role == Role.Line || NamesTopic(start, end));
        var isListed = start < end && text[start].Role == Role.Heading;
        if (HasFigures(from, start, end, isNumbered) || !(isNumbered || isListed || (isOfLine && to - from <= LongestHeading)))
        {
            if (isNumbered)
            {
                context.StartBlock(ClaimContext.None);
            }

            return false;
        }

        var topic = TopicOf(start, end) is var named && named == ClaimContext.None && GoesOn(start, end) ? context.Heading : named;
        if (isNumbered || topic != ClaimContext.None || (isOfLine && end < text.Count && text[end].Role == Role.Line))
        {
            context.StartBlock(topic);
        }

        return true;
    }

    // （二）, 2., 3、
    private bool IsNumbered(int from, int start, int end)
    {
        var characters = text.Text.Characters;
        var numerals = text.Lexicon.Numerals;
        var at = from < characters.Length && IsAt(from, Role.Open, start, end) ? from + 1 : from;
        var first = at;
        while (at < characters.Length && at - first < LongestOrdinal
            && (char.IsAsciiDigit(characters[at]) || numerals.IsNumeral(characters[at])))
        {
            at++;
        }

        return at > first && at < characters.Length
            && (IsAt(at, first > from ? Role.Close : Role.Item, start, end) || (first == from && characters[at] == '.'));
    }

    private bool IsAt(int place, Role role, int start, int end)
    {
        for (var i = start; i < end && text[i].Start <= place; i++)
        {
            if (text[i].Start == place)
            {
                return text[i].Role == role;
            }
        }

        return false;
    }

    // 1.受理情况。under 依申请公开: of the same.
    private bool GoesOn(int start, int end)
    {
        for (var i = start; i < end && context.Heading >= 0; i++)
        {
            if (text[i].Role == Role.Aspect && text.Lexicon.Goes[context.Heading][text.ConceptOf(text[i]).Index])
            {
                return true;
            }
        }

        return false;
    }

    // A line of one short sentence says something; that of a name and a full stop is a heading.
    private bool NamesTopic(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i].Role is Role.Clause or Role.Body)
            {
                return false;
            }
        }

        return true;
    }

    // A number at the beginning counts the headings; where numbers need no measure word, it does so only with a sign behind it.
    private bool IsFigure(Mark mark, int from, bool isNumbered) => mark.Role == Role.Number
        && text.NumberOf(mark).Kind is var kind && (kind is NumberWord.Measure or NumberWord.Money or NumberWord.Percent or NumberWord.Times || (kind == NumberWord.None && (mark.Start > from + LongestOrdinal || (text.Lexicon.Numerals.Bare && !isNumbered))));

    private bool HasFigures(int from, int start, int end, bool isNumbered)
    {
        for (var i = start; i < end; i++)
        {
            var mark = text[i];
            if (mark.Role is Role.Deny or Role.Equal || (mark.Role == Role.Aspect && text.Lexicon.Aspects[text.ConceptOf(mark).Index].Denies) || IsFigure(mark, from, isNumbered))
            {
                return true;
            }
        }

        return false;
    }

    private int TopicOf(int start, int end)
    {
        var topic = ClaimContext.None;
        for (var i = start; i < end; i++)
        {
            var mark = text[i];
            var concept = mark.Role is Role.Topic or Role.Aspect ? text.ConceptOf(mark) : default;
            if (mark.Role == Role.Topic && concept.Strength == TopicStrength.Full)
            {
                topic = concept.Index;
                context.Mention(topic);
            }
            else if (mark.Role == Role.Aspect && text.Lexicon.Aspects[concept.Index].Group == AspectGroup.Publish && topic == ClaimContext.None)
            {
                topic = ClaimContext.Foreign;
            }
        }

        return topic;
    }
}
