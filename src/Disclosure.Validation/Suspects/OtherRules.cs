using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Suspects.Equations;

namespace Disclosure.Validation.Suspects;

/// <summary>
/// The rules that are no part of the linear system: conditions, ratios, and that two numbers differ. They don't say which
/// cell is wrong, but a change must not break one that holds.
/// </summary>
internal sealed class OtherRules(CompiledPack pack, EvaluationRecord record)
{
    // Asked for only where cells are found whose change is worth a look.
    private List<RuleInstance> Instances => field ??=
    [
        .. pack.Checks.Where(rule => rule.Definition.Standing != Standing.Advisory && rule.IsAvailable(record.Context))
            .SelectMany(rule => rule.Instances)
            .Where(instance => instance is TreeCheck or LinearRow { Relation: ComparisonOperator.NotEqual }),
    ];

    /// <summary>Whether none that holds would be violated by the changes of cells of the report that is checked.</summary>
    public bool StillHold(IReadOnlyList<CellChange> changes)
    {
        var own = changes.Where(change => change is { Exact: not null, Cell.Report: Neighbourhood.Self })
            .ToDictionary(change => change.Cell.Index, change => change.Exact!.Value.ToDecimal(Cell.MaxDecimals) ?? 0);
        var concerned = Instances.Where(instance =>
            instance.Operands.Any(operand => operand.Step == ReportStep.Self && own.ContainsKey(operand.Index))).ToList();
        if (concerned.Count == 0)
        {
            return true;
        }

        var view = record.Context.Current;
        var cells = view.Cells.Select((cell, i) => own.TryGetValue(i, out var number) ? Cell.Of(number) : cell).ToArray();
        var changed = record.Context.With(
            view with { Cells = cells, Figures = new ReportFigures(pack.Form, cells) });
        return !concerned.Exists(instance =>
            CompiledCheck.Evaluate(instance, record.Context).Outcome != Outcome.Violated &&
            CompiledCheck.Evaluate(instance, changed).Outcome == Outcome.Violated);
    }
}
