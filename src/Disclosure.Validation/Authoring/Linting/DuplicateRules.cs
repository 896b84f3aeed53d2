using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>Finds rules that say, somewhere, what a rule before them says: one row a multiple of the other.</summary>
internal static class DuplicateRules
{
    public static IEnumerable<Problem> Find(CompiledPack pack) => FindChecks(pack).Concat(FindStatements(pack));

    private static IEnumerable<Problem> FindStatements(CompiledPack pack)
    {
        for (var i = 0; i < pack.Statements.Length; i++)
        {
            var (rule, requirement, sections) = pack.Statements[i];
            foreach (var first in pack.Statements[..i].Where(other =>
                other.Requirement == requirement && Equals(other.Definition.Terms, rule.Terms) && InForce.Together(other.Definition, rule)))
            {
                var count = sections.Count == 0 && first.Sections.Count == 0 ? 1 : sections.Intersect(first.Sections).Count();
                if (count > 0)
                {
                    yield return LintProblems.Duplicate(rule, first.Definition, count, pack.Statements[i].Count);
                }
            }
        }
    }

    private static IEnumerable<Problem> FindChecks(CompiledPack pack)
    {
        var firsts = new Dictionary<string, List<RuleDefinition>>(StringComparer.Ordinal);
        foreach (var rule in pack.Rules)
        {
            var repeated = rule.Instances.Select(instance => FirstToSay(Key(instance, pack.Form), rule.Definition, firsts))
                .OfType<RuleDefinition>()
                .CountBy(first => first)
                .ToList();
            foreach (var (first, count) in repeated)
            {
                yield return LintProblems.Duplicate(rule.Definition, first, count, rule.Instances.Length);
            }
        }
    }

    // Rules that are never in force in the same year, or for the same issuer, do not repeat each other.
    private static RuleDefinition? FirstToSay(
        string key, RuleDefinition rule, Dictionary<string, List<RuleDefinition>> firsts)
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

    private static string Key(RuleInstance instance, Form form)
    {
        if (instance is not LinearRow row)
        {
            var text = CompiledPackText.Print(instance, form);
            return text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        }

        var terms = row.Terms.GroupBy(term => (term.Operand.Step, term.Operand.Index))
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, Factor: group.Aggregate(Rational.Zero, (sum, term) => sum + term.Signed)))
            .Where(term => !term.Factor.IsZero)
            .ToList();
        var lead = terms.Count == 0 ? Rational.Of(1) : terms[0].Factor;
        var relation = lead.IsNegative ? row.Relation.Turned() : row.Relation;
        var tolerance = row.Tolerance / lead.Abs();
        var sum = string.Join(' ', terms.Select(term => $"{term.Factor / lead}*{term.Key.Step}:{term.Key.Index}"));
        return $"{sum} {row.Constant / lead} {relation} {tolerance}";
    }
}
