using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>Finds rules that say, somewhere, what a rule before them says: one row a multiple of the other.</summary>
internal static class DuplicateRules
{
    public static IEnumerable<Problem> Find(CompiledPack pack)
    {
        var firsts = new Dictionary<string, List<Rule>>(StringComparer.Ordinal);
        foreach (var rule in pack.Rules)
        {
            var repeated = rule.Asks(pack.Form).Select(asked => FirstToSay(asked, rule.Definition, firsts))
                .OfType<Rule>()
                .CountBy(first => first)
                .ToList();
            foreach (var (first, count) in repeated)
            {
                yield return LintProblems.Duplicate(rule.Definition, first, count, rule.Count);
            }
        }
    }

    // Rules that are never in force in the same year, or for the same issuer, do not repeat each other.
    private static Rule? FirstToSay(
        string key, Rule rule, Dictionary<string, List<Rule>> firsts)
    {
        if (!firsts.TryGetValue(key, out var rules))
        {
            firsts.Add(key, [rule]);
            return null;
        }

        var first = rules.Find(other => InForce.Together(rule, other));
        if (first is null)
        {
            rules.Add(rule);
        }

        return first;
    }
}
