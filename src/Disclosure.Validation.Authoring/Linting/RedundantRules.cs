using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>
/// Finds rules each of whose equations follows from those that rules before it make for the same row, column or cell.
/// What follows only across rows and columns, as a grand total does, is no fault.
/// </summary>
internal static class RedundantRules
{
    public static IEnumerable<Problem> Find(CompiledPack pack)
    {
        var equations = pack.Checks.Where(rule => Array.Exists(rule.Instances, IsEquation)).ToList();
        for (var i = 1; i < equations.Count; i++)
        {
            var rule = equations[i];
            if (!Array.TrueForAll(rule.Instances, IsEquation))
            {
                continue;
            }

            var earlier = equations.Take(i).Where(other => Covers(other, rule)).ToList();
            if (earlier.Count > 1 && Origins(rule, earlier, pack) is { Count: > 1 } origins)
            {
                yield return LintProblems.Redundant(
                    rule.Definition, [.. earlier.Select(origin => origin.Definition.Id).Where(origins.Contains)]);
            }
        }
    }

    private static bool IsEquation(RuleInstance instance) =>
        instance is LinearRow { Relation: ComparisonOperator.Equal, Tolerance.IsZero: true };

    private static bool Covers(CompiledCheck other, CompiledCheck rule)
    {
        var (years, needed) = (other.Definition.Valid, rule.Definition.Valid);
        return (other.Definition.Issuers.Count == 0 || Equals(other.Definition.Issuers, rule.Definition.Issuers)) &&
            (years.From ?? int.MinValue) <= (needed.From ?? int.MinValue) &&
            (years.To ?? int.MaxValue) >= (needed.To ?? int.MaxValue);
    }

    // The rules that all of the rule's equations follow from; null where one of them does not follow.
    private static HashSet<string>? Origins(CompiledCheck rule, List<CompiledCheck> earlier, CompiledPack pack)
    {
        var origins = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unused in Printing.UnusedIn(pack.Form))
        {
            var systems = Systems(earlier, unused);
            foreach (var instance in rule.Instances.Where(instance => instance.ArisesIn(unused)))
            {
                if (instance is not LinearRow row || Equation.Of(rule.Definition.Id, row, unused) is not { } equation ||
                    !systems.TryGetValue(row.Binding, out var system) ||
                    system.Reduce(equation) is not { Terms.Count: 0, Constant.IsZero: true } reduced)
                {
                    return null;
                }

                origins.UnionWith(reduced.Sources.Keys.Select(source => source.Rule));
            }
        }

        origins.Remove(rule.Definition.Id);
        return origins;
    }

    private static Dictionary<Binding, EquationSystem> Systems(List<CompiledCheck> rules, CellSet unused)
    {
        var systems = new Dictionary<Binding, EquationSystem>();
        foreach (var rule in rules)
        {
            foreach (var row in rule.Instances.OfType<LinearRow>())
            {
                if (Equation.Of(rule.Definition.Id, row, unused) is { Terms.Count: > 0 } equation)
                {
                    systems.TryAdd(row.Binding, new EquationSystem());
                    systems[row.Binding].Add(equation, row.Defined);
                }
            }
        }

        return systems;
    }
}
