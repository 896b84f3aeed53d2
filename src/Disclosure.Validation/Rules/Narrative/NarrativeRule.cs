using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>A rule about the text, ready to be applied.</summary>
/// <param name="Rule">The rule with its checks, one a binding.</param>
/// <param name="Agree">How the passages found are judged together.</param>
/// <param name="Searches">What is looked for, one a binding.</param>
/// <param name="Sections">The ids of the sections that are searched.</param>
/// <param name="Names">The names by which the check calls the numbers found.</param>
/// <param name="Unless">Words that put a candidate in doubt; null where the rule has none of its own.</param>
/// <param name="Scopes">The scopes of the pack that matter to the rule.</param>
/// <param name="MindsYears">Whether a figure of another year is in doubt.</param>
internal sealed record NarrativeRule(
    CompiledRule Rule,
    NarrativeAgreement Agree,
    IReadOnlyList<NarrativeSearch> Searches,
    IReadOnlyList<string> Sections,
    IReadOnlyList<string> Names,
    TextPattern? Unless,
    IReadOnlyList<TextScope> Scopes,
    bool MindsYears)
{
    /// <summary>The name by which a rule allows figures of other years.</summary>
    public const string YearsScope = "years";

    public RuleDefinition Definition => Rule.Definition;
}

/// <summary>The patterns of one instance, each with the template that it is made of.</summary>
internal sealed record NarrativeSearch(TreeCheck Check, IReadOnlyList<TextPattern> Patterns);
