namespace Disclosure.Validation.Rules.Cells;

/// <summary>What a rule requires of each of its cells.</summary>
public enum CellRequirement
{
    /// <summary>Every cell holds a number, or a sign for "does not apply": not blank, not absent, not text without a number.</summary>
    Filled,

    /// <summary>Every number is whole: it has no digits other than zero behind the point.</summary>
    Whole,
}
