using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Narrative.Numbers;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>A test of a rule about the text, ready to be judged.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Search">What is looked for in the place that the test is about.</param>
/// <param name="Context">The reports that the test gives.</param>
internal sealed record RuleTestPassages(CompiledNarrative Rule, NarrativeSearch Search, EvaluationContext Context)
{
    /// <summary>What becomes of the rule; nothing where the text has no passage for it.</summary>
    public IReadOnlyList<NarrativeJudgement> Judge() =>
        Rule.Judge(Search, new CandidateFinder(Context.Current.Report), Context);

    /// <summary>The passages that the template of that index fits.</summary>
    public IReadOnlyList<TextCandidate> Of(int pattern) =>
        new CandidateFinder(Context.Current.Report).Find(Rule, Search with { Patterns = [.. Search.Patterns.Where(one => one.Template == pattern)] });
}
