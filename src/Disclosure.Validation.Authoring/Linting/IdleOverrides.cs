using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Narrative;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>Finds what an extending pack states anew as it was.</summary>
internal static class IdleOverrides
{
    public static IEnumerable<Problem> Find(RulePack pack) => pack.Extends is { } extended
        ? Groups(pack, extended).Concat(Words(pack, extended)).Concat(Rules(pack, extended))
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

    private static IEnumerable<Problem> Words(RulePack pack, RulePack extended)
    {
        foreach (var (name, templates) in pack.Phrases)
        {
            if (extended.Phrases.TryGetValue(name, out var before) && before != templates && AreSame(before, templates))
            {
                yield return LintProblems.IdlePhrase($"{{{name}}}", pack.PhraseSources.GetValueOrDefault(name), extended.Id);
            }
        }

        foreach (var scope in pack.Scopes)
        {
            if (extended.Scopes.FirstOrDefault(known => known.Id == scope.Id) is { } before && before != scope && AreSame(before, scope))
            {
                yield return LintProblems.IdlePhrase(scope.Id, scope.Source, extended.Id);
            }
        }
    }

    private static bool AreSame(NarrativeScope one, NarrativeScope other) =>
        one.Reach == other.Reach && AreSame(one.Words, other.Words) && AreSame(one.But, other.But) &&
        AreSame(one.Until, other.Until) && AreSame(one.Issuers, other.Issuers);

    private static bool AreSame(IReadOnlyList<TemplateText> one, IReadOnlyList<TemplateText> other) =>
        one.Select(template => template.Text).SequenceEqual(other.Select(template => template.Text));

    private static IEnumerable<Problem> Rules(RulePack pack, RulePack extended)
    {
        var before = extended.Rules.ToDictionary(rule => rule.Id);
        return pack.Rules
            .Where(rule => before.TryGetValue(rule.Id, out var old) && rule.Source != old.Source && rule.WithoutPlaces() == old.WithoutPlaces())
            .Select(rule => LintProblems.IdleOverride(rule, extended.Id));
    }
}
