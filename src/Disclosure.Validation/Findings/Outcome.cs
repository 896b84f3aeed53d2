namespace Disclosure.Validation.Findings;

/// <summary>What became of a rule on a report.</summary>
public enum Outcome
{
    /// <summary>The rule holds.</summary>
    Holds,

    /// <summary>The rule does not hold.</summary>
    Violated,

    /// <summary>The cells that the rule needs are blank, absent or no numbers.</summary>
    Undecided,

    /// <summary>The rule needs another report (last year's, the subordinates') that is not there, or a part of the report (its text, a
    /// section, the title, the day of publication) that is not given.</summary>
    Skipped,
}
