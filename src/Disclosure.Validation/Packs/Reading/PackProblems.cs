using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>What can be wrong with a pack as a whole.</summary>
internal static class PackProblems
{
    public static Problem NoHead(string? name) => new()
    {
        Code = "pack.no-head",
        File = name,
        Found = new("文件夹里没有 pack.yaml", "the folder has no pack.yaml"),
        Hint = new(
            "pack.yaml 写明 pack、version、form；规则可写在其中或其他 .yaml 文件里",
            "pack.yaml states pack, version and form; rules stand there or in other .yaml files"),
    };

    public static Problem UnknownPack(TextPlace at, string id, IReadOnlyList<string> known) => at.Problem(
        "pack.unknown",
        new($"未知的规则包“{Excerpt.Of(id)}”", $"unknown pack '{Excerpt.Of(id)}'"),
        List(known),
        NameHint.Nearest(id, known));

    public static Problem Circle(string path, IReadOnlyList<string> ids) => new()
    {
        Code = "pack.circle",
        File = path,
        Found = new($"规则包互相扩展：{string.Join(" → ", ids)}", $"packs that extend each other: {string.Join(" → ", ids)}"),
        Hint = new("去掉其中一个 extends", "leave one 'extends' out"),
    };

    public static Problem UnknownFolder(TextPlace at, string name, IReadOnlyList<string> known) => at.Problem(
        "pack.unknown-folder",
        new($"没有文件夹“{Excerpt.Of(name)}”", $"no folder '{Excerpt.Of(name)}'"),
        new(
            $"规则包旁边的文件夹，或 {string.Join('、', known)}", $"a folder beside the pack, or {string.Join(", ", known)}"),
        NameHint.Nearest(name, known));

    public static Problem UnknownPlaceholder(TextPlace at, string name, IReadOnlyList<string> known) => at.Problem(
        "pack.unknown-placeholder",
        new($"未知的占位符 {{{Excerpt.Of(name)}}}", $"unknown placeholder {{{Excerpt.Of(name)}}}"),
        List([.. known.Select(one => $"{{{one}}}")]),
        NameHint.Nearest(name, known));

    public static Problem UnknownForm(TextPlace at, string id, IReadOnlyList<string> known) => at.Problem(
        "pack.unknown-form",
        new($"未知的格式“{Excerpt.Of(id)}”", $"unknown form '{Excerpt.Of(id)}'"),
        List(known),
        NameHint.Nearest(id, known) ?? new(
            "自定的格式写在规则包文件夹的 form.yaml 里", "a form of your own stands in form.yaml in the pack's folder"));

    public static Problem NoForm(TextPlace at, IReadOnlyList<string> known) => at.Problem(
        "pack.no-form",
        new("规则包没有写明格式（form），也不扩展其他规则包（extends）", "the pack names no form, and extends no other pack"),
        new($"form 或 extends：{string.Join('、', known)}", $"form or extends: {string.Join(", ", known)}"));

    public static Problem OtherForm(TextPlace at, string id, string form) => at.Problem(
        "pack.other-form",
        new($"格式“{Excerpt.Of(id)}”", $"the form '{Excerpt.Of(id)}'"),
        new($"{form}，即规则包自带或沿用的格式", $"{form}, the form that the pack has or inherits"));

    public static Problem FormOfExtending(TextPlace at) => at.Problem(
        "pack.other-form",
        new("扩展其他规则包的规则包自带 form.yaml", "a pack that extends another has a form.yaml"),
        hint: new("扩展的规则包沿用原来的格式；请删去 form.yaml", "it takes the form of the pack it extends; remove form.yaml"));

    public static Problem UnknownMember(TextPlace at, string group, string name, IEnumerable<string> known) => at.Problem(
        "pack.unknown-name",
        new(
            $"组“{group}”中的“{Excerpt.Of(name)}”不是格式里的行或列",
            $"'{Excerpt.Of(name)}' in the group '{group}' is no row or column of the form"),
        hint: NameHint.Nearest(name, known));

    private static LocalizedText List(IReadOnlyList<string> names) =>
        new(string.Join("、", names), string.Join(", ", names));
}
