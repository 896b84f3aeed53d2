namespace Disclosure.Validation.Rules;

/// <summary>What a rule without a check requires of the cells that it covers.</summary>
public enum RuleRequirement
{
    /// <summary>Every cell holds a number, or a sign for "does not apply": not blank, not absent, not text without a number.</summary>
    Filled,

    /// <summary>Every number is whole: it has no digits other than zero behind the point.</summary>
    Whole,
}
