using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Code;

namespace Disclosure.Validation;

/// <summary>What can be wrong with the packs that options ask for, and with reports that none of them is for.</summary>
internal static class PackSelectionProblems
{
    public static Problem InOption(Problem problem, string option) => problem with
    {
        Found = new($"{problem.Found.Zh}（选项 {option}）", $"{problem.Found.En} (option {option})"),
    };

    public static Problem Unknown(string id, List<string> known) => new()
    {
        Code = "options.unknown-pack",
        Found = new($"选项 BuiltIn 中未知的规则包“{id}”", $"unknown pack '{id}' in the option BuiltIn"),
        Expected = new(string.Join("、", known), string.Join(", ", known)),
        Hint = NameHint.Nearest(id, known) ?? new("自己的规则包写在选项 PackPaths 里", "packs of your own go into the option PackPaths"),
    };

    public static Problem Twice(string id) => new()
    {
        Code = "options.same-pack",
        Found = new(
            $"选项 BuiltIn、PackPaths、Packs 中编号为“{id}”的规则包不止一个",
            $"more than one pack with the id '{id}' in the options BuiltIn, PackPaths and Packs"),
        Hint = new("每个规则包用自己的编号，用 extends 沿用另一个", "give each an id of its own; 'extends' takes over another pack"),
    };

    public static Problem OneForm(RulePack first, RulePack second) => new()
    {
        Code = "options.same-form",
        Found = new(
            $"规则包 {first.Id} 和 {second.Id} 都针对格式 {first.Form.Id}，互不扩展",
            $"the packs {first.Id} and {second.Id} are both for the form {first.Form.Id}, and neither extends the other"),
        Expected = new("每种格式一个规则包，或一个扩展另一个", "one pack a form, or one that extends the other"),
        Hint = new($"在 {second.Id} 中写 extends: {first.Id}", $"write 'extends: {first.Id}' in {second.Id}"),
    };

    public static Problem FormTaken(RulePack own, RulePack owner) => new()
    {
        Code = "options.form-taken",
        File = own.Id,
        Found = new(
            $"规则包 {own.Id} 自带的格式与 {owner.Id} 的格式编号相同（{own.Form.Id}），内容不同",
            $"the form of the pack {own.Id} has the id of the form of {owner.Id}, {own.Form.Id}, and is another"),
        Hint = new("给自己的格式另起编号", "give your form an id of its own"),
    };

    public static Problem NoForm(IReportRule rule, IReadOnlyList<RulePack> packs)
    {
        var forms = packs.Select(pack => pack.Form.Id).ToList();
        return new()
        {
            Code = "options.rule-form",
            File = rule.GetType().FullName,
            Found = new($"规则 {rule.Id} 所针对的格式“{rule.Form}”没有规则包", $"the rule {rule.Id} is for the form '{rule.Form}', which no pack is for"),
            Expected = new(string.Join("、", forms), string.Join(", ", forms)),
            Hint = NameHint.Nearest(rule.Form!, forms),
        };
    }

    public static Problem NoPackFor(DisclosureReport report, FormCatalog forms) => new()
    {
        Code = "report.no-pack",
        File = report.File,
        Found = new($"报告采用格式 {report.Form.Id}", $"a report of form {report.Form.Id}"),
        Expected = new(
            $"已加载规则包的格式：{string.Join("、", forms.Forms.Select(form => form.Id))}",
            $"a form of the packs loaded: {string.Join(", ", forms.Forms.Select(form => form.Id))}"),
        Hint = new("加载该格式的规则包", "load a pack for that form"),
    };

    public static Problem None() => new()
    {
        Code = "options.no-pack",
        Found = new("选项 BuiltIn、PackPaths、Packs 没有给出任何规则包", "no pack in the options BuiltIn, PackPaths and Packs"),
        Expected = new("至少一个规则包", "at least one pack"),
    };
}
