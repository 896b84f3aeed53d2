using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>Finds what an extending pack states anew as it was.</summary>
internal static class IdleOverrides
{
    public static IEnumerable<Problem> Find(RulePack pack) => pack.Extends is { } extended
        ? Groups(pack, extended).Concat(Rules(pack, extended))
        : [];

    private static IEnumerable<Problem> Groups(RulePack pack, RulePack extended)
    {
        foreach (var (name, members) in pack.Groups)
        {
            if (extended.Groups.TryGetValue(name, out var before) && before != members && before.SequenceEqual(members))
            {
                yield return LintProblems.IdleGroup(name, pack.GroupSources.GetValueOrDefault(name), extended.Id);
            }
        }
    }

    private static IEnumerable<Problem> Rules(RulePack pack, RulePack extended)
    {
        var before = extended.Rules.ToDictionary(rule => rule.Id);
        return pack.Rules
            .Where(rule => before.TryGetValue(rule.Id, out var old) && rule.Source != old.Source && rule.WithoutPlaces() == old.WithoutPlaces())
            .Select(rule => LintProblems.IdleOverride(rule, extended.Id));
    }
}
