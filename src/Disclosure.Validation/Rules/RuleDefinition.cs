using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Sections;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Rules;

/// <summary>A rule as its pack states it.</summary>
public sealed record RuleDefinition
{
    /// <summary>The id, unique in the pack, such as <c>REQ-BALANCE</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule says, in one line.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What the rule is applied to: <c>row of …</c>, <c>column of …</c>, <c>cell of …</c>, <c>section of …</c>; null for the report as a whole.</summary>
    public string? Each { get; init; }

    /// <summary>The check in the rule language; null for a rule that requires something of the cells instead.</summary>
    public string? Check { get; init; }

    /// <summary>What is required of each cell or section, or of the report, where the rule has no check.</summary>
    public RuleRequirement? Require { get; init; }

    /// <summary>What is looked for in the text, for a rule about the text; its check then names the numbers found.</summary>
    public NarrativeDefinition? Narrative { get; init; }

    /// <summary>What the requirement states beyond its name; null where it states no more.</summary>
    internal RequirementTerms? Terms { get; init; }

    /// <summary>How much a finding of the rule weighs.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>On what ground the rule stands.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The passage that states the rule.</summary>
    public string? Basis { get; init; }

    /// <summary>The message of a finding, in place of the one made from the numbers.</summary>
    public LocalizedText? Message { get; init; }

    /// <summary>The report years that the rule is for.</summary>
    public YearRange Valid { get; init; }

    /// <summary>The kinds of issuer that the rule is for; empty for all.</summary>
    public IReadOnlyList<IssuerLevel> Issuers { get; init; } = [];

    /// <summary>Whether an extending pack may not switch the rule off.</summary>
    public bool Locked { get; init; }

    /// <summary>Whether the rule is applied.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>The tests that stand under the rule, not yet read; null where it has none there.</summary>
    internal YamlNode? Tests { get; init; }

    /// <summary>Where the rule stands in the pack's files.</summary>
    public RuleSource Source { get; init; }

    /// <summary>Where the first character of <see cref="Each"/> stands.</summary>
    public RuleSource EachSource { get; init; }

    /// <summary>Where the first character of <see cref="Check"/> stands.</summary>
    public RuleSource CheckSource { get; init; }
}
