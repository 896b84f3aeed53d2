using System.Globalization;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Issuers;

/// <summary>What can be wrong with a register of issuers beyond its keys.</summary>
internal static class IssuerProblems
{
    public static Problem None(TextPlace at) => at.Problem(
        "issuers.none",
        new("没有列出任何机关", "no issuer is listed"),
        new("至少一个机关", "at least one issuer"));

    public static Problem EmptyName(TextPlace at) => at.Problem(
        "issuers.name",
        new("机关名称是空的", "the name is empty"),
        new("机关名称，例如 某市人民政府", "a name, such as 某市人民政府"));

    public static Problem DoubleName(string name, string first, int? line) => Make(
        "issuers.double-name",
        first == name
            ? new($"“{Excerpt.Of(name)}”重复", $"'{Excerpt.Of(name)}' a second time")
            : new(
                $"“{Excerpt.Of(name)}”与“{Excerpt.Of(first)}”是同一名称的不同写法",
                $"'{Excerpt.Of(name)}' and '{Excerpt.Of(first)}' are the same name in other words"),
        hint: line is { } known
            ? new(
                $"第一个在第 {Number(known)} 行；每个名称只能属于一个机关",
                $"the first stands in line {Number(known)}; a name belongs to one issuer only")
            : new("每个名称只能属于一个机关", "a name belongs to one issuer only"));

    public static Problem UnknownParent(string parent, IReadOnlyList<string> known) => Make(
        "issuers.unknown-parent",
        new($"没有列出上级机关“{Excerpt.Of(parent)}”", $"the parent '{Excerpt.Of(parent)}' is not listed"),
        new("已列出的机关的名称", "the name of a listed issuer"),
        NameHint.Nearest(parent, known) ?? new("请为上级机关另列一项，或更正名称", "list the parent as an issuer, or correct its name"));

    public static Problem TwoParents(string name, string first, string second) => Make(
        "issuers.two-parents",
        new($"“{name}”有两个上级：{first}、{second}", $"'{name}' has two parents: {first}, {second}"),
        new("一个上级", "one parent"));

    public static Problem LevelAbove(string name, string parent) => Make(
        "issuers.level",
        new($"“{name}”的级别高于其上级“{parent}”", $"the level of '{name}' is above that of its parent '{parent}'"),
        hint: new("请核对 level 和 parent", "check level and parent"));

    public static Problem Cycle(IReadOnlyList<string> names) => Make(
        "issuers.cycle",
        new(
            $"上下级关系成了环：{string.Join(" → ", names)}",
            $"the issuers are above each other in a circle: {string.Join(" → ", names)}"),
        new("没有环的上下级关系", "parents without a circle"),
        new("删去其中一个 parent", "remove one of the parents"));

    private static Problem Make(
        string code, LocalizedText found, LocalizedText? expected = null, LocalizedText? hint = null) =>
        new() { Code = code, Found = found, Expected = expected, Hint = hint };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
