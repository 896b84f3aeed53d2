using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>The words of the overview, in both languages.</summary>
internal static class OverviewWords
{
    public static readonly LocalizedText ByRule = new("问题按规则", "Findings by rule");
    public static readonly LocalizedText ByYear = new("核对结果按年度", "Outcomes of the rule checks by year");
    public static readonly LocalizedText NoFindings = new("未发现问题。", "Nothing was found.");
    public static readonly LocalizedText Reports = new("报告清单", "Reports");
    public static readonly LocalizedText Show = new("只看", "Show");
    public static readonly LocalizedText All = new("全部", "all");
    public static readonly LocalizedText Search = new("搜索发布机关、年度、规则、文件", "Search issuer, year, rule, file");

    public static readonly IReadOnlyList<LocalizedText> RuleHeads =
    [
        new("规则", "Rule"), new("问题", "Findings"), new("错误", "Errors"), new("警告", "Warnings"), new("提示", "Info"),
        new("涉及报告", "Reports"),
    ];

    public static readonly IReadOnlyList<(LocalizedText Text, string? Class)> YearHeads =
    [
        (new("年度", "Year"), null),
        (new("检查", "Checks"), null),
        (new("报告", "Reports"), null),
        (new("有错误", "With errors"), null),
        (new("相符", "Held"), "ok"),
        (new("不符", "Violated"), "e"),
        (new("未能判定", "Undecided"), "u"),
        (new("豁免", "Suppressed"), "s"),
        (new("未核对", "Skipped"), "k"),
    ];

    public static readonly IReadOnlyList<LocalizedText> ReportHeads =
    [
        new("发布机关", "Issuer"),
        new("年度", "Year"),
        new("结论", "Verdict"),
        new("错误", "Errors"),
        new("警告", "Warnings"),
        new("所涉规则", "Rules with findings"),
        new("文件", "File"),
    ];

    /// <summary>The column that the list is sorted by at first.</summary>
    public const int VerdictColumn = 2;

    public static readonly LocalizedText Accepted = new("已豁免", "suppressed");

    public static LocalizedText Upshot(CheckSummary summary)
    {
        var verdicts = VerdictWords.ByVerdict(summary);
        return LocalizedText.Of($"共 {summary.Reports} 份报告：{verdicts.Zh}", $"Reports {summary.Reports}: {verdicts.En}");
    }

    public static LocalizedText Failures(int count) =>
        LocalizedText.Of($"未能检查的文件 {count} 个", $"Files that could not be checked: {count}");

    public static LocalizedText MoreRules(int count) => LocalizedText.Of($"其余 {count} 条规则", $"{count} more rules");

    /// <summary>How many rows are shown; the script puts the number in the place of the first.</summary>
    public static LocalizedText Shown(int count) =>
        LocalizedText.Of($"显示 {count} 份，共 {count} 份", $"showing {count} of {count}");
}
