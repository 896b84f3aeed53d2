using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>The equations that are in force wherever a rule is, solved place by place, for each way of printing the form.</summary>
/// <param name="rule">The rule.</param>
/// <param name="form">The form.</param>
internal sealed class RuleGround(Rule rule, Form form)
{
    private readonly List<(CellSet Unused, Dictionary<Binding, EquationSystem> Systems)> _ways =
        [.. Printing.UnusedIn(form).Select(unused => (unused, new Dictionary<Binding, EquationSystem>()))];

    /// <summary>How many rules it is made of.</summary>
    public int Count { get; private set; }

    /// <summary>Whether another rule is in force wherever this one is.</summary>
    public bool IsCoveredBy(Rule other) =>
        (other.Issuers.Count == 0 || Equals(other.Issuers, rule.Issuers)) &&
        (other.Valid.From ?? int.MinValue) <= (rule.Valid.From ?? int.MinValue) &&
        (other.Valid.To ?? int.MaxValue) >= (rule.Valid.To ?? int.MaxValue);

    public void Add(CompiledCheck added)
    {
        Count++;
        foreach (var (unused, systems) in _ways)
        {
            foreach (var row in added.Instances.OfType<LinearRow>())
            {
                if (Equation.Of(added.Definition.Id, row, unused) is { Terms.Count: > 0 } equation)
                {
                    systems.TryAdd(row.Binding, new EquationSystem());
                    systems[row.Binding].Add(equation, row.Defined);
                }
            }
        }
    }

    /// <summary>The rules that all equations of a rule follow from, by their ids; null where one of them does not follow.</summary>
    public IReadOnlySet<string>? Origins(CompiledCheck asked)
    {
        var origins = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (unused, systems) in _ways)
        {
            foreach (var instance in asked.Instances.Where(instance => instance.ArisesIn(unused)))
            {
                if (instance is not LinearRow row || Equation.Of(asked.Definition.Id, row, unused) is not { } equation ||
                    !systems.TryGetValue(row.Binding, out var system) ||
                    system.Reduce(equation) is not { Terms.Count: 0, Constant.IsZero: true } reduced)
                {
                    return null;
                }

                origins.UnionWith(reduced.Sources.Keys.Select(source => source.Rule));
            }
        }

        origins.Remove(asked.Definition.Id);
        return origins;
    }
}
