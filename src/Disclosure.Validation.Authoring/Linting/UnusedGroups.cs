using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>Finds groups that no rule mentions, switched off or not.</summary>
internal static class UnusedGroups
{
    public static IEnumerable<Problem> Find(RulePack pack)
    {
        var used = pack.Rules.SelectMany(NamesIn).ToHashSet(StringComparer.Ordinal);
        return pack.Groups.Keys.Where(name => !used.Contains(name))
            .Select(name => LintProblems.UnusedGroup(name, pack.GroupSources.GetValueOrDefault(name)));
    }

    private static IEnumerable<string> NamesIn(Rule rule)
    {
        var each = rule.Each is { } clause && EachParser.Parse(clause) is { Succeeded: true } parsed
            ? parsed.Tree.Names.Concat(parsed.Tree.Conditions.SelectMany(condition => condition.Values)).Select(name => name.Text)
            : [];
        IEnumerable<string> check =
            rule is CheckedRule { Check: var text } && ExpressionParser.Parse(text) is { Succeeded: true } tree ? ExpressionNames.In(tree.Tree) : [];
        IEnumerable<string> when = rule.When is { } condition && ExpressionParser.Parse(condition) is { Succeeded: true } asked ? ExpressionNames.In(asked.Tree) : [];
        return each.Concat(check).Concat(when);
    }
}
