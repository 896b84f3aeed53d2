using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Narrative.Numbers;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>
/// Applies rules about the text. A rule for which a report has no passage does not arise and is not counted; one is
/// violated only where a passage that is surely about the report disagrees, and none agrees.
/// </summary>
internal static class NarrativeEvaluator
{
    /// <summary>Applies every rule about the text; what is not simply held goes into the record, where there is one.</summary>
    public static Counts Evaluate(CompiledPack pack, in EvaluationContext context, EvaluationRecord? record)
    {
        var counts = default(Counts);
        var finder = new CandidateFinder(context.Current.Report);
        foreach (var rule in pack.Narratives)
        {
            if (rule.Definition.IsFor(context.Current.Report) != true)
            {
                continue;
            }

            var before = counts.Holds;
            foreach (var search in rule.Searches)
            {
                foreach (var judgement in Judge(rule, search, finder, context))
                {
                    counts += Count(judgement, context, record);
                }
            }

            record?.Hold(rule.Definition, counts.Holds - before);
        }

        return counts;
    }

    /// <summary>What becomes of one instance of a rule; nothing where the text has no passage for it.</summary>
    public static IReadOnlyList<NarrativeJudgement> Judge(
        NarrativeRule rule, NarrativeSearch search, CandidateFinder finder, in EvaluationContext context)
    {
        var candidates = finder.Find(rule, search);
        if (candidates.Count == 0)
        {
            return [];
        }

        if (rule.Rule.Missing(context) is not null || RuleAvailability.IsLacking(search.Check, context))
        {
            return candidates.All(candidate => candidate.InDoubt)
                ? []
                : [new NarrativeJudgement(rule, search.Check, Outcome.Skipped, candidates)];
        }

        var judged = new List<NarrativeJudgement>();
        foreach (var candidate in candidates)
        {
            judged.Add(new NarrativeJudgement(rule, search.Check, OutcomeOf(search.Check, candidate, context), [candidate]));
        }

        return rule.Agree == NarrativeAgreement.Each ? judged : [Together(judged)];
    }

    private static Outcome OutcomeOf(TreeCheck check, TextCandidate candidate, in EvaluationContext context)
    {
        var outcome = TreeEvaluation.Evaluate(check.Check, context.With(candidate.Numbers)).Outcome;
        return outcome == Outcome.Violated && candidate.InDoubt ? Outcome.Undecided : outcome;
    }

    private static NarrativeJudgement Together(List<NarrativeJudgement> judged)
    {
        var outcome = judged.Exists(one => one.Outcome == Outcome.Holds) ? Outcome.Holds
            : judged.Exists(one => one.Outcome == Outcome.Violated) ? Outcome.Violated
            : Outcome.Undecided;
        return judged[0] with
        {
            Outcome = outcome,
            Candidates = [.. judged.Where(one => one.Outcome == outcome).SelectMany(one => one.Candidates)],
        };
    }

    private static Counts Count(NarrativeJudgement judgement, in EvaluationContext context, EvaluationRecord? record)
    {
        switch (judgement.Outcome)
        {
            case Outcome.Holds:
                return new Counts(1, 0, 0, 0, 0);
            case Outcome.Violated:
                record?.AddText(judgement);
                return new Counts(0, 1, 0, 0, 0);
            case Outcome.Undecided:
                record?.Add(judgement.Rule.Rule, judgement.Check, new InstanceResult(Outcome.Undecided, null, null));
                return new Counts(0, 0, 1, 0, 0);
            default:
                Skip(judgement.Rule.Rule, context, record);
                return new Counts(0, 0, 0, 1, 0);
        }
    }

    private static void Skip(CompiledRule rule, in EvaluationContext context, EvaluationRecord? record)
    {
        if (rule.Missing(context) is { } missing)
        {
            record?.Skip(rule, 1, missing);
        }
        else
        {
            record?.SkipForForm(rule);
        }
    }
}
