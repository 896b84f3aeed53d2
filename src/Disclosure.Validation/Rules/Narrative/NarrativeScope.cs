using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>
/// Words that tell that a figure near them is about something else than the report as a whole: another body, another
/// time, a part only. A figure in their reach can confirm a rule, and never violates one.
/// </summary>
public sealed record NarrativeScope
{
    /// <summary>The id, by which a rule can allow the scope.</summary>
    public required string Id { get; init; }

    /// <summary>The words, as templates.</summary>
    public required IReadOnlyList<TemplateText> Words { get; init; }

    /// <summary>Templates that hold one of the words and mean something else.</summary>
    public IReadOnlyList<TemplateText> But { get; init; } = [];

    /// <summary>Templates behind which the words before them no longer count.</summary>
    public IReadOnlyList<TemplateText> Until { get; init; } = [];

    /// <summary>Templates of the issuers that the scope is for; none for all issuers.</summary>
    public IReadOnlyList<TemplateText> Issuers { get; init; } = [];

    /// <summary>Where the scope stands in the pack's files.</summary>
    internal RuleSource Source { get; init; }

    /// <summary>How far the words reach.</summary>
    public NarrativeReach Reach { get; init; } = NarrativeReach.Clause;
}

/// <summary>How far a scope word reaches.</summary>
public enum NarrativeReach
{
    /// <summary>Both ways, to the next comma or bracket.</summary>
    Clause,

    /// <summary>Forwards, to the next semicolon or full stop.</summary>
    Part,

    /// <summary>Forwards, to the next full stop.</summary>
    Sentence,

    /// <summary>Forwards, to the end of the paragraph.</summary>
    Paragraph,
}
