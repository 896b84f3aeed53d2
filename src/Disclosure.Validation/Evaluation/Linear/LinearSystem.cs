using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Evaluation.Linear;

/// <summary>
/// The linear rules of a pack as rows of whole numbers, so that other engines, a database above all, can judge them: validation is then a join
/// and a group-by. What it takes to come to the library's own judgements is stated with the rows.
/// </summary>
public sealed class LinearSystem
{
    private readonly CompiledPack _pack;

    private LinearSystem(CompiledPack pack, IReadOnlyList<LinearRule> rules)
    {
        (_pack, Rules) = (pack, rules);
        var judged = rules.Select(rule => rule.Rule.Id).ToHashSet(StringComparer.Ordinal);
        LeftToLibrary = [.. pack.Rules.Select(rule => rule.Definition.Id).Where(id => !judged.Contains(id))];
    }

    /// <summary>The pack.</summary>
    public RulePack Pack => _pack.Pack;

    /// <summary>The rules that are linear in every place, in the order of the pack.</summary>
    public IReadOnlyList<LinearRule> Rules { get; }

    /// <summary>The ids of the rules that are not: they are left to the library.</summary>
    public IReadOnlyList<string> LeftToLibrary { get; }

    /// <summary>The linear rules of the pack.</summary>
    /// <exception cref="Problems.DisclosureInputException">Its rules can't be compiled.</exception>
    public static LinearSystem Of(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var compiled = PackCompiler.Compile(pack);
        var waves = Waves.Of(compiled.Definitions);
        List<LinearRule> rules =
        [
            .. compiled.Checks.Select(check => (check, instances: check.Instances.Select(one => Rows.TryMake(one, compiled.Form, waves)).ToList()))
                .Where(rule => rule.instances.TrueForAll(instance => instance is not null))
                .Select(rule => new LinearRule(rule.check.Definition, rule.check.NeedsPrevious, rule.check.NeedsSubordinates, rule.instances!)),
        ];

        // Any rule may rest on an implied value: all of those must be to be had.
        var made = rules.Select(rule => rule.Rule.Id).ToHashSet(StringComparer.Ordinal);
        return new LinearSystem(compiled, compiled.Definitions.All(definition => made.Contains(definition.Rule.Definition.Id)) ? rules : []);
    }

    /// <summary>A report as the rules see it.</summary>
    public LinearView See(DisclosureReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new LinearView(ReportProjection.Project(report, _pack.Form));
    }

    /// <summary>That rules were not judged because last year's report, or those of subordinates, were not given.</summary>
    public static NotJudged NotGiven(ReportStep step, IReadOnlyList<string> rules, int count, DisclosureReport report, RelatedReports related)
    {
        var context = new EvaluationContext(new ReportView(report), null, null, related);
        var reason = step == ReportStep.Previous ? OpenReasons.NoPrevious(context) : OpenReasons.NoSubordinates(context);
        return new NotJudged(rules, count, Outcome.Skipped, reason.Key, reason.Text, reason.SettledBy);
    }
}
