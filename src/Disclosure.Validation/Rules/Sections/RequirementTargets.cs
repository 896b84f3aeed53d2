namespace Disclosure.Validation.Rules.Sections;

/// <summary>What each requirement is about, and so which <c>each</c> it takes.</summary>
internal static class RequirementTargets
{
    /// <summary>Whether it is about cells.</summary>
    public static bool IsOfCells(this RuleRequirement requirement) =>
        requirement is RuleRequirement.Filled or RuleRequirement.Whole;

    /// <summary>Whether it can be about single sections.</summary>
    public static bool TakesSections(this RuleRequirement requirement) =>
        requirement is RuleRequirement.Mentions or RuleRequirement.Without || requirement.NeedsSections();

    /// <summary>Whether it is about single sections and nothing else.</summary>
    public static bool NeedsSections(this RuleRequirement requirement) => requirement
        is RuleRequirement.Present or RuleRequirement.Titled or RuleRequirement.Length or RuleRequirement.Fresh;

    /// <summary>Whether it is nothing without an <c>each</c>.</summary>
    public static bool NeedsEach(this RuleRequirement requirement) =>
        requirement.IsOfCells() || requirement.NeedsSections();
}
