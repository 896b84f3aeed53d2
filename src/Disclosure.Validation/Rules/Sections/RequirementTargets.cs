namespace Disclosure.Validation.Rules.Sections;

/// <summary>What each requirement is about, and so which <c>each</c> it takes.</summary>
internal static class RequirementTargets
{
    /// <summary>Whether it can be about single sections.</summary>
    public static bool TakesSections(this SectionRequirement requirement) =>
        requirement
        is SectionRequirement.Mentions or SectionRequirement.Without or SectionRequirement.Length or SectionRequirement.Fresh or SectionRequirement.Wide
        || requirement.NeedsSections();

    /// <summary>Whether it is about single sections and nothing else.</summary>
    public static bool NeedsSections(this SectionRequirement requirement) => requirement
        is SectionRequirement.Present or SectionRequirement.Titled or SectionRequirement.Paired or SectionRequirement.Unbroken;
}
