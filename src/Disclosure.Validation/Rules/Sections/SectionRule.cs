using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections;

/// <summary>A rule that requires something of sections, or of what a report states outside its tables as a whole.</summary>
public sealed record SectionRule : Rule
{
    /// <summary>What it requires.</summary>
    public required SectionRequirement Requirement { get; init; }

    /// <summary>What the requirement states beyond its name; null where it states no more.</summary>
    internal RequirementTerms? Terms { get; init; }

    internal override string Print() => RequirementText.Print(Requirement, Terms);

    private protected override LocalizedText Required => RequirementWords.Of(Requirement, Terms);
}
