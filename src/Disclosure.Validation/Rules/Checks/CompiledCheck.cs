using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Checks.Trees;
using Disclosure.Validation.Rules.Checks.Wording;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Checks;

/// <summary>
/// A rule with a check: its instances over the form, and what lets most of them be passed over fast. Linear rules run on
/// <see cref="RowKernel"/>; instances with blank, absent or fractional cells, and those that do not hold, are read cell by cell.
/// </summary>
internal sealed class CompiledCheck : CompiledRule
{
    private const int StackLimit = 128;

    private readonly CellSet _guards;
    private readonly int[][] _instancesByCell;

    public CompiledCheck(Rule definition, RuleInstance[] instances, Form form)
        : base(definition)
    {
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

    public RuleInstance[] Instances { get; }

    public bool NeedsPrevious { get; }

    public bool NeedsSubordinates { get; }

    /// <summary>The cells of the report itself that any instance reckons with.</summary>
    public CellSet Cells { get; }

    /// <summary>Cells of alternative rows that an instance names without their alternative.</summary>
    public CellSet FixedAlternatives { get; }

    /// <summary>The instances on whole numbers only; null where the rule can't be reckoned so.</summary>
    public RowKernel? Kernel { get; }

    public override int Count => Instances.Length;

    public override string Remark => Kernel is null ? "" : ", on whole numbers";

    /// <summary>Those that the report prints the rows of.</summary>
    public override int CountIn(in ReportView report) => Instances.Length - report.Figures.Unused.CountIn(_guards);

    public override void Judge(ref RuleRun run)
    {
        var figures = run.Context.Current.Figures;
        if (Missing(run.Context) is { } missing)
        {
            var count = CountIn(run.Context.Current);
            run.Skipped += count;
            run.Record?.Add(new MissingReport(this, missing) { Count = count });
        }
        else if (Kernel is { } kernel && !figures.Unused.Intersects(FixedAlternatives))
        {
            JudgeByKernel(kernel, ref run);
        }
        else
        {
            foreach (var instance in Instances)
            {
                Judge(instance, ref run);
            }
        }
    }

    public override IEnumerable<Finding> FindingsOf(IReadOnlyList<RuleJudgement> judgements, FindingMaker make) =>
        RollUpGap.Find(this, [.. judgements.OfType<CheckJudgement>()], make) is { } gap ? [gap] : [];

    public override IEnumerable<(LocalizedText Text, string? Equation)> Explain(Form form) => Instances.Select(instance =>
        (Words.InBoth(words => new EquationWording(form, words).Say(instance)), (string?)EquationText.Equation(instance, form)));

    public override IEnumerable<string> Lines(Form form) => Instances.Select(instance => EquationText.Print(instance, form));

    public override IEnumerable<string> Asks(Form form) => Instances.Select(instance => instance is LinearRow row
        ? row.Normalized()
        : EquationText.Equation(instance, form));

    public override IEnumerable<int> Covered(Form form) => Instances.SelectMany(instance => instance.Operands)
        .Where(operand => operand.Step == ReportStep.Self)
        .Select(operand => operand.Index);

    public override IEnumerable<Binding> Places(Form form) => Instances.Select(instance => instance.Binding);

    public override InstanceResult? Try(Binding place, in EvaluationContext context) => Missing(context) is null
        ? Evaluate(Array.Find(Instances, instance => instance.Binding == place)!, context)
        : new InstanceResult(Outcome.Skipped, null, null);

    /// <summary>The report that the rule needs and that is not there; null where none is missing.</summary>
    public ReportStep? Missing(in EvaluationContext context) =>
        NeedsPrevious && !context.HasPrevious ? ReportStep.Previous
        : NeedsSubordinates && !context.HasSubordinates ? ReportStep.Subordinates
        : null;

    /// <summary>Whether the rule can be applied, and no report that it sums up is known to be missing: a sum without it
    /// tells nothing of single cells.</summary>
    public bool IsAvailable(in EvaluationContext context) =>
        Definition.IsFor(context.Current.Report) == true && Missing(context) is null &&
        !(NeedsSubordinates && context.LacksSubordinates);

    /// <summary>Evaluates one instance cell by cell.</summary>
    public static InstanceResult Evaluate(RuleInstance instance, in EvaluationContext context) => instance switch
    {
        LinearRow row => RowEvaluation.Evaluate(row, context),
        TreeCheck tree when context.LacksSubordinates && tree.Needs(ReportStep.Subordinates) =>
            new InstanceResult(Outcome.Undecided, null, null) { AwaitsReports = true },
        TreeCheck tree => TreeEvaluation.Evaluate(tree.Check, context),
        _ => throw new InvalidOperationException($"Unknown kind of instance: {instance.GetType().Name}."),
    };

    /// <summary>Whether another report's form lacks a cell that the instance needs.</summary>
    public static bool LacksCells(RuleInstance instance, in EvaluationContext context)
    {
        foreach (var operand in instance.Operands)
        {
            for (var i = 0; operand.Step != ReportStep.Self && i < context.CountOf(operand.Step); i++)
            {
                ref readonly var view = ref context.View(operand.Step, i);
                if (view.Lacking is { } lacking && lacking.Contains(operand.Index) && !view.Figures.Unused.Contains(operand.Index))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void JudgeByKernel(RowKernel kernel, ref RuleRun run)
    {
        var figures = run.Context.Current.Figures;
        run.Holds += CountIn(run.Context.Current);
        var anySpecial = figures.HasSpecial && figures.Special.Intersects(Cells);
        var allHold = kernel.AllHold(figures.Whole);
        if (allHold && !anySpecial)
        {
            return;
        }

        // What has a special cell, or does not hold, is read again cell by cell, in order.
        var words = InstanceMarks.WordsFor(Instances.Length);
        var again = new InstanceMarks(words <= StackLimit ? stackalloc ulong[words] : new ulong[words]);
        FindInstancesWith(figures.Special, again);
        if (!allHold)
        {
            kernel.MarkViolated(figures.Whole, again);
        }

        for (var i = again.Next(0); i >= 0; i = again.Next(i + 1))
        {
            if (Instances[i].ArisesIn(figures.Unused))
            {
                run.Holds--;
                Judge(Instances[i], ref run);
            }
        }
    }

    private void Judge(RuleInstance instance, ref RuleRun run)
    {
        if (!instance.ArisesIn(run.Context.Current.Figures.Unused))
        {
            return;
        }

        if ((NeedsPrevious || NeedsSubordinates) && LacksCells(instance, run.Context))
        {
            run.Skipped++;
            run.Record?.Add(new MissingReport(this, null));
            return;
        }

        var result = Evaluate(instance, run.Context);
        run.Count(result.Outcome);
        if (result.Outcome != Outcome.Holds)
        {
            run.Record?.Add(new CheckJudgement(this, instance, result));
        }
    }

    // The instances that reckon with any of these cells of the report itself.
    private void FindInstancesWith(CellSet cells, InstanceMarks found)
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
            if (!operand.IsAlternative && row != instance.Binding.Row && row.MayBeUnprinted)
            {
                FixedAlternatives.Add(operand.Index);
            }
        }
    }
}
