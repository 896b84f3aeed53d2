using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Cells;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Sections;

namespace Disclosure.Validation.Evaluation;

/// <summary>
/// Applies a compiled pack to a report. Linear rules run on <see cref="RowKernel"/>; instances with blank, absent or
/// fractional cells, and those that do not hold, are read cell by cell. What holds allocates nothing, except where there
/// is text to search.
/// </summary>
internal sealed class PackEvaluator(CompiledPack pack)
{
    private const int StackLimit = 128;

    public CompiledPack Pack => pack;

    /// <summary>Applies every rule; what is not simply held goes into the record, where there is one.</summary>
    public Counts Evaluate(in EvaluationContext context, EvaluationRecord? record)
    {
        var resolved = ImpliedValues.Resolve(pack, context);
        var tally = default(Tally);
        foreach (var rule in pack.Rules)
        {
            if (IsFor(rule, resolved, ref tally))
            {
                var before = tally.Holds;
                Apply(rule, resolved, record, ref tally);
                record?.Hold(rule.Definition, tally.Holds - before);
            }
        }

        foreach (var requirement in pack.Requirements)
        {
            if (IsFor(requirement.Definition, resolved, requirement.Count, ref tally))
            {
                var before = tally.Holds;
                Apply(requirement, resolved.Current, record, ref tally);
                record?.Hold(requirement.Definition, tally.Holds - before);
            }
        }

        foreach (var statement in pack.Statements)
        {
            if (IsFor(statement.Definition, resolved, statement.Count, ref tally))
            {
                var before = tally.Holds;
                Apply(statement, resolved, record, ref tally);
                record?.Hold(statement.Definition, tally.Holds - before);
            }
        }

        var counts = tally.ToCounts();
        if (pack.Narratives.Length > 0 && resolved.Current.Report.Sections.Count > 0)
        {
            counts += NarrativeEvaluator.Evaluate(pack, resolved, record);
        }

        record?.Complete(resolved);
        return counts;
    }

    // Where it is open what kind of body the issuer is, a rule for some kinds is undecided.
    private static bool IsFor(RuleDefinition rule, in EvaluationContext context, int count, ref Tally tally)
    {
        var isFor = rule.IsFor(context.Current.Report);
        tally.Undecided += isFor is null ? count : 0;
        return isFor == true;
    }

    private static bool IsFor(CompiledRule rule, in EvaluationContext context, ref Tally tally)
    {
        var isFor = rule.Definition.IsFor(context.Current.Report);
        tally.Undecided += isFor is null ? rule.CountArising(context.Current.Figures.Unused) : 0;
        return isFor == true;
    }

    private void Apply(
        StatementRequirement statement, in EvaluationContext context, EvaluationRecord? record, ref Tally tally)
    {
        if (StatementEvaluation.Missing(statement, context) is { } missing)
        {
            tally.Skipped += statement.Count;
            record?.Skip(statement, missing);
            return;
        }

        // Where nobody asks which, it is enough how many.
        if (record is null && StatementEvaluation.LacksText(statement, context))
        {
            tally.Skipped += statement.Count;
            return;
        }

        for (var i = 0; i < statement.Targets.Count; i++)
        {
            var target = statement.Targets[i];
            var result = StatementEvaluation.Evaluate(statement, target, pack.Form, context);
            tally.Add(result.Outcome);
            record?.Add(statement, target, result);
        }
    }

    private static void Apply(CompiledRule rule, in EvaluationContext context, EvaluationRecord? record, ref Tally tally)
    {
        var figures = context.Current.Figures;
        if (rule.Missing(context) is { } missing)
        {
            var count = rule.CountArising(figures.Unused);
            tally.Skipped += count;
            record?.Skip(rule, count, missing);
        }
        else if (rule.Kernel is { } kernel && !figures.Unused.Intersects(rule.FixedAlternatives))
        {
            ApplyKernel(rule, kernel, context, record, ref tally);
        }
        else
        {
            foreach (var instance in rule.Instances)
            {
                Apply(rule, instance, context, record, ref tally);
            }
        }
    }

    private static void ApplyKernel(
        CompiledRule rule, RowKernel kernel, in EvaluationContext context, EvaluationRecord? record, ref Tally tally)
    {
        var figures = context.Current.Figures;
        tally.Holds += rule.CountArising(figures.Unused);
        var anySpecial = figures.HasSpecial && figures.Special.Intersects(rule.Cells);
        var allHold = kernel.AllHold(figures.Whole);
        if (allHold && !anySpecial)
        {
            return;
        }

        // What has a special cell, or does not hold, is read again cell by cell, in order.
        var instances = rule.Instances;
        var words = InstanceMarks.WordsFor(instances.Length);
        var again = new InstanceMarks(words <= StackLimit ? stackalloc ulong[words] : new ulong[words]);
        rule.FindInstancesWith(figures.Special, again);
        if (!allHold)
        {
            kernel.MarkViolated(figures.Whole, again);
        }

        for (var i = again.Next(0); i >= 0; i = again.Next(i + 1))
        {
            if (Arises(instances[i], context))
            {
                tally.Holds--;
                Apply(rule, instances[i], context, record, ref tally);
            }
        }
    }

    private static void Apply(
        CompiledRule rule, RuleInstance instance, in EvaluationContext context, EvaluationRecord? record, ref Tally tally)
    {
        if (!Arises(instance, context))
        {
            return;
        }

        if ((rule.NeedsPrevious || rule.NeedsSubordinates) && RuleAvailability.IsLacking(instance, context))
        {
            tally.Skipped++;
            record?.SkipForForm(rule);
            return;
        }

        var result = Evaluate(instance, context);
        tally.Add(result.Outcome);
        if (result.Outcome != Outcome.Holds)
        {
            record?.Add(rule, instance, result);
        }
    }

    /// <summary>Evaluates one instance cell by cell.</summary>
    public static InstanceResult Evaluate(RuleInstance instance, in EvaluationContext context) => instance switch
    {
        LinearRow row => RowEvaluation.Evaluate(row, context),
        TreeCheck tree when context.LacksSubordinates && tree.Needs(ReportStep.Subordinates) =>
            new InstanceResult(Outcome.Undecided, null, null) { AwaitsReports = true },
        TreeCheck tree => TreeEvaluation.Evaluate(tree.Check, context),
        _ => throw new InvalidOperationException($"Unknown kind of instance: {instance.GetType().Name}."),
    };

    private static bool Arises(RuleInstance instance, in EvaluationContext context) =>
        instance.Binding.Guard is not { } guard || !context.Current.Figures.Unused.Contains(guard);

    private static void Apply(
        CellRequirement requirement, in ReportView view, EvaluationRecord? record, ref Tally tally)
    {
        var figures = view.Figures;
        if (requirement.Requirement == RuleRequirement.Filled)
        {
            if (figures.HasOpen && figures.Open.Intersects(requirement.Cells))
            {
                record?.AddOpenCells(requirement);
            }

            return;
        }

        var open = figures.Open.CountIn(requirement.Cells);
        var fractions = figures.Fractions.CountIn(requirement.Cells);
        tally.Undecided += open;
        tally.Violated += fractions;
        tally.Holds += requirement.Count - figures.Unused.CountIn(requirement.Cells) - open - fractions;
        if (fractions > 0)
        {
            record?.AddFractions(requirement);
        }
    }

    private struct Tally
    {
        public int Holds;
        public int Violated;
        public int Undecided;
        public int Skipped;

        public void Add(Outcome outcome)
        {
            switch (outcome)
            {
                case Outcome.Holds:
                    Holds++;
                    break;
                case Outcome.Violated:
                    Violated++;
                    break;
                case Outcome.Undecided:
                    Undecided++;
                    break;
                default:
                    Skipped++;
                    break;
            }
        }

        public readonly Counts ToCounts() => new(Holds, Violated, Undecided, Skipped, Suppressed: 0);
    }
}
