using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expansion;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>What became of a rule in a place where it did not simply hold.</summary>
/// <param name="rule">The rule.</param>
/// <param name="outcome">What became of it.</param>
internal abstract class RuleJudgement(CompiledRule rule, Outcome outcome)
{
    public CompiledRule Rule => rule;

    public Outcome Outcome => outcome;

    /// <summary>How many times the rule came out so.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Whether there is a finding of it.</summary>
    public virtual bool IsFound => outcome == Outcome.Violated;

    /// <summary>The cells that the rule reckons with there.</summary>
    public virtual IEnumerable<CellOperand> Operands => [];

    /// <summary>The findings, in the order of the form.</summary>
    public virtual IEnumerable<Finding> Findings(FindingMaker make) => [];

    /// <summary>Why the rule could not be judged; null where it was.</summary>
    public virtual OpenReason? WhyOpen(in EvaluationContext context) => null;
}

/// <summary>That a rule could not be judged, so many times, for a reason that lies outside of it.</summary>
internal sealed class Unjudged(CompiledRule rule, Outcome outcome, OpenReason reason) : RuleJudgement(rule, outcome)
{
    public override OpenReason WhyOpen(in EvaluationContext context) => reason;
}

/// <summary>That a rule was skipped for want of another report; without a step, because its form lacks the cells.</summary>
internal sealed class MissingReport(CompiledRule rule, ReportStep? step) : RuleJudgement(rule, Outcome.Skipped)
{
    public override OpenReason WhyOpen(in EvaluationContext context) => step switch
    {
        ReportStep.Previous => OpenReasons.NoPrevious(context),
        ReportStep.Subordinates => OpenReasons.NoSubordinates(context),
        _ => OpenReasons.FormLacksCell,
    };
}
