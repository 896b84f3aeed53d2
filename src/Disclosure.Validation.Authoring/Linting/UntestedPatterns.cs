using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Narrative;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>Finds templates of rules about the text that fit no passage in any test of their rule.</summary>
internal static class UntestedPatterns
{
    public static IEnumerable<Problem> Find(TestedPack pack)
    {
        var runner = new RuleTestRunner(pack);
        return pack.Compiled.Rules.OfType<CompiledNarrative>().SelectMany(rule => Find(rule, pack.Tests[rule.Definition.Id], runner));
    }

    private static IEnumerable<Problem> Find(CompiledNarrative rule, IReadOnlyList<RuleTest> tests, RuleTestRunner runner)
    {
        var narrative = rule.Narrative;
        var passages = tests.Select(test => runner.PassagesOf(rule, test)).OfType<RuleTestPassages>().ToList();
        for (var i = 0; i < narrative.Patterns.Count; i++)
        {
            if (!passages.Exists(test => test.Of(i).Count > 0))
            {
                yield return LintProblems.UntestedPattern(rule.Definition.Id, narrative.Patterns[i]);
            }
        }
    }
}
