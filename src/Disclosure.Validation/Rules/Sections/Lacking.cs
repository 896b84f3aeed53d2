using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections;

/// <summary>What a report may not give, so that a requirement about it is skipped.</summary>
internal static class Lacking
{
    private static readonly LocalizedText GiveText = new("给出报告的正文", "give the text of the report");

    public static readonly OpenReason OtherSections = new(
        "part-of-text", new("只给出了报告的个别部分", "only a part of the report is given"), GiveText);

    public static readonly OpenReason Numbers = new(
        "no-heading-numbers",
        new("各部分的标题没有编号", "the headings bear no numbers"),
        new("无须处理，或给标题编号", "nothing, or number the headings"));

    public static readonly OpenReason Title = new(
        "no-title", new("报告没有给出标题", "the report gives no title"), new("给出标题（title）", "give the title"));

    public static readonly OpenReason YearInTitle = new(
        "no-year-in-title",
        new("标题没有写年度", "the title names no year"),
        new("无须处理，或在标题中写明年度", "nothing, or name the year in the title"));

    public static readonly OpenReason Period = new(
        "no-period", new("报告没有写明统计期限", "the report states no period"), new("写明统计期限（period）", "state the period"));

    public static readonly OpenReason Day = new(
        "no-day", new("报告没有给出公布日期", "the report gives no day of publication"), new("给出公布日期（published）", "give the day of publication"));

    public static readonly OpenReason PreviousSection = new(
        "no-previous-section",
        new("上年报告没有规则所查的部分", "last year's report does not have the section that the rule is about"),
        new("给出上年报告的这一部分", "give that section of last year's report"));

    public static readonly OpenReason WholeText = new(
        "short-text", new("文字太少，不像这一部分的全文", "the text is too short to be the whole"), GiveText);

    public static readonly OpenReason YearInText = new(
        "no-year-in-text",
        new("文字没有以年度起句", "no sentence of the text begins with a year"),
        new("无须处理", "nothing"));

    public static readonly OpenReason Pairs = new(
        "no-counted-items",
        new("没有分别逐条列出问题和措施", "problems and measures are not counted one by one"),
        new("无须处理", "nothing"));

    public static readonly OpenReason Figures = new(
        "few-figures",
        new("数据太少，相同不足为怪", "too few figures for their being the same to mean anything"),
        new("无须处理", "nothing"));
}
