using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>The words of the overview, in both languages.</summary>
internal static class OverviewWords
{
    public static readonly LocalizedText ByRule = new("问题按规则", "Findings by rule");
    public static readonly LocalizedText ByYear = new("核对结果按年度", "Outcomes of the rule checks by year");
    public static readonly LocalizedText ByDistrict = new("有错误的报告按区县和年度", "Reports with errors by district and year");
    public static readonly LocalizedText NoFindings = new("未发现问题。", "Nothing was found.");
    public static readonly LocalizedText Reports = new("报告清单", "Reports");
    public static readonly LocalizedText District = new("区县", "District");
    public static readonly LocalizedText Year = new("年度", "Year");
    public static readonly LocalizedText Flat = new("不分组", "no groups");
    public static readonly LocalizedText NoDistrict = new("未分组", "in no group");
    public static readonly LocalizedText OtherVersion = new("另一版本", "other version");

    /// <summary>How many findings are not shown in a row; the script puts the number in the place of this.</summary>
    public static readonly LocalizedText MoreFindings = new("另有 0 条", "0 more");

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

    public static readonly IReadOnlyList<(LocalizedText Text, string Class)> ReportHeads =
    [
        (new("发布机关", "Issuer"), "issuer"),
        (new("年度", "Year"), "small"),
        (new("结论", "Verdict"), "verdicts"),
        (new("错误", "Errors"), "small"),
        (new("警告", "Warnings"), "small"),
        (new("问题", "Findings"), "what"),
        (new("文件", "File"), "files"),
    ];

    public static readonly LocalizedText History = new("历次检查", "Checks so far");
    public static readonly LocalizedText HistoryByYear = new("历次检查中有错误的报告按年度", "Reports with errors by year, check by check");
    public static readonly LocalizedText HistoryByDistrict = new("历次检查中有错误的报告按区县", "Reports with errors by district, check by check");
    public static readonly LocalizedText Stopped = new("中途停止", "stopped");
    public static readonly LocalizedText State = new("与以前相比", "Since before");

    public static readonly IReadOnlyList<LocalizedText> RunHeads =
    [
        new("检查时间", "Check"), new("报告中有错误的", "Share with errors"), new("报告", "Reports"), new("有错误", "With errors"),
    ];

    public static LocalizedText EarlierRuns(int count) =>
        LocalizedText.Of($"更早的 {count} 次见历史文件。", $"{count} earlier checks stand in the history.");

    public static LocalizedText Upshot(CheckSummary summary)
    {
        var verdicts = VerdictWords.ByVerdict(summary);
        var (zh, en) = summary.FurtherVersions == 0 ? ("", "")
            : (FormattableString.Invariant($"（另有 {summary.FurtherVersions} 个其他版本，与其合为一份）"),
                FormattableString.Invariant($" (and {summary.FurtherVersions} other versions, counted with them)"));
        return LocalizedText.Of($"共 {summary.Reports} 份报告{zh}：{verdicts.Zh}", $"Reports {summary.Reports}{en}: {verdicts.En}");
    }

    public static LocalizedText With(LocalizedText severity) => new($"有{severity.Zh}", $"with: {severity.En}");

    /// <summary>What is in a group.</summary>
    public static LocalizedText Group(int reports, int wrong) => LocalizedText.Of($"共 {reports} 份，有错误 {wrong} 份", $"{reports} reports, {wrong} with errors");

    public static LocalizedText Accepted(int count) => LocalizedText.Of($"已豁免 {count} 处", $"{count} suppressed");

    public static LocalizedText MoreRules(int count) => LocalizedText.Of($"等 {count + 1} 条规则", $"and {count} more rules");

    public static LocalizedText OtherRules(int count) => LocalizedText.Of($"其余 {count} 条规则", $"{count} more rules");

    /// <summary>How many reports are shown; the script puts the number in the place of the first.</summary>
    public static LocalizedText Shown(int count) =>
        LocalizedText.Of($"显示 {count} 份，共 {count} 份", $"showing {count} of {count}");
}
