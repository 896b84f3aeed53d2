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
        var order = equations.Index().ToDictionary(pair => pair.Item.Definition.Id, pair => pair.Index, StringComparer.Ordinal);

        // Rules that are in force for the same years and issuers have the same rules before them: what these say is kept, not made anew.
        var grounds = equations.DistinctBy(InForceFor).ToDictionary(InForceFor, rule => new RuleGround(rule.Definition, pack.Form));
        foreach (var rule in equations)
        {
            var ground = grounds[InForceFor(rule)];
            if (Array.TrueForAll(rule.Instances, IsEquation) && ground.Count > 1 && ground.Origins(rule) is { Count: > 1 } origins)
            {
                yield return LintProblems.Redundant(rule.Definition, [.. origins.OrderBy(origin => order[origin])]);
            }

            foreach (var each in grounds.Values.Where(each => each.IsCoveredBy(rule.Definition)))
            {
                each.Add(rule);
            }
        }
    }

    private static (YearRange, string) InForceFor(CompiledCheck rule) =>
        (rule.Definition.Valid, string.Join(' ', rule.Definition.Issuers));

    private static bool IsEquation(RuleInstance instance) =>
        instance is LinearRow { Relation: ComparisonOperator.Equal, Tolerance.IsZero: true };
}
