using Disclosure.Validation.Claims;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Versions;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Code;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Suspects;

namespace Disclosure.Validation;

/// <summary>The rules of a report's form applied to it: first those that answer at once, then those that have to be waited for.</summary>
internal sealed class ReportEvaluation
{
    /// <param name="evaluator">Applies the rules.</param>
    /// <param name="report">The report.</param>
    /// <param name="related">Those that belong to it.</param>
    /// <param name="options">Which rules are applied.</param>
    /// <param name="record">Takes what the rules come upon.</param>
    public ReportEvaluation(
        PackEvaluator evaluator, DisclosureReport report, RelatedReports related, CheckOptions options, EvaluationRecord record)
    {
        RelatedReportsCheck.Require(report, related);
        (Evaluator, Record, Options) = (evaluator, record, options);
        Counts = evaluator.Evaluate(Context(report, evaluator.Pack, related), record, options);
    }

    public PackEvaluator Evaluator { get; }

    public EvaluationRecord Record { get; }

    public CheckOptions Options { get; }

    public Counts Counts { get; private set; }

    /// <summary>What the rules in C# threw.</summary>
    public IEnumerable<CodeJudgement> Failures => Record.Judgements.OfType<CodeJudgement>().Where(judgement => judgement.Failure is not null);

    /// <summary>Asks the rules that have to be waited for, one after the other.</summary>
    public async Task AnswerAsync()
    {
        var report = Record.Context.Current.Report;
        foreach (var rule in Evaluator.Pack.RulesInCode.Where(rule => rule.IsAsync && Options.Applies(rule.Definition)))
        {
            if (rule.Definition.IsFor(report) == true)
            {
                Counts += (await rule.JudgeAsync(Record).ConfigureAwait(false)).Counts;
            }
        }
    }

    /// <summary>The findings, in the order of the form.</summary>
    public FindingSet Findings() => new FindingBuilder(
        Evaluator.Pack, Record, () => MissingValues.Find(Evaluator.Pack, Record.Context)).Build();

    /// <summary>What the check yielded, the cells that may be wrong left out.</summary>
    public ReportResult Result(FindingSet findings) => new()
    {
        Report = CutSections.Noted(Record.Context.Current.Report),
        Counts = Counts,
        Findings = findings.All,
        NotJudged = OpenRules.Of(Record),
        Held = Record.Held,
        Claims = Record.Claims,
        Conflicts = [.. (Record.Context.Related?.Versions ?? []).Select(ConflictWith)],
    };

    private VersionConflict ConflictWith(DisclosureReport version) => new(
        version.File, [.. ReportVersions.Differences(Record.Context.Current.Report, version).Select(differing => differing.Cell.Path)]);

    private static EvaluationContext Context(DisclosureReport report, CompiledPack pack, RelatedReports related) =>
        new(
            ReportProjection.Project(report, pack.Form),
            related.Previous is { } previous ? Other(previous, pack) : null,
            [.. related.Subordinates.Select(subordinate => Other(subordinate, pack))],
            related);

    // Another report's blanks count with the values that its own cells imply.
    private static ReportView Other(DisclosureReport report, CompiledPack pack)
    {
        var view = ReportProjection.Project(report, pack.Form);
        return ImpliedValues.Resolve(pack, new EvaluationContext(view, null, null)).Current;
    }
}
