using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Rules.Yaml.Shapes;

/// <summary>The shapes of the tests that rules carry.</summary>
internal static class RuleTestShape
{
    /// <summary>What is expected of a rule about the text that a passage must not mislead.</summary>
    public const string Silent = "silent";

    /// <summary>A test of a rule.</summary>
    public static MappingShape Test { get; } = new("test", () =>
    [
        new("given", Cells!, new("本报告的单元格；没有写到的为零", "the cells of the report; those not given are zero")),
        new("previous", Cells!, new("上年报告的单元格", "the cells of last year's report")),
        new("subordinates", new ListShape(Cells!), new("各下级报告的单元格", "the cells of each subordinate's report")),
        new(
            "text",
            new AnyShape(CommonShapes.Text, new NamesShape(CommonShapes.Text)),
            new("正文，或各部分的正文", "the text, or that of each section")),
        new("issuer", CommonShapes.Text, new("发布机关", "the issuer of the report")),
        new("year", CommonShapes.Year, new("报告年度", "the report year")),
        new("expect", Expected!, new("应得的结果", "what must become of the rule"), IsRequired: true),
    ]);

    /// <summary>A text in a cell, with the number that it states.</summary>
    public static MappingShape TextCell { get; } = new("textCell", () =>
    [
        new("text", CommonShapes.Text, new("单元格的文字", "the text in the cell"), IsRequired: true),
        new("value", CommonShapes.Number, new("文字所说的数", "the number that it states")),
    ]);

    private static NamesShape Cells { get; } = new(new AnyShape(
        CommonShapes.Number, new NothingShape(), CommonShapes.Text, TextCell));

    private static AnyShape Expected { get; } = new(
        new ChoiceShape([.. CommonShapes.Choice<Outcome>().Words, Silent]),
        new MappingShape("violatedBy", () =>
        [
            new("violated", CommonShapes.Number, new("左边减右边之差", "the difference, left minus right"), IsRequired: true),
        ]),
        new MappingShape("impliedValues", () =>
        [
            new("undecided", new NamesShape(CommonShapes.Number), new("空白格的推算值", "the implied values of blank cells"), IsRequired: true),
        ]));
}
