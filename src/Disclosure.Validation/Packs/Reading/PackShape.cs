using Disclosure.Validation.Findings;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>The shapes of <c>pack.yaml</c> and of the files of rules beside it.</summary>
internal static class PackShape
{
    private static readonly NamesShape RulesById = new(RuleShape.Rule, RuleValidator.IdPattern);

    /// <summary>The file that names the pack.</summary>
    public static MappingShape Head { get; } = new("pack", () =>
    [
        new("pack", CommonShapes.Text, new("规则包编号，例如 my-city", "the id of the pack, such as my-city"), IsRequired: true),
        new(
            "version",
            new TextShape(RulePackValidator.VersionPattern),
            new("语义化版本号，例如 1.0.0", "a semantic version, such as 1.0.0"),
            IsRequired: true),
        new("form", CommonShapes.Text, new("规则所针对的格式，例如 cn-2021", "the form that the rules are about, such as cn-2021")),
        new("extends", CommonShapes.Text, new("沿用并可改变其规则的规则包", "the pack whose rules are taken over, and may be changed")),
        new(
            "include",
            CommonShapes.Texts,
            new("一并读入的文件夹，例如 common-cn", "the folders whose rules are read as its own, such as common-cn")),
        new("title", CommonShapes.Localized, new("规则包的名称", "what the pack is called")),
        new(
            "groups",
            new NamesShape(CommonShapes.Texts),
            new("行名或列名的组，供规则使用", "named lists of rows or columns, for use in rules")),
        new("defaults", Defaults!, new("规则没有写明时所用的值", "what holds for rules that do not state it")),
        new("rules", RulesById, new("规则，按编号", "the rules by id")),
    ]);

    /// <summary>A further file of rules.</summary>
    public static MappingShape Rules { get; } = new("rules", () =>
    [
        new("rules", RulesById, new("规则，按编号", "the rules by id"), IsRequired: true),
    ]);

    /// <summary>A file of tests.</summary>
    public static MappingShape Tests { get; } = new("tests", () =>
    [
        new(
            "tests",
            new NamesShape(new ListShape(RuleTestShape.Test), RuleValidator.IdPattern),
            new("规则的测试，按规则编号", "the tests of the rules by id"),
            IsRequired: true),
    ]);

    /// <summary>What holds for rules that do not state it.</summary>
    public static MappingShape Defaults { get; } = new("defaults", () =>
    [
        new("severity", CommonShapes.Choice<Severity>(), RuleShape.SeverityMeaning),
        new("standing", CommonShapes.Choice<Standing>(), RuleShape.StandingMeaning),
    ]);
}
