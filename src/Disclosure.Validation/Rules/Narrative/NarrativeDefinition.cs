using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>What a rule looks for in the text of a report, as its pack states it.</summary>
public sealed record NarrativeDefinition
{
    /// <summary>The ids of the sections that are searched, in the order of the rule.</summary>
    public required IReadOnlyList<TemplateText> Sections { get; init; }

    /// <summary>The templates; every passage that one of them fits is a candidate.</summary>
    public required IReadOnlyList<TemplateText> Patterns { get; init; }

    /// <summary>Templates of words that put a candidate in doubt where they stand in the same clause.</summary>
    public IReadOnlyList<TemplateText> Unless { get; init; } = [];

    /// <summary>The scopes of the pack that do not matter to this rule.</summary>
    public IReadOnlyList<TemplateText> Allow { get; init; } = [];

    /// <summary>Whether one candidate that agrees is enough, or each has to.</summary>
    public NarrativeAgreement Agree { get; init; }
}

/// <summary>A piece of text of a pack that knows where it stands.</summary>
/// <param name="Text">The text.</param>
/// <param name="Source">Where its first character stands in the pack's files.</param>
public sealed record TemplateText(string Text, RuleSource Source);

/// <summary>How the passages that a rule found are judged together.</summary>
public enum NarrativeAgreement
{
    /// <summary>They all speak of one figure: the rule is violated only where none of them agrees.</summary>
    Any,

    /// <summary>Each makes a statement of its own, and is judged by itself.</summary>
    Each,
}
