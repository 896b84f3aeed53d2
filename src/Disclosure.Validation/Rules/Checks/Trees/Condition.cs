using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Checks.Trees;

/// <summary>The <c>when</c> of a rule in one place: where it does not hold, the rule does not arise.</summary>
internal sealed class Condition(TreeCheck check)
{
    private readonly bool _needsPrevious = check.Needs(ReportStep.Previous);
    private readonly bool _needsSubordinates = check.Needs(ReportStep.Subordinates);

    /// <summary>Whether the rule applies; and why that can't be told, where it can't.</summary>
    public (Outcome Outcome, OpenReason? Why) Decide(in EvaluationContext context)
    {
        if (_needsPrevious && !context.HasPrevious)
        {
            return (Outcome.Skipped, OpenReasons.NoPrevious(context));
        }

        if (_needsSubordinates && (!context.HasSubordinates || context.LacksSubordinates))
        {
            return (Outcome.Skipped, context.HasSubordinates ? OpenReasons.SubordinatesMissing : OpenReasons.NoSubordinates(context));
        }

        var outcome = TreeEvaluation.Evaluate(check.Check, context).Outcome;
        return (outcome, outcome is Outcome.Undecided or Outcome.Skipped ? TreeReasons.Of(check, context) : null);
    }
}
