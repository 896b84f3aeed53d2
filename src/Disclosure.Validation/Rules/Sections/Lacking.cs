using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections;

/// <summary>What a report may not give, so that a requirement about it is skipped.</summary>
internal static class Lacking
{
    public static readonly LocalizedText Text = new("报告没有给出正文", "the report gives no text");

    public static readonly LocalizedText Section = new(
        "报告没有规则所查的部分", "the report does not have the section that the rule is about");

    public static readonly LocalizedText OtherSections = new("只给出了报告的个别部分", "only a part of the report is given");

    public static readonly LocalizedText Numbers = new("各部分的标题没有编号", "the headings bear no numbers");

    public static readonly LocalizedText ReportYear = new("不知道报告年度", "the report year is not known");

    public static readonly LocalizedText Title = new("报告没有给出标题", "the report gives no title");

    public static readonly LocalizedText YearInTitle = new("标题没有写年份", "the title names no year");

    public static readonly LocalizedText Period = new("报告没有写明统计期限", "the report states no period");

    public static readonly LocalizedText Day = new("报告没有给出发布日期", "the report gives no day of publication");

    public static readonly LocalizedText PreviousSection = new(
        "上年报告没有规则所查的部分", "last year's report does not have the section that the rule is about");
}
