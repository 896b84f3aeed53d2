using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Checks.Trees;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Kinds;
using Disclosure.Validation.Yaml;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Cells;

/// <summary>Rules that require something of cells: <c>require: filled</c>, <c>require: whole</c>.</summary>
internal sealed class CellKind : RuleKind<CellRule>
{
    private static readonly ChoiceShape Choice = CommonShapes.Choice<CellRequirement>();

    public override IReadOnlyList<YamlKey> Keys { get; } = [new(RequireKey.Name, Choice, RequireKey.Meaning)];

    public override IReadOnlyList<string> Words => Choice.Words;

    protected override CellRule Begin(string id, Rule? before) =>
        new() { Id = id, Title = new("", ""), Standing = default, Requirement = default };

    protected override CellRule Read(Fields fields, CellRule rule)
    {
        if (RequireKey.WordIn(fields) is not { } word || fields.Choice<CellRequirement>(word) is not { } requirement)
        {
            return rule;
        }

        if (RequireKey.TermsIn(fields) is not null)
        {
            fields.Problems.Add(RequireKey.NoTerms(word));
        }

        return rule with { Requirement = requirement };
    }

    protected override IEnumerable<(string Key, Problem Problem)> FaultsOf(CellRule rule) =>
        rule.Each is null ? [(RequireKey.Name, RuleProblems.RequireWithoutEach("cell"))] : [];

    protected override Func<CellRule, CompiledRule?> Compiler(RuleCompilation compilation) => rule =>
        compilation.BindingsOf(rule) is { } bindings && ConditionsOf(rule, bindings, compilation) is { } conditions
            ? new CompiledCellRule(rule, CellsOf(bindings, compilation.Form), conditions)
            : null;

    // The condition of each place with its cells; null, and problems, where something is wrong.
    private static List<(Condition, CellSet)>? ConditionsOf(CellRule rule, IReadOnlyList<Binding> bindings, RuleCompilation compilation)
    {
        var conditions = new List<(Condition, CellSet)>();
        foreach (var binding in rule.When is null ? [] : bindings)
        {
            if (!compilation.TryReadCondition(rule, binding, out var check))
            {
                return null;
            }

            conditions.Add((new Condition(check!), CellsOf([binding], compilation.Form)));
        }

        return conditions;
    }

    private static CellSet CellsOf(IReadOnlyList<Binding> bindings, Form form)
    {
        var cells = new CellSet(form.Cells.Count);
        foreach (var cell in form.Cells)
        {
            if (bindings.Any(binding =>
                binding.Table == cell.Table &&
                (binding.Row is null || binding.Row == cell.Row) &&
                (binding.Column is null || binding.Column == cell.Column)))
            {
                cells.Add(cell.Index);
            }
        }

        return cells;
    }
}
