using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Desk.Rulebooks;

/// <summary>Why a pack can't be used here.</summary>
internal static class RulebookProblems
{
    public static Problem OnePack(int found) => new()
    {
        Code = "desk.one-pack",
        Found = new($"文件中有 {found} 个 pack.yaml", $"there are {found} pack.yaml in the file"),
        Expected = new("一个规则包：一个 YAML 文件，或含一个 pack.yaml 的文件夹（ZIP）", "one pack: a YAML file, or a folder with one pack.yaml (zip)"),
    };

    public static Problem NewForm(RulePack pack) => new()
    {
        Code = "desk.new-form",
        Found = new($"规则包 {pack.Id} 自带表格 {pack.Form.Id}", $"the pack {pack.Id} brings a form of its own, {pack.Form.Id}"),
        Expected = new("用于已有表格的规则", "rules for a form that is there"),
        Hint = new("新表格请用 disclosure 命令行工具", "use the tool disclosure for forms of your own"),
    };
}
