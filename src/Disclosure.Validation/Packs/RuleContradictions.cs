using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Equations;

namespace Disclosure.Validation.Packs;

/// <summary>
/// Finds equations of rules that no report can satisfy together, by exact elimination over the cells of the report
/// itself. Each set of rules is named once, however many of its equations are in conflict.
/// </summary>
internal sealed class RuleContradictions(CompiledPack pack)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _order = pack.Checks.Index()
        .ToDictionary(pair => pair.Item.Definition.Id, pair => pair.Index, StringComparer.Ordinal);

    public IEnumerable<Contradiction> Find() =>
        from year in InForce.Years(pack)
        from level in InForce.Levels(pack)
        from unused in Printing.UnusedIn(pack.Form)
        from found in Find(year, level, unused)
        select found;

    private IEnumerable<Contradiction> Find(int? year, IssuerLevel? level, CellSet unused)
    {
        var system = new EquationSystem();
        foreach (var rule in pack.Checks.Where(rule => rule.IsIn(year, level)))
        {
            foreach (var row in rule.Instances.OfType<LinearRow>())
            {
                var left = Equation.Of(rule.Definition.Id, row, unused) is { Terms.Count: > 0 } equation ? system.Add(equation, row.Defined) : null;
                if (left is { Constant.IsZero: false } && RulesOf(left) is var rules && _known.Add(string.Join(' ', rules)))
                {
                    yield return new(rule.Definition, rules, year);
                }
            }
        }
    }

    private List<string> RulesOf(Equation equation) =>
        [.. equation.Sources.Keys.Select(source => source.Rule).Distinct().OrderBy(rule => _order[rule])];
}

/// <summary>Rules that no report of that year can keep together, by their ids, and the one that is too much.</summary>
internal sealed record Contradiction(Rule Last, IReadOnlyList<string> Rules, int? Year);
