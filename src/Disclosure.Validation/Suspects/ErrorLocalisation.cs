using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Rules.Cells;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Suspects.Equations;

namespace Disclosure.Validation.Suspects;

/// <summary>
/// Finds, for the violated linear rules of a report, the cells that are most likely wrong. Made once for a pack; safe for
/// use from many threads.
/// </summary>
internal sealed class ErrorLocalisation(PackEvaluator evaluator, SearchLimits limits, CellWeights weights, TimeProvider time)
{
    private readonly Lazy<RowIndex> _index = new(() => new RowIndex(evaluator.Pack));
    private readonly Lazy<IReadOnlyList<IReadOnlyList<string>>> _contradictions =
        new(() => [.. new RuleContradictions(evaluator.Pack).Find().Select(found => found.Rules)]);

    /// <summary>The groups of findings, in the order of their first finding.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IReadOnlyList<SuspectGroup> Locate(
        EvaluationRecord record, FindingSet findings, CancellationToken cancellation)
    {
        if (!record.Judgements.Any(judgement => judgement is Fraction or CheckJudgement { Outcome: Outcome.Violated }))
        {
            return [];
        }

        var pack = evaluator.Pack;
        var reports = new Neighbourhood(record.Context);
        var map = new ConstraintMap(pack.Form, _index.Value, reports);
        var violated = Violated(record, map);
        var budget = new SearchBudget(limits, time, cancellation);
        var others = new OtherRules(pack, record);
        var explainer = new Explainer(pack.Form, reports, map, budget, weights);
        var builder = new SuspectBuilder(pack.Form, reports, budget);
        return
        [
            .. new CauseSearch(map, budget, others.StillHold).Find([.. violated.Select(pair => pair.Constraint)])
                .Select(cause => (Cause: cause, Findings: FindingsOf(cause, violated, findings)))
                // A cause of findings of other reports alone is told with those.
                .Where(pair => pair.Findings.Count > 0)
                .OrderBy(pair => pair.Findings.Min(findings.OrderOf))
                .Select(pair => Build(pair.Cause, [.. pair.Findings.OrderBy(findings.OrderOf)], explainer, builder)),
        ];
    }

    private SuspectGroup Build(
        Cause cause, IReadOnlyList<string> findings, Explainer explainer, SuspectBuilder builder)
    {
        var rules = cause.Violated.Select(constraint => constraint.Row?.Rule.Definition.Id).ToHashSet();
        if (cause.Sets.Count == 0 && _contradictions.Value.FirstOrDefault(ids => ids.Any(rules.Contains)) is { } contradicting)
        {
            return SuspectBuilder.BuildContradiction(findings, contradicting);
        }

        return builder.Build(findings, explainer.Explain(cause), cause.IsComplete);
    }

    // In the order of the pack, fractions first.
    private static List<(Constraint Constraint, RuleJudgement Judgement)> Violated(EvaluationRecord record, ConstraintMap map)
    {
        var fractions = record.Judgements.OfType<Fraction>()
            .Select(fraction => (map.OfFraction(new CellRef(Neighbourhood.Self, fraction.Cell.Index)), (RuleJudgement)fraction))
            .ToList();
        return
        [
            .. fractions,
            .. record.Judgements.OfType<CheckJudgement>()
                .Where(judgement => judgement.Outcome == Outcome.Violated)
                .Select(judgement => (map.Of(judgement.Instance), (RuleJudgement)judgement))
                .Where(pair => pair.Item1 is { IsViolated: true })
                .Select(pair => (pair.Item1!, pair.Item2)),
        ];
    }

    private static IReadOnlyList<string> FindingsOf(
        Cause cause, List<(Constraint Constraint, RuleJudgement Judgement)> violated, FindingSet findings) =>
    [
        .. violated.Where(pair => cause.Violated.Contains(pair.Constraint))
            .SelectMany(pair => findings.FingerprintsOf(pair.Judgement))
            .Distinct(),
    ];
}
