using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Narrative.Numbers;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>
/// A rule about the text. Where a report has no passage for it, it does not arise and is not counted; it is violated only where a
/// passage that is surely about the report disagrees, and none agrees.
/// </summary>
internal sealed class CompiledNarrative(NarrativeRule definition, CompiledCheck check) : CompiledRule(definition)
{
    /// <summary>The name by which a rule allows figures of other years.</summary>
    public const string YearsScope = "years";

    /// <summary>What is looked for in the text.</summary>
    public NarrativeDefinition Narrative => definition.Narrative;

    /// <summary>What is looked for, one a binding.</summary>
    public required IReadOnlyList<NarrativeSearch> Searches { get; init; }

    /// <summary>The ids of the sections that are searched.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>The names by which the check calls the numbers found.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Words that put a candidate in doubt; null where the rule has none of its own.</summary>
    public TextPattern? Unless { get; init; }

    /// <summary>The scopes of the pack that matter to the rule.</summary>
    public required IReadOnlyList<TextScope> Scopes { get; init; }

    /// <summary>Whether a figure of another year is in doubt.</summary>
    public bool MindsYears { get; init; }

    public override int Count => check.Count;

    public override string Remark => ", on the text";

    public override bool NeedsText => true;

    public override int CountIn(in ReportView report) => 0;

    public override void Judge(ref RuleRun run)
    {
        var finder = run.Texts(report => new CandidateFinder(report));
        foreach (var search in Searches)
        {
            foreach (var judgement in Judge(search, finder, run.Context))
            {
                run.Count(judgement.Outcome);
                if (judgement.Outcome != Outcome.Holds)
                {
                    run.Record?.Add(judgement);
                }
            }
        }
    }

    public override IEnumerable<string> Lines(Form form) => check.Lines(form);

    public override IEnumerable<Binding> Places(Form form) => check.Places(form);

    public override string MainSection => Sections[0];

    public override InstanceResult? Try(Binding place, in EvaluationContext context)
    {
        var search = Searches.First(one => one.Check.Binding == place);
        if (Judge(search, new CandidateFinder(context.Current.Report), context).MaxBy(judgement => Weight(judgement.Outcome)) is not { } worst)
        {
            return null;
        }

        var found = worst.Outcome == Outcome.Violated ? new NarrativeFindings(context).Of(worst) : null;
        return new InstanceResult(worst.Outcome, found?.Left, found?.Right);
    }

    /// <summary>What becomes of one instance of the rule; nothing where the text has no passage for it.</summary>
    public IReadOnlyList<NarrativeJudgement> Judge(NarrativeSearch search, CandidateFinder finder, in EvaluationContext context)
    {
        var candidates = finder.Find(this, search);
        if (candidates.Count == 0)
        {
            return [];
        }

        var missing = check.Missing(context);
        if (missing is not null || CompiledCheck.LacksCells(search.Check, context))
        {
            return candidates.All(candidate => candidate.InDoubt)
                ? []
                : [new NarrativeJudgement(this, search.Check, Outcome.Skipped, candidates) { Missing = new MissingReport(this, missing) }];
        }

        var judged = new List<NarrativeJudgement>();
        foreach (var candidate in candidates)
        {
            judged.Add(new NarrativeJudgement(this, search.Check, OutcomeOf(search.Check, candidate, context), [candidate]));
        }

        return Narrative.Agree == NarrativeAgreement.Each ? judged : [Together(search.Check, judged)];
    }

    private static Outcome OutcomeOf(TreeCheck instance, TextCandidate candidate, in EvaluationContext context)
    {
        var outcome = TreeEvaluation.Evaluate(instance.Check, context.With(candidate.Numbers)).Outcome;
        return outcome == Outcome.Violated && candidate.InDoubt ? Outcome.Undecided : outcome;
    }

    private NarrativeJudgement Together(TreeCheck instance, List<NarrativeJudgement> judged)
    {
        var outcome = judged.Exists(one => one.Outcome == Outcome.Holds) ? Outcome.Holds
            : judged.Exists(one => one.Outcome == Outcome.Violated) ? Outcome.Violated
            : Outcome.Undecided;
        return new NarrativeJudgement(
            this, instance, outcome, [.. judged.Where(one => one.Outcome == outcome).SelectMany(one => one.Candidates)]);
    }

    private static int Weight(Outcome outcome) => outcome switch
    {
        Outcome.Violated => 3,
        Outcome.Skipped => 2,
        Outcome.Undecided => 1,
        _ => 0,
    };
}

/// <summary>The patterns of one instance, each with the template that it is made of.</summary>
internal sealed record NarrativeSearch(TreeCheck Check, IReadOnlyList<TextPattern> Patterns);
