namespace Disclosure.Validation.Findings;

/// <summary>How many times rules were applied, by what became of them. A rule over seven columns counts seven times.</summary>
/// <param name="Holds">Times that a rule held.</param>
/// <param name="Violated">Times that a rule was violated, suppressed findings not among them.</param>
/// <param name="Undecided">Times that a rule could not be decided on what the report gives.</param>
/// <param name="Skipped">
/// Times that a rule lacked what it needs: another report, or a text, a title or a day that the report does not give. A
/// rule about figures in the text does not arise where no passage is about them, and is not counted.
/// </param>
/// <param name="Suppressed">Findings left out because a suppression covers them, or the caller's hook.</param>
public readonly record struct Counts(int Holds, int Violated, int Undecided, int Skipped, int Suppressed)
{
    /// <summary>The sums of two counts.</summary>
    public static Counts operator +(Counts left, Counts right) => new(
        left.Holds + right.Holds,
        left.Violated + right.Violated,
        left.Undecided + right.Undecided,
        left.Skipped + right.Skipped,
        left.Suppressed + right.Suppressed);

    /// <summary>The sums of two counts.</summary>
    public static Counts Add(Counts left, Counts right) => left + right;
}

/// <summary>A rule that held.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Count">How many times it was applied and held.</param>
public sealed record HeldRule(string Rule, int Count);
