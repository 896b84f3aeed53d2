using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>The shapes of a rule.</summary>
internal static class RuleShape
{
    public static readonly LocalizedText SeverityMeaning = new("发现的级别", "how much a finding weighs");

    public static readonly LocalizedText StandingMeaning = new(
        "规则的依据：明文规定、按表格含义推断、仅供参考", "on what ground the rule stands: stated in a notice, implied by the form, or a clue");

    /// <summary>A rule, or what a pack changes in a rule that it has taken over.</summary>
    public static MappingShape Rule { get; } = new("rule", () => [.. What(), .. Why(), .. Use()])
    {
        Excluded = () =>
        [
            new() { ["required"] = new JsonArray("check", "require") },
            new() { ["required"] = new JsonArray("words", "require") },
            new() { ["required"] = new JsonArray("check", "when") },
            Both(("standing", Standing.Advisory), ("severity", Severity.Error)),
            new()
            {
                ["properties"] = new JsonObject
                {
                    ["locked"] = new JsonObject { ["enum"] = new JsonArray(true) },
                    ["enabled"] = new JsonObject { ["enum"] = new JsonArray(false) },
                },
                ["required"] = new JsonArray("locked", "enabled"),
            },
        ],
    };

    /// <summary>A message with placeholders.</summary>
    public static MappingShape Message { get; } = CommonShapes.LocalizedAs("message", new TextShape
    {
        Excluded = $@"\{{(?!({string.Join('|', MessageTemplate.Placeholders.Select(Regex.Escape))})\}})[^{{}}]*\}}",
    });

    private static IEnumerable<YamlKey> What() =>
    [
        new("title", CommonShapes.Localized, new("规则说什么，一行", "what the rule says, in one line")),
        new(
            "each",
            CommonShapes.Text,
            new("用于哪里：row of …、column of …、cell of …、section of …、claim of …", "what it is applied to: row of …, column of …, cell of …, section of …, claim of …")),
        .. WhatIsAsked(),
        new(
            "when",
            CommonShapes.Text,
            new("与 require 并用：满足此式才要求；用于单元格时逐格判断", "with require: the condition under which it is required; of cells, each its own")),
    ];

    // A key that several kinds share takes what any of them takes.
    private static IEnumerable<YamlKey> WhatIsAsked() => RuleKinds.All.SelectMany(kind => kind.Keys)
        .GroupBy(key => key.Name)
        .Select(same => same.Count() == 1 ? same.First() : same.First() with { Shape = new AnyShape([.. same.Select(key => key.Shape)]) });

    private static IEnumerable<YamlKey> Why() =>
    [
        new("severity", CommonShapes.Choice<Severity>(), SeverityMeaning),
        new("standing", CommonShapes.Choice<Standing>(), StandingMeaning),
        new(
            "explained",
            CommonShapes.Choice<Explanation>(),
            new("可由什么说明：footnote 为表下的注；有说明的只作提示", "what may explain that it does not hold: footnote, one under the table; then it is information only")),
        new("basis", CommonShapes.Text, new("明文规定的出处：文件号和位置", "the passage that states the rule: notice and place")),
        new(
            "message",
            Message,
            new(
                $"代替自动生成的说明，可用占位符：{string.Join('、', MessageTemplate.Placeholders)}",
                $"in place of the message made from the numbers; placeholders: {string.Join(", ", MessageTemplate.Placeholders)}")),
    ];

    private static IEnumerable<YamlKey> Use() =>
    [
        new("valid", CommonShapes.Years, new("适用的报告年度", "the report years that the rule is for")),
        new("issuers", new ListShape(CommonShapes.Choice<IssuerLevel>()), new("适用的机关种类", "the kinds of issuer that the rule is for")),
        new("locked", CommonShapes.Flag, new("沿用它的规则包不能停用或改动", "whether a pack that extends this one may not switch it off or change it")),
        new("enabled", CommonShapes.Flag, new("是否启用", "whether the rule is applied")),
        new("tests", new ListShape(RuleTestShape.Test), new("规则自带的测试", "the tests of the rule")),
    ];

    private static JsonObject Both<TFirst, TSecond>((string Key, TFirst Value) first, (string Key, TSecond Value) second)
        where TFirst : struct, Enum
        where TSecond : struct, Enum => new()
        {
            ["properties"] = new JsonObject
            {
                [first.Key] = new JsonObject { ["enum"] = new JsonArray(CommonShapes.NameOf(first.Value)) },
                [second.Key] = new JsonObject { ["enum"] = new JsonArray(CommonShapes.NameOf(second.Value)) },
            },
            ["required"] = new JsonArray(first.Key, second.Key),
        };
}
