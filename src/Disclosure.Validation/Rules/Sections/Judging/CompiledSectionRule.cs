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

    public override int SkippedWithoutText { get; } =
        definition.Valid == default && definition.Issuers.Count == 0 && StatementEvaluation.IsOfText(definition.Requirement)
            ? Math.Max(1, sections.Count) : 0;

    public override void Judge(ref RuleRun run)
    {
        if (!ArisesIn(run.Context))
        {
            return;
        }

        // Without a text, there is nothing to ask a condition for.
        if (!LacksText(run.Context) && condition?.Decide(run.Context) is { Outcome: not Outcome.Holds } decided)
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
        var run = new RuleRun(in context, null);
        Judge(ref run);
        Outcome? worst = run.Violated > 0 ? Outcome.Violated
            : run.Undecided > 0 ? Outcome.Undecided
            : run.Skipped > 0 ? Outcome.Skipped
            : run.Holds > 0 ? Outcome.Holds
            : null;
        return worst is { } outcome ? new InstanceResult(outcome, null, null) : null;
    }

    private bool ArisesIn(in EvaluationContext context) =>
        (Requirement, Terms) switch
        {
            (SectionRequirement.Agreed, _) => context.Related is { Versions.Count: > 0 },
            (_, YearTerms { Place: YearPlace.Preamble }) => context.Current.Report.Preamble is not null,
            _ => true,
        };

    private bool LacksText(in EvaluationContext context) =>
        context.Current.Report.Sections.Count == 0 && StatementEvaluation.IsOfText(Requirement);

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
}
