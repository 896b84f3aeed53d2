using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Evaluation;

/// <summary>The rules that were skipped, and why.</summary>
internal static class SkippedRules
{
    /// <summary>One entry a rule and reason: first what other reports would settle, then kind by kind in the order of the pack.</summary>
    public static IReadOnlyList<SkippedRule> Of(EvaluationRecord record)
    {
        var context = record.Context;
        return
        [
            .. record.Judgements.Where(judgement => judgement.Outcome == Outcome.Skipped)
                .GroupBy(judgement => (Rule: judgement.Rule.Definition, Reason: judgement.WhyOpen(context)!))
                .OrderBy(skipped => !skipped.Key.Reason.IsElsewhere)
                .ThenBy(skipped => RuleKinds.IndexOf(skipped.Key.Rule))
                .Select(skipped => new SkippedRule(skipped.Key.Rule.Id, skipped.Sum(one => one.Count), skipped.Key.Reason.Text)),
        ];
    }
}
