using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Code;

namespace Disclosure.Validation;

/// <summary>The packs that options ask for, one a form.</summary>
/// <param name="Packs">The packs, in the order of the options.</param>
/// <param name="Replaced">The packs of the library whose place another pack takes that does not extend them.</param>
internal sealed record PackSelection(IReadOnlyList<RulePack> Packs, IReadOnlyList<(RulePack Before, RulePack After)> Replaced)
{
    /// <exception cref="DisclosureInputException">Packs can't be had, or don't go together; each problem names the option.</exception>
    public static PackSelection Of(ReportValidatorOptions options)
    {
        var problems = new List<Problem>();
        var builtIn = BuiltIn(options.BuiltIn, problems);
        List<RulePack> given = [.. Read(options, problems), .. options.Packs];

        // A copy of a built-in pack takes its place, unless the built-in one was asked for too.
        List<RulePack> asked = options.BuiltIn is null ? given : [.. builtIn, .. given];
        problems.AddRange(asked.GroupBy(pack => pack.Id, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => PackSelectionProblems.Twice(same.Key)));
        if (problems.Count == 0)
        {
            problems.AddRange(builtIn.Count + given.Count == 0 ? [PackSelectionProblems.None()] : Conflicts([.. builtIn], given, asked));
        }

        if (problems.Count > 0)
        {
            throw new DisclosureInputException(problems);
        }

        List<RulePack> last =
        [
            .. builtIn.Concat(given).GroupBy(pack => pack.Form.Id, StringComparer.Ordinal)
                .Select(same => same.Where(given.Contains).MaxBy(pack => Line(pack).Count()) ?? same.Last()),
        ];
        problems.AddRange(options.Rules.Where(rule => rule.Form is { } form && !last.Exists(pack => pack.Form.Id == form))
            .Select(rule => PackSelectionProblems.NoForm(rule, last)));
        if (problems.Count > 0)
        {
            throw new DisclosureInputException(problems);
        }

        last = [.. last.Select(pack => With(pack, options.Rules.Where(rule => rule.Form is null || rule.Form == pack.Form.Id)))];
        return new(last, [.. from before in builtIn from after in last where after.Form.Id == before.Form.Id && !Extends(after, before) && after.Id != before.Id select (before, after)]);
    }

    private static RulePack With(RulePack pack, IEnumerable<IReportRule> rules) =>
        rules.Any() ? pack with { Rules = [.. pack.Rules, .. rules.Select(CodeRule.Of)] } : pack;

    private static IReadOnlyList<RulePack> BuiltIn(IList<string>? ids, List<Problem> problems)
    {
        if (ids is null)
        {
            return BuiltInPacks.All;
        }

        var known = BuiltInPacks.All.Select(pack => pack.Id).ToList();
        problems.AddRange(ids.Where(id => !known.Contains(id)).Select(id => PackSelectionProblems.Unknown(id, known)));
        return [.. BuiltInPacks.All.Where(pack => ids.Contains(pack.Id))];
    }

    private static IReadOnlyList<RulePack> Read(ReportValidatorOptions options, List<Problem> problems)
    {
        var set = RulePackReader.SetOf([.. options.PackPaths], options.Packs);
        var packs = set.Read();
        problems.AddRange(set.Problems.Select(one => PackSelectionProblems.InOption(one.Problem, $"PackPaths[{one.Index}]")));
        return packs;
    }

    // Of two packs for one form one has to extend the other: else the rules of one would be left out in silence.
    private static IEnumerable<Problem> Conflicts(IReadOnlyList<RulePack> builtIn, List<RulePack> given, List<RulePack> asked)
    {
        foreach (var own in given)
        {
            if (builtIn.Concat(given).FirstOrDefault(other => other.Id != own.Id && IsTaken(own, other)) is { } owner)
            {
                yield return PackSelectionProblems.FormTaken(own, owner);
            }
        }

        foreach (var same in asked.GroupBy(pack => pack.Form.Id, StringComparer.Ordinal))
        {
            var last = same.MaxBy(pack => Line(pack).Count())!;
            if (same.FirstOrDefault(other => !Extends(last, other)) is { } beside)
            {
                yield return PackSelectionProblems.OneForm(beside, last);
            }
        }
    }

    // A form that is written out again is the same form.
    private static bool IsTaken(RulePack own, RulePack other) => own.Form.Id == other.Form.Id && own.Form != other.Form &&
        !own.Form.Cells.Select(cell => cell.Path).SequenceEqual(other.Form.Cells.Select(cell => cell.Path));

    private static bool Extends(RulePack pack, RulePack other) => Line(pack).Any(one => one.Id == other.Id);

    /// <summary>The pack, the one that it extends, and so on.</summary>
    private static IEnumerable<RulePack> Line(RulePack pack)
    {
        for (var one = pack; one is not null; one = one.Extends)
        {
            yield return one;
        }
    }
}
