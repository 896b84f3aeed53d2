using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Comparisons;

/// <summary>The words of a comparison's page, in both languages.</summary>
internal static class ComparisonWords
{
    public static readonly LocalizedText Title = new("两次检查结果的比较", "Two checks compared");
    public static readonly LocalizedText Findings = new("问题清单", "Findings");
    public static readonly LocalizedText Changes = new("有变化", "whatever changed");
    public static readonly LocalizedText Reason = new("不再出现的原因", "Why gone");
    public static readonly LocalizedText None = new("两次检查都未发现问题。", "Neither check found anything.");
    public static readonly LocalizedText Missing = new("本次未检查的报告", "Reports that were not checked again");

    public static readonly LocalizedText GoneIsNotMended = new(
        "“不再出现”不等于已改正：每处都写明原因。", "What is gone is not always mended: each entry says why it is gone.");

    public static readonly IReadOnlyList<(LocalizedText Text, string Class)> Heads =
    [
        (new("变化", "Change"), "verdicts"),
        (new("级别", "Severity"), "small"),
        (new("报告", "Report"), "issuer"),
        (new("问题", "Finding"), "what"),
        (new("文件", "File"), "files"),
    ];

    public static LocalizedText Of(FindingChange change) => change switch
    {
        FindingChange.New => new("新出现", "new"),
        FindingChange.Changed => new("数值有变", "changed"),
        FindingChange.Gone => new("不再出现", "gone"),
        FindingChange.Suppressed => new("现已豁免", "suppressed now"),
        _ => new("未变", "unchanged"),
    };

    /// <summary>Which results were compared.</summary>
    public static LocalizedText Between(string old, string now) => new($"原来的结果：{old}；现在的结果：{now}", $"before: {old}; now: {now}");

    /// <summary>How many are shown; the script puts the number in the place of the first.</summary>
    public static LocalizedText Shown(int shown, int all) => LocalizedText.Of($"显示 {shown} 处，共 {all} 处", $"showing {shown} of {all}");
}
