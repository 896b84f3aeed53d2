namespace Disclosure.Validation.Rules.Narrative.Templates;

/// <summary>
/// Finds the words that a text must hold for a template to fit, in their order. To look for them is far cheaper than to run
/// an automaton.
/// </summary>
internal static class TemplateAnchors
{
    private const int MostWords = 200;

    /// <summary>The sets of words, one of each in this order; none where any text may fit.</summary>
    /// <param name="node">A template without phrases.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(TemplateNode node) => node switch
    {
        LiteralNode { Text.Length: > 0 } literal => [[literal.Text]],
        NumberNode { Slot: { Constant: null, IsList: false } slot } => [NumberShapes.Signs(slot.Shape)],
        SequenceNode sequence => [.. sequence.Parts.SelectMany(Of)],
        ChoiceNode choice => OfAny(choice.Choices) is { } words ? [words] : [],
        _ => [],
    };

    private static IReadOnlyList<string>? OfAny(IReadOnlyList<TemplateNode> nodes)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            // Of several sets, the longest words tell most.
            if (Of(node).MaxBy(set => set.Min(word => word.Length)) is not { } best)
            {
                return null;
            }

            all.UnionWith(best);
        }

        return all.Count is > 0 and <= MostWords ? [.. all] : null;
    }
}
