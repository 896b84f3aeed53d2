using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation;

/// <summary>Finds the packs that options ask for.</summary>
internal static class PackSelection
{
    /// <summary>The packs in the order in which a later one for the same form counts before an earlier one.</summary>
    /// <exception cref="DisclosureInputException">Packs can't be had; each problem names the option.</exception>
    public static IReadOnlyList<RulePack> Of(ReportValidatorOptions options)
    {
        var problems = new List<Problem>();
        var builtIn = BuiltIn(options.BuiltIn, problems);
        List<RulePack> given = [.. options.PackPaths.SelectMany((path, i) => Read(path, i, problems)), .. options.Packs];
        List<RulePack> packs = [.. builtIn, .. given];

        // A copy of a built-in pack takes its place, unless the built-in one was asked for too.
        problems.AddRange((options.BuiltIn is null ? given : packs).GroupBy(pack => pack.Id, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => Twice(same.Key)));
        if (problems.Count == 0 && packs.Count == 0)
        {
            problems.Add(None());
        }

        return problems.Count == 0 ? packs : throw new DisclosureInputException(problems);
    }

    private static IEnumerable<RulePack> BuiltIn(IList<string>? ids, List<Problem> problems)
    {
        if (ids is null)
        {
            return BuiltInPacks.All;
        }

        var known = BuiltInPacks.All.Select(pack => pack.Id).ToList();
        problems.AddRange(ids.Where(id => !known.Contains(id)).Select(id => Unknown(id, known)));
        return BuiltInPacks.All.Where(pack => ids.Contains(pack.Id));
    }

    private static IEnumerable<RulePack> Read(string path, int index, List<Problem> problems)
    {
        try
        {
            return [Directory.Exists(path) ? RulePackReader.ReadFolder(path) : RulePackReader.ReadFile(path)];
        }
        catch (DisclosureInputException e)
        {
            problems.AddRange(e.Problems.Select(problem => InOption(problem, $"PackPaths[{index}]")));
            return [];
        }
    }

    private static Problem InOption(Problem problem, string option) => problem with
    {
        Found = new($"{problem.Found.Zh}（选项 {option}）", $"{problem.Found.En} (option {option})"),
    };

    private static Problem Unknown(string id, List<string> known) => new()
    {
        Code = "options.unknown-pack",
        Found = new($"选项 BuiltIn 中未知的规则包“{id}”", $"unknown pack '{id}' in the option BuiltIn"),
        Expected = new(string.Join("、", known), string.Join(", ", known)),
        Hint = NameHint.Nearest(id, known) ?? new("自己的规则包写在选项 PackPaths 里", "packs of your own go into the option PackPaths"),
    };

    private static Problem Twice(string id) => new()
    {
        Code = "options.same-pack",
        Found = new(
            $"选项 BuiltIn、PackPaths、Packs 中编号为“{id}”的规则包不止一个",
            $"more than one pack with the id '{id}' in the options BuiltIn, PackPaths and Packs"),
        Hint = new("每个规则包用自己的编号，用 extends 沿用另一个", "give each an id of its own; 'extends' takes over another pack"),
    };

    private static Problem None() => new()
    {
        Code = "options.no-pack",
        Found = new("选项 BuiltIn、PackPaths、Packs 没有给出任何规则包", "no pack in the options BuiltIn, PackPaths and Packs"),
        Expected = new("至少一个规则包", "at least one pack"),
    };
}
