namespace Disclosure.Validation.Rules.Narrative;

/// <summary>A rule about the text: its check names the numbers found there.</summary>
public sealed record NarrativeRule : CheckedRule
{
    /// <summary>What is looked for in the text.</summary>
    public required NarrativeDefinition Narrative { get; init; }
}
