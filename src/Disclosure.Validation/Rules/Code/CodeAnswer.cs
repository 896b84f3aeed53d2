using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Rules.Code;

/// <summary>What a rule in C# gave, or threw.</summary>
/// <param name="Result">What it gave; null where it threw.</param>
/// <param name="Failure">What it threw.</param>
internal sealed record CodeAnswer(ReportRuleResult? Result, Exception? Failure)
{
    public Outcome Outcome => Result?.Outcome ?? Outcome.Undecided;

    /// <summary>How many times the rule came out so.</summary>
    public int Count => Outcome == Outcome.Violated ? Result!.Findings.Count : 1;

    public Counts Counts => Outcome switch
    {
        Outcome.Holds => new(Count, 0, 0, 0, 0),
        Outcome.Violated => new(0, Count, 0, 0, 0),
        Outcome.Undecided => new(0, 0, Count, 0, 0),
        _ => new(0, 0, 0, Count, 0),
    };
}
