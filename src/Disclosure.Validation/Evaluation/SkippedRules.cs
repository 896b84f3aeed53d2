using Disclosure.Validation.Findings;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Evaluation;

/// <summary>The rules that were skipped, and why.</summary>
internal static class SkippedRules
{
    /// <summary>One entry a rule and reason, in the order of the pack.</summary>
    public static IReadOnlyList<SkippedRule> Of(EvaluationRecord record)
    {
        var context = record.Context;
        return
        [
            .. record.Judgements.Where(judgement => judgement.Outcome == Outcome.Skipped)
                .GroupBy(judgement => (judgement.Rule.Definition.Id, Reason: judgement.WhyOpen(context)!.Text))
                .Select(skipped => new SkippedRule(skipped.Key.Id, skipped.Sum(one => one.Count), skipped.Key.Reason)),
        ];
    }
}
