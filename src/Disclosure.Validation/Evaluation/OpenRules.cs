using Disclosure.Validation.Findings;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Evaluation;

/// <summary>What was not judged, by outcome and reason: first what lies in the report, then what other reports would settle.</summary>
internal static class OpenRules
{
    public static IReadOnlyList<NotJudged> Of(EvaluationRecord record)
    {
        var context = record.Context;
        return
        [
            .. record.Judgements.Where(judgement => judgement.Count > 0)
                .Select(judgement => (Judgement: judgement, Reason: judgement.WhyOpen(context)!))
                .Where(open => open.Reason is not null)
                .GroupBy(open => (open.Judgement.Outcome, open.Reason.Key, open.Reason.Text, open.Reason.SettledBy))
                .OrderBy(open => open.First().Reason.IsElsewhere)
                .Select(open => new NotJudged(
                    [.. open.Select(one => one.Judgement.Rule.Definition.Id).Distinct()],
                    open.Sum(one => one.Judgement.Count),
                    open.Key.Outcome,
                    open.Key.Key,
                    open.Key.Text,
                    open.Key.SettledBy)),
        ];
    }
}
