namespace Disclosure.Validation.Rules.Narrative.Templates;

/// <summary>Takes a template that closes with a phrase of several ways to say a number apart: one for each way.</summary>
internal static class TemplateVariants
{
    private const int Most = 16;

    /// <param name="tree">The template, known to be within bounds with its phrases.</param>
    /// <param name="phrases">The templates of a phrase.</param>
    public static IReadOnlyList<TemplateNode> Of(TemplateNode tree, Func<string, IReadOnlyList<TemplateNode>?> phrases)
    {
        var variants = Split(tree, phrases).Take(Most + 1).ToList();
        return variants.Count > Most ? [tree] : variants;
    }

    private static IEnumerable<TemplateNode> Split(TemplateNode tree, Func<string, IReadOnlyList<TemplateNode>?> phrases) =>
        tree is SequenceNode { Parts: [.., PhraseNode last] } sequence
        && phrases(last.Name) is { } ways && ways.Any(way => ReadsNumber(way, phrases))
            ? ways.SelectMany(way => Split(sequence with { Parts = [.. sequence.Parts.SkipLast(1), .. PartsOf(way)] }, phrases))
            : [tree];

    private static IEnumerable<TemplateNode> PartsOf(TemplateNode node) => node is SequenceNode sequence ? sequence.Parts : [node];

    private static bool ReadsNumber(TemplateNode node, Func<string, IReadOnlyList<TemplateNode>?> phrases) => node switch
    {
        NumberNode => true,
        SequenceNode sequence => sequence.Parts.Any(part => ReadsNumber(part, phrases)),
        ChoiceNode choice => choice.Choices.Any(one => ReadsNumber(one, phrases)),
        OptionalNode optional => ReadsNumber(optional.Part, phrases),
        PhraseNode phrase => (phrases(phrase.Name) ?? []).Any(one => ReadsNumber(one, phrases)),
        _ => false,
    };
}
