namespace Disclosure.Validation.Rules.Narrative;

/// <summary>
/// Finds the words that a text must hold for a template to fit: one of each set. To look for them is far cheaper than to
/// build and run an automaton.
/// </summary>
/// <param name="phrases">The templates of a phrase.</param>
internal sealed class TemplateAnchors(Func<string, IReadOnlyList<TemplateNode>?> phrases)
{
    private const int MostWords = 200;

    /// <summary>The sets of words; none where any text may fit.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Of(TemplateNode node) => node switch
    {
        LiteralNode { Text.Length: > 0 } literal => [[literal.Text]],
        SequenceNode sequence => [.. sequence.Parts.SelectMany(Of)],
        ChoiceNode choice => OfAny(choice.Choices) is { } words ? [words] : [],
        PhraseNode phrase => OfAny(phrases(phrase.Name) ?? []) is { } words ? [words] : [],
        _ => [],
    };

    /// <summary>One set for texts that any of the templates may fit; null where one of them has no words.</summary>
    public IReadOnlyList<string>? OfAny(IReadOnlyList<TemplateNode> nodes)
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
