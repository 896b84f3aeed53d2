using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical.Yaml;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Packs.Reading;

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
        new("version", Cells!, new("同一年度另一份报告的单元格", "the cells of another version of the report")),
        new("subordinates", new ListShape(Cells!), new("各下级单位报告的单元格", "the cells of each subordinate's report")),
        new(
            "text",
            new AnyShape(CommonShapes.Text, new NamesShape(CommonShapes.Text)),
            new("正文，或各部分的正文", "the text, or that of each section")),
        new("headings", Texts!, new("与格式不同的标题", "headings that differ from the form's")),
        new("previous_text", Texts!, new("上年报告各部分的文字", "the text of each section of last year's report")),
        new("issuer", CommonShapes.Text, new("发布机关", "the issuer of the report")),
        new("level", CommonShapes.Choice<IssuerLevel>(), new("机关的种类", "what kind of body the issuer is")),
        new("title", CommonShapes.Text, new("报告标题", "the title of the report")),
        new("period", Period!, new("统计期限", "the period that the report states")),
        new("preamble", CommonShapes.Year, new("前言所写编制报告的年度", "the year of the report that the preamble names")),
        new("published", CommonShapes.Date, new("公布日期", "the day of publication")),
        new("year", CommonShapes.Year, new("报告年度", "the report year")),
        new("expect", Expected!, new("应得的结果", "what must become of the rule"), IsRequired: true),
    ]);

    /// <summary>A period.</summary>
    public static MappingShape Period { get; } = new("period", () =>
    [
        new("from", CommonShapes.Date, new("起始日期", "the first day"), IsRequired: true),
        new("to", CommonShapes.Date, new("终止日期", "the last day"), IsRequired: true),
    ]);

    private static NamesShape Texts { get; } = new(CommonShapes.Text);

    private static NamesShape Cells { get; } = new(new AnyShape(
        CommonShapes.Number, new NothingShape(), CommonShapes.Text, CellReader.TextCell));

    private static AnyShape Expected { get; } = new(
        new ChoiceShape([.. CommonShapes.Choice<Outcome>().Words, Silent]),
        new MappingShape("violatedBy", () =>
        [
            new("violated", CommonShapes.Number, new("左式减右式之差", "the difference, left minus right"), IsRequired: true),
        ]),
        new MappingShape("impliedValues", () =>
        [
            new("undecided", new NamesShape(CommonShapes.Number), new("空白格的推算值", "the implied values of blank cells"), IsRequired: true),
        ]),
        new MappingShape("claimsRead", () =>
        [
            new("claims", new NamesShape(CommonShapes.Number), new("正文所说的数，按单元格", "the figures that the text surely states, by cells"), IsRequired: true),
        ]));
}
