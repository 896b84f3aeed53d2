using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;

namespace Disclosure.Validation.Rules.Checks;

/// <summary>A rule made ready to be applied: its instances over the form, and what lets most of them be passed over fast.</summary>
internal sealed class CompiledRule
{
    private readonly CellSet _guards;
    private readonly int[][] _instancesByCell;

    public CompiledRule(RuleDefinition definition, RuleInstance[] instances, Form form)
    {
        Definition = definition;
        Instances = instances;
        NeedsPrevious = instances.Any(instance => instance.Needs(ReportStep.Previous));
        NeedsSubordinates = instances.Any(instance => instance.Needs(ReportStep.Subordinates));
        Cells = new CellSet(form.Cells.Count);
        FixedAlternatives = new CellSet(form.Cells.Count);
        _guards = new CellSet(form.Cells.Count);
        foreach (var instance in instances)
        {
            MarkCells(instance, form);
        }

        _instancesByCell = InstancesByCell(instances, form.Cells.Count);

        Kernel = NeedsPrevious || NeedsSubordinates ? null : RowKernel.TryMake(instances);
    }

    public RuleDefinition Definition { get; }

    public RuleInstance[] Instances { get; }

    public bool NeedsPrevious { get; }

    public bool NeedsSubordinates { get; }

    /// <summary>The cells of the report itself that any instance reckons with.</summary>
    public CellSet Cells { get; }

    /// <summary>Cells of alternative rows that an instance names without their alternative.</summary>
    public CellSet FixedAlternatives { get; }

    /// <summary>The instances on whole numbers only; null where the rule can't be reckoned so.</summary>
    public RowKernel? Kernel { get; }

    /// <summary>How many instances arise in a report that does not print the rows of these cells.</summary>
    public int CountArising(CellSet unused) => Instances.Length - unused.CountIn(_guards);

    /// <summary>Marks the instances that reckon with any of these cells of the report itself.</summary>
    public void FindInstancesWith(CellSet cells, InstanceMarks found)
    {
        foreach (var cell in cells.CommonWith(Cells))
        {
            foreach (var instance in _instancesByCell[cell])
            {
                found.Add(instance);
            }
        }
    }

    private static int[][] InstancesByCell(RuleInstance[] instances, int cellCount)
    {
        var byCell = Enumerable.Range(0, cellCount).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < instances.Length; i++)
        {
            foreach (var operand in instances[i].Operands.Where(operand => operand.Step == ReportStep.Self))
            {
                byCell[operand.Index].Add(i);
            }
        }

        return [.. byCell.Select(list => list.ToArray())];
    }

    private void MarkCells(RuleInstance instance, Form form)
    {
        if (instance.Binding.Guard is { } guard)
        {
            _guards.Add(guard);
        }

        foreach (var operand in instance.Operands.Where(operand => operand.Step == ReportStep.Self))
        {
            var row = form.Cells[operand.Index].Row;
            Cells.Add(operand.Index);
            if (!operand.IsAlternative && row != instance.Binding.Row && (row.StandsForGroup || row.PrintedAs is not null))
            {
                FixedAlternatives.Add(operand.Index);
            }
        }
    }
}
