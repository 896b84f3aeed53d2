using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Rules.Sections;

/// <summary>A rule that requires something of what a report states outside its tables.</summary>
/// <param name="Definition">The rule.</param>
/// <param name="Requirement">What it requires.</param>
/// <param name="Sections">The sections that it is about, one by one; none for the report as a whole.</param>
internal sealed record StatementRequirement(
    RuleDefinition Definition, RuleRequirement Requirement, IReadOnlyList<FormSection> Sections)
{
    /// <summary>How many times it is applied to a report.</summary>
    public int Count { get; } = Math.Max(1, Sections.Count);

    /// <summary>What it is applied to, one by one; null for the report as a whole.</summary>
    public IReadOnlyList<FormSection?> Targets { get; } = Sections.Count == 0 ? [null] : [.. Sections];
}
