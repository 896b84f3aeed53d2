using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Checks.Trees;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections.Judging;

/// <summary>A rule on what a report states outside its tables, with the sections that it is about.</summary>
/// <param name="definition">The rule.</param>
/// <param name="sections">The sections, one by one; none for the report as a whole.</param>
/// <param name="condition">When it applies; null for always.</param>
internal sealed class CompiledSectionRule(SectionRule definition, IReadOnlyList<FormSection> sections, Condition? condition) : CompiledRule(definition)
{
    public SectionRequirement Requirement => definition.Requirement;

    public RequirementTerms? Terms => definition.Terms;

    /// <summary>What it is applied to, one by one; null for the report as a whole.</summary>
    public IReadOnlyList<FormSection?> Targets { get; } = sections.Count == 0 ? [null] : [.. sections];

    public override int Count => Targets.Count;

    public override void Judge(ref RuleRun run)
    {
        if (!ArisesIn(run.Context))
        {
            return;
        }

        if (condition?.Decide(run.Context) is { Outcome: not Outcome.Holds } decided)
        {
            RecordWhenOpen(decided, ref run);
            return;
        }

        if (NeedsPrevious && !run.Context.HasPrevious)
        {
            run.Skipped += Count;
            run.Record?.Add(new MissingReport(this, ReportStep.Previous) { Count = Count });
            return;
        }

        // Where nobody asks which, it is enough how many.
        if (run.Record is null && StatementEvaluation.LacksText(this, run.Context))
        {
            run.Skipped += Count;
            return;
        }

        for (var i = 0; i < Targets.Count; i++)
        {
            var result = StatementEvaluation.Evaluate(this, Targets[i], run.Context);
            run.Count(result.Outcome);
            if (result.Outcome != Outcome.Holds)
            {
                run.Record?.Add(new SectionJudgement(this, Targets[i], result));
            }
        }
    }

    public override IEnumerable<(LocalizedText Text, string? Equation)> Explain(Form form)
    {
        var what = definition.InWords!;
        return Targets.Select(section => section?.Label.Printed ?? Words.InBoth(words => words.WholeReport))
            .Select(place => (new LocalizedText($"{place.Zh}：{what.Zh}", $"{place.En}: {what.En}"), (string?)null));
    }

    public override IEnumerable<string> Lines(Form form)
    {
        var what = definition.Print() + WhenText;
        return Targets.Select(section => section is null ? what : $"{section.Id}: {what}");
    }

    public override IEnumerable<string> Asks(Form form) => Lines(form);

    public override IEnumerable<Binding> Places(Form form) => [default];

    /// <summary>What becomes of all its sections together: the worst.</summary>
    public override InstanceResult? Try(Binding place, in EvaluationContext context)
    {
        if (!ArisesIn(context))
        {
            return null;
        }

        if (condition?.Decide(context) is { Outcome: not Outcome.Holds } decided)
        {
            return decided.Outcome == Outcome.Violated ? null : new InstanceResult(decided.Outcome, null, null);
        }

        if (NeedsPrevious && !context.HasPrevious)
        {
            return new InstanceResult(Outcome.Skipped, null, null);
        }

        var worst = Outcome.Holds;
        foreach (var target in Targets)
        {
            var outcome = StatementEvaluation.Evaluate(this, target, context).Outcome;
            worst = Weight(outcome) > Weight(worst) ? outcome : worst;
        }

        return new InstanceResult(worst, null, null);
    }

    private bool ArisesIn(in EvaluationContext context) =>
        (Requirement, Terms) switch
        {
            (SectionRequirement.Agreed, _) => context.Related is { Versions.Count: > 0 },
            (_, YearTerms { Place: YearPlace.Preamble }) => context.Current.Report.Preamble is not null,
            _ => true,
        };

    // Where the condition is not met, the rule does not arise.
    private void RecordWhenOpen((Outcome Outcome, OpenReason? Why) decided, ref RuleRun run)
    {
        if (decided.Why is { } why)
        {
            run.Count(decided.Outcome, Count);
            run.Record?.Add(new Unjudged(this, decided.Outcome, why) { Count = Count });
        }
    }

    private bool NeedsPrevious => Requirement is SectionRequirement.Fresh or SectionRequirement.Changed;

    private static int Weight(Outcome outcome) => outcome switch
    {
        Outcome.Violated => 3,
        Outcome.Undecided => 2,
        Outcome.Skipped => 1,
        _ => 0,
    };
}
