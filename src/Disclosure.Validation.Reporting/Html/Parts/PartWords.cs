using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>The words around one report, in both languages.</summary>
internal static class PartWords
{
    public static readonly LocalizedText File = new("来源文件", "Source file");
    public static readonly LocalizedText DocumentTitle = new("文件标题", "Title");
    public static readonly LocalizedText Form = new("报告格式", "Form");
    public static readonly LocalizedText Published = new("公布日期", "Published");
    public static readonly LocalizedText NoFinding = new("未发现问题。", "Nothing was found.");
    public static readonly LocalizedText ShowCells = new("看单元格", "Show the cells");
    public static readonly LocalizedText Explanation = new("报告的说明：", "The report's own explanation: ");
    public static readonly LocalizedText Basis = new("依据：", "Basis: ");
    public static readonly LocalizedText Ledger = new("算式", "The two sides of the rule");
    public static readonly LocalizedText LeftSide = new("左式合计", "Left side");
    public static readonly LocalizedText RightSide = new("右式合计", "Right side");
    public static readonly LocalizedText Reported = new("填报数", "Reported");
    public static readonly LocalizedText Reckoned = new("计算数", "Reckoned");
    public static readonly LocalizedText Difference = new("相差", "Difference");
    public static readonly LocalizedText BeforeSections = new("第一部分之前", "before the first section");
    public static readonly LocalizedText CellsCaption = new("所涉单元格", "Cells of this finding");
    public static readonly LocalizedText Fingerprint = new("指纹 ", "Fingerprint ");
    public static readonly LocalizedText Suspects = new("可能填错处", "Cells that may be the wrong ones");
    public static readonly LocalizedText Explains = new("可解释问题", "Would explain finding");
    public static readonly LocalizedText Mend = new("怎么改：", "How to mend: ");
    public static readonly LocalizedText FirstChange = new("核实 ", "verify ");
    public static readonly LocalizedText FurtherChange = new("，并核实 ", ", and verify ");
    public static readonly LocalizedText AllChecks = new("全部核对项目", "All checks");
    public static readonly LocalizedText SearchStopped = new(
        "搜索因规模所限而停止，可能还有其他解释。", "The search stopped at its bounds; there may be other explanations.");

    public static readonly LocalizedText SuspectsMeaning = new(
        "由规则反推的建议，须以原始台账核实。", "Worked out backwards from the rules: to be verified in the records.");

    public static readonly LocalizedText NotesMeaning = new(
        "读取程序没有把握之处，不是报告的错误；请对照原文件。",
        "What the reader was not sure of, not errors of the report; compare with the document.");

    public static readonly LocalizedText Original = new("原文", "Text ");
    public static readonly LocalizedText SuppressedMeaning = new(
        "已登记豁免，不计入以上问题。", "Accepted on record, and not counted among the findings.");

    public static readonly LocalizedText Reason = new("理由：", "Reason: ");
    public static readonly LocalizedText Owner = new("责任人：", "Decided by: ");
    public static readonly LocalizedText NoEnd = new("，无截止日期", ", without end");
    public static readonly LocalizedText RuleChecks = new("核对情况", "Rule checks");

    public static readonly IReadOnlyList<LocalizedText> CellHeads =
    [
        new("系数", "Factor"), new("单元格", "Cell"), new("内容", "Content"), new("出处", "Printed at"),
    ];

    public static LocalizedText Findings(int count) => LocalizedText.Of($"问题 {count} 处", $"Findings: {count}");

    /// <summary>A state of a finding, and since when it is known.</summary>
    public static LocalizedText Since(LocalizedText state, DateTimeOffset first)
    {
        var day = first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new($"{state.Zh}（首次发现：{day}）", $"{state.En} (first found {day})");
    }

    public static LocalizedText Notes(int count) => LocalizedText.Of($"读取疑点 {count} 处", $"Reading notes: {count}");

    public static LocalizedText Suppressed(int count) => LocalizedText.Of($"已豁免 {count} 处", $"Suppressed: {count}");

    public static LocalizedText Cells(int count) => LocalizedText.Of($"所涉单元格与出处（{count}）", $"Cells and sources ({count})");

    public static readonly LocalizedText Places = new("出处", "Printed at");

    public static LocalizedText Zeros(int count) => LocalizedText.Of($"其余 {count} 项为 0", $"{count} more, all 0");

    public static LocalizedText Until(string day) => new($"，截至 {day}", $", until {day}");

    public static LocalizedText Counts(ReportResult result)
    {
        var (errors, warnings, infos) =
            (result.CountOf(Severity.Error), result.CountOf(Severity.Warning), result.CountOf(Severity.Info));
        return LocalizedText.Of(
            $"错误 {errors} · 警告 {warnings} · 提示 {infos}",
            $"errors {errors} · warnings {warnings} · for information {infos}");
    }

    /// <summary>How sure a change is, and how many others would do.</summary>
    public static LocalizedText MendRemark(Confidence confidence, int others)
    {
        var sure = Of(confidence);
        return others == 0 ? new($"（{sure.Zh}）", $" ({sure.En})")
            : LocalizedText.Of($"（{sure.Zh}；另有 {others} 种改法）", $" ({sure.En}; {others} other ways)");
    }

    public static IEnumerable<(LocalizedText Name, int Count)> Tally(Counts counts) =>
    [
        (Terms.Of(Outcome.Holds), counts.Holds),
        (Terms.Of(Outcome.Violated), counts.Violated),
        (Terms.Of(Outcome.Undecided), counts.Undecided),
        (Terms.Of(Outcome.Skipped), counts.Skipped),
        (Terms.Suppressed, counts.Suppressed),
    ];

    public static LocalizedText Of(Confidence confidence)
    {
        var term = Terms.Of(confidence);
        return new($"可信度：{term.Zh}", $"Confidence: {term.En}");
    }
}
