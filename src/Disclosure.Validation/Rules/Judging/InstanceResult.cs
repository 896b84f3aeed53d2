using Disclosure.Validation.Findings;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>What became of one instance of a rule.</summary>
/// <param name="Outcome">The outcome; <see cref="Outcome.Skipped"/> where another report's form lacks the cells.</param>
/// <param name="Left">The left side as reckoned; null for what holds, and for a check that has no two sides.</param>
/// <param name="Right">The right side as reckoned.</param>
internal readonly record struct InstanceResult(Outcome Outcome, Rational? Left, Rational? Right)
{
    /// <summary>Left minus right.</summary>
    public Rational? Difference => Left is { } left && Right is { } right ? left - right : null;

    /// <summary>Whether it is undecided only because subordinates' reports are missing.</summary>
    public bool AwaitsReports { get; init; }
}
