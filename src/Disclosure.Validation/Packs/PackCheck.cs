using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Checks;

namespace Disclosure.Validation.Packs;

/// <summary>
/// What is wrong with what a pack and its rules say of themselves, however the pack came to be. What was read from files has
/// passed it there, with better places; a pack that was built in code, or changed after it was read, passes it here.
/// </summary>
internal static class PackCheck
{
    public static IEnumerable<Problem> Of(RulePack pack) =>
        RulePackValidator.FaultsOf(pack).Select(fault => fault.Problem with { File = pack.Id })
            .Concat(Twice(pack))
            .Concat(pack.Rules.SelectMany(rule => FaultsOf(rule).Select(problem => At(PlaceOf(rule, pack), problem))))
            .Concat(pack.Extends is { } extended ? Lost(pack, extended) : []);

    /// <summary>The rule with a place by which problems name it, where it has none.</summary>
    public static Rule Placed(Rule rule, RulePack pack)
    {
        if (rule.Source != default)
        {
            return rule;
        }

        var place = PlaceOf(rule, pack);
        var placed = rule with { Source = place, EachSource = place with { Column = 1, LineText = rule.Each }, WhenSource = place with { Column = 1, LineText = rule.When } };
        return placed is CheckedRule check ? check with { CheckSource = place with { Column = 1, LineText = check.Check } } : placed;
    }

    private static RuleSource PlaceOf(Rule rule, RulePack pack) =>
        rule.Source != default ? rule.Source : new RuleSource($"{pack.Id}/{rule.Id}", null, null);

    private static Problem At(RuleSource place, Problem problem) =>
        problem with { File = place.File, Line = place.Line, Column = place.Column };

    private static IEnumerable<Problem> FaultsOf(Rule rule) => RuleValidator.FaultsOf(rule)
        .Concat(RuleKinds.Of(rule).FaultsOf(rule))
        .Select(fault => fault.Problem);

    private static IEnumerable<Problem> Twice(RulePack pack) => pack.Rules
        .GroupBy(rule => rule.Id, StringComparer.Ordinal)
        .Where(same => same.Count() > 1)
        .Select(same => At(PlaceOf(same.Last(), pack), RuleProblems.DuplicateRule(same.Key, PlaceOf(same.First(), pack).ToString())));

    // A pack holds the rules of the one that it extends: what it leaves out would be lost in silence.
    private static IEnumerable<Problem> Lost(RulePack pack, RulePack extended)
    {
        var own = pack.Rules.ToLookup(rule => rule.Id, StringComparer.Ordinal);
        foreach (var before in extended.Rules)
        {
            if (own[before.Id].FirstOrDefault() is not { } rule)
            {
                yield return RuleProblems.LostRule(before.Id, extended.Id) with { File = pack.Id };
            }
            else if (before.Locked && (!rule.AsksTheSameAs(before) || (rule.Enabled, rule.Locked, rule.Valid) != (true, true, before.Valid) ||
                !rule.Issuers.SequenceEqual(before.Issuers)))
            {
                yield return At(PlaceOf(rule, pack), RuleProblems.LockedChange(before.Id, CheckKind.Key));
            }
        }
    }
}
