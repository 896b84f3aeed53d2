namespace Disclosure.Validation.Rules.Narrative.Templates;

/// <summary>A piece of a template.</summary>
/// <param name="Offset">Where it stands in the template, from 0.</param>
internal abstract record TemplateNode(int Offset)
{
    /// <summary>The node and all that it is made of, without going into phrases.</summary>
    public IEnumerable<TemplateNode> All() => Parts().SelectMany(part => part.All()).Prepend(this);

    /// <summary>The same with what the phrases stand for in their place.</summary>
    /// <param name="phrases">The templates of a phrase.</param>
    public TemplateNode Expand(Func<string, IReadOnlyList<TemplateNode>> phrases) => this switch
    {
        SequenceNode sequence => sequence with { Parts = [.. sequence.Parts.Select(part => part.Expand(phrases))] },
        ChoiceNode choice => choice with { Choices = [.. choice.Choices.Select(one => one.Expand(phrases))] },
        OptionalNode optional => optional with { Part = optional.Part.Expand(phrases) },
        PhraseNode phrase => new ChoiceNode([.. phrases(phrase.Name).Select(one => one.Expand(phrases))], Offset),
        _ => this,
    };

    private IReadOnlyList<TemplateNode> Parts() => this switch
    {
        SequenceNode sequence => sequence.Parts,
        ChoiceNode choice => choice.Choices,
        OptionalNode optional => [optional.Part],
        _ => [],
    };
}

/// <summary>Characters that stand for themselves.</summary>
internal sealed record LiteralNode(string Text, int Offset) : TemplateNode(Offset);

internal sealed record SequenceNode(IReadOnlyList<TemplateNode> Parts, int Offset) : TemplateNode(Offset);

/// <summary><c>(a|b|c)</c>.</summary>
internal sealed record ChoiceNode(IReadOnlyList<TemplateNode> Choices, int Offset) : TemplateNode(Offset);

/// <summary><c>[a]</c>.</summary>
internal sealed record OptionalNode(TemplateNode Part, int Offset) : TemplateNode(Offset);

/// <summary><c>{name}</c>: a phrase of the pack, or the labels of the row or column that the rule is applied to.</summary>
internal sealed record PhraseNode(string Name, int Offset) : TemplateNode(Offset);

/// <summary><c>{..8}</c>, up to so many characters of a clause that are no digits; <c>{...40}</c>, of a sentence.</summary>
internal sealed record GapNode(int Most, bool IsInSentence, int Offset) : TemplateNode(Offset);

/// <summary><c>{d}</c>: some digits whose value does not matter.</summary>
internal sealed record DigitsNode(int Offset) : TemplateNode(Offset);

/// <summary><c>{end}</c>: the end of a clause.</summary>
internal sealed record EndNode(int Offset) : TemplateNode(Offset);

/// <summary><c>{n}</c>, <c>{m:fees}</c>, <c>{-p}</c>, <c>{n=0}</c>, <c>{m*:parts}</c>: a number to be reckoned with.</summary>
internal sealed record NumberNode(TextNumberSlot Slot, int Offset) : TemplateNode(Offset);

/// <summary>A number that a template reads from the text.</summary>
/// <param name="Name">The name by which a check calls it.</param>
/// <param name="Shape">What kind of number it is.</param>
internal sealed record TextNumberSlot(string Name, TextNumberShape Shape)
{
    /// <summary>Whether it counts with the opposite sign, as in <c>下降{-p}</c>.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether it is every number to the end of the sentence.</summary>
    public bool IsList { get; init; }

    /// <summary>The number meant where the words of the template say it, as in <c>未收到{n=0}</c>.</summary>
    public int? Constant { get; init; }
}

/// <summary>The kinds of numbers in texts.</summary>
internal enum TextNumberShape
{
    /// <summary>A count with its measure word: <c>216件</c>.</summary>
    Count,

    /// <summary>An amount of money, reckoned in 万元: <c>2230元</c>.</summary>
    Money,

    /// <summary>A percentage, reckoned as a share: <c>51.85%</c>.</summary>
    Percent,

    /// <summary>How many times as much: <c>1.5倍</c>.</summary>
    Times,
}
