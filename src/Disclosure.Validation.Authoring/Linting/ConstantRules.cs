using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>Finds rules whose outcome does not depend on the report.</summary>
internal static class ConstantRules
{
    public static IEnumerable<Problem> Find(CompiledPack pack)
    {
        // What is decided about a report of which nothing is known is decided about every report.
        var unknown = new EvaluationContext(new ReportView(new ReportBuilder(pack.Form).Build()), null, null);
        return pack.Checks.SelectMany(rule => Find(rule, unknown));
    }

    private static List<Problem> Find(CompiledCheck rule, EvaluationContext unknown)
    {
        var count = rule.Instances.Length;
        var outcomes = rule.Instances.Select(instance => OutcomeOf(instance, unknown)).CountBy(outcome => outcome).ToList();
        return
        [
            .. outcomes.Where(pair => pair.Key is Outcome.Holds or Outcome.Violated).OrderBy(pair => pair.Key)
                .Select(pair => LintProblems.Constant(rule.Definition, pair.Key == Outcome.Holds, pair.Value, count)),
        ];
    }

    private static Outcome OutcomeOf(RuleInstance instance, in EvaluationContext unknown)
    {
        if (instance is not LinearRow row)
        {
            return instance.Operands.Any(operand => operand.Step != ReportStep.Self)
                ? Outcome.Undecided
                : CompiledCheck.Evaluate(instance, unknown).Outcome;
        }

        var isConstant = row.Terms.GroupBy(term => (term.Operand.Step, term.Operand.Index))
            .All(terms => terms.Aggregate(Rational.Zero, (sum, term) => sum + term.Signed).IsZero);
        return !isConstant ? Outcome.Undecided
            : row.IsSatisfiedBy(row.Constant) ? Outcome.Holds
            : Outcome.Violated;
    }
}
