using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Packs;

/// <summary>What the commands about rules do, in both languages.</summary>
internal static class RulesWording
{
    public static readonly LocalizedText Rules = new(
        "编写规则的工具。", "Tools for those who write rules.");

    public static readonly LocalizedText List = new("列出规则。", "Lists the rules.");

    public static readonly LocalizedText Explain = new(
        "解释一条规则：内容、依据、每个具体等式、测试。",
        "Explains a rule: what it says and why, every concrete equation, its tests.");

    public static readonly LocalizedText Test = new(
        "运行规则包自带的测试。", "Runs the tests that the packs carry.");

    public static readonly LocalizedText Lint = new(
        "检查规则包本身：闲置的组、矛盾、重复、不起作用的规则、没有规则核对的单元格。",
        "Looks for what is most likely not meant: unused groups, contradictions, duplicates, rules without effect, " +
        "cells that no rule checks.");

    public static readonly LocalizedText Coverage = new(
        "逐格改动自洽的报告，看规则能否察觉。",
        "Changes every cell of consistent reports, and tells which rules notice.");

    public static readonly LocalizedText Language = new("写出规则语言的说明。", "Writes the reference of the rule language.");

    public static readonly LocalizedText Suggest = new(
        "从手头的报告拟出合理的界限，写成规则包，供作者取舍。",
        "Proposes plausible bounds from reports at hand, as a pack, for an author to keep or delete.");

    public static readonly LocalizedText SuggestPath = new("报告文件或文件夹", "files of reports, or folders");

    public static readonly LocalizedText Filter = new(
        "只运行编号与此相符的规则的测试，* 代表任意字符", "runs the tests of the rules of these ids only; * stands for any characters");

    public static readonly LocalizedText RuleId = new("规则编号", "the id of a rule");
}
