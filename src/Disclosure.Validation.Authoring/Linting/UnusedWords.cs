using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>Finds phrases that no rule and no scope comes to, and scopes that matter to no rule.</summary>
internal static class UnusedWords
{
    public static IEnumerable<Problem> Find(RulePack pack) => Phrases(pack).Concat(Scopes(pack));

    private static IEnumerable<Problem> Phrases(RulePack pack)
    {
        var book = new TemplateBook(pack);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<TemplateNode>(TemplateBook.Roots(pack).Select(TemplateBook.Parse).OfType<TemplateNode>());
        while (open.TryPop(out var node))
        {
            foreach (var phrase in node.All().OfType<PhraseNode>().Where(phrase => used.Add(phrase.Name)))
            {
                foreach (var template in book.PhraseOf(phrase.Name) ?? [])
                {
                    open.Push(template);
                }
            }
        }

        return pack.Phrases.Keys.Where(name => !used.Contains(name))
            .Select(name => LintProblems.UnusedPhrase(name, pack.PhraseSources.GetValueOrDefault(name)));
    }

    private static IEnumerable<Problem> Scopes(RulePack pack)
    {
        var narratives = pack.Rules.OfType<NarrativeRule>().Select(rule => rule.Narrative).ToList();
        return pack.Scopes
            .Where(scope => narratives.TrueForAll(narrative => narrative.Allow.Any(allowed => allowed.Text == scope.Id)))
            .Select(scope => LintProblems.UnusedScope(scope));
    }
}
