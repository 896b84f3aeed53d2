using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>
/// Finds rules that no report can keep together where inequalities have part in it, exactly, over the cells of the report
/// itself. Where the equations alone contradict each other, nothing more is looked for.
/// </summary>
internal sealed class InequalityContradictions(CompiledPack pack)
{
    private readonly List<HashSet<string>> _known = [];

    public IEnumerable<Problem> Find() =>
        (from year in InForce.Years(pack)
         from level in InForce.Levels(pack)
         from unused in Printing.UnusedIn(pack.Form)
         from problem in Find(year, level, unused)
         select problem).Distinct();

    private List<Problem> Find(int? year, IssuerLevel? level, CellSet unused)
    {
        var rules = pack.Checks.Where(rule => rule.IsIn(year, level)).ToList();
        var inequalities = rules.SelectMany(rule => Rows(rule).SelectMany(row => Inequality.Of(rule.Definition.Id, row, unused))).ToList();
        if (inequalities.Count == 0 || Solve(rules, unused) is not { } equations)
        {
            return [];
        }

        var system = new InequalitySystem(inequalities.Select(inequality => inequality with { Sum = equations.Reduce(inequality.Sum) }));
        var found = new List<Problem>();
        foreach (var rulesOfOne in system.Contradictions.Select(RulesOf).OrderBy(set => set.Count))
        {
            if (!_known.Exists(rulesOfOne.IsSupersetOf))
            {
                _known.Add(rulesOfOne);
                var named = pack.Checks.Select(rule => rule.Definition).Where(rule => rulesOfOne.Contains(rule.Id)).ToList();
                found.Add(LintProblems.Contradiction(new(named[^1], [.. named.Select(rule => rule.Id)], year)));
            }
        }

        if (!system.IsSearched)
        {
            found.Add(LintProblems.NotAllSearched(InequalitySystem.MostInequalities, year));
        }

        return found;
    }

    // Null where the equations contradict each other by themselves.
    private static EquationSystem? Solve(List<CompiledCheck> rules, CellSet unused)
    {
        var system = new EquationSystem();
        foreach (var rule in rules)
        {
            foreach (var row in Rows(rule))
            {
                if (Equation.Of(rule.Definition.Id, row, unused) is { Terms.Count: > 0 } equation &&
                    system.Add(equation, row.Defined) is { Constant.IsZero: false })
                {
                    return null;
                }
            }
        }

        return system;
    }

    private static IEnumerable<LinearRow> Rows(CompiledCheck rule) => rule.Instances.OfType<LinearRow>();

    private static HashSet<string> RulesOf(Inequality contradiction) =>
        [.. contradiction.Sum.Sources.Keys.Select(source => source.Rule)];
}
