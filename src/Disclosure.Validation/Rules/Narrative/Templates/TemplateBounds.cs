namespace Disclosure.Validation.Rules.Narrative.Templates;

/// <summary>Finds the marks that nothing which a template fits goes across, so that a text can be searched in parts.</summary>
internal static class TemplateBounds
{
    /// <summary>The marks that end clauses or sentences; empty where a passage may go on to the end of the paragraph.</summary>
    /// <param name="node">A template without phrases.</param>
    public static string Of(TemplateNode node)
    {
        var widest = NarrativeCharacters.ClauseEnds;
        foreach (var marks in Parts(node, isLast: true).Select(OfPart))
        {
            widest = marks.Length < widest.Length ? marks : widest;
        }

        return widest;
    }

    private static string OfPart(TemplateNode node) => node switch
    {
        LiteralNode literal when literal.Text.Any(NarrativeCharacters.SentenceEnds.Contains) => "",
        LiteralNode literal when literal.Text.Any(NarrativeCharacters.ClauseEnds.Contains) => NarrativeCharacters.SentenceEnds,
        GapNode { IsInSentence: true } or NumberNode { Slot.IsList: true } => NarrativeCharacters.SentenceEnds,
        EndNode => "",
        _ => NarrativeCharacters.ClauseEnds,
    };

    // Where a template closes with the end of a clause, that is the end of the part searched too.
    private static IEnumerable<TemplateNode> Parts(TemplateNode node, bool isLast) => node switch
    {
        SequenceNode sequence => sequence.Parts.SelectMany((part, i) => Parts(part, isLast && sequence.Parts.Skip(i + 1).All(IsWithoutWidth))),
        ChoiceNode choice => choice.Choices.SelectMany(one => Parts(one, isLast)),
        OptionalNode optional => Parts(optional.Part, isLast),
        EndNode when isLast => [],
        _ => [node],
    };

    private static bool IsWithoutWidth(TemplateNode node) => node is NumberNode { Slot.Constant: not null };
}
