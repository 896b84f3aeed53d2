using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>The words of a comparison, in both languages.</summary>
internal static class ComparisonWording
{
    public static readonly LocalizedText Compare = new(
        "比较两次检查的结果：新出现、数值有变、不再出现、未变的问题。结果可以是 json、逐行 JSON、sarif、csv、gitlab 格式，豁免清单或检查历史。",
        "Compares the results of two checks: findings that are new, changed, gone and unchanged. They may be json, lines of JSON, sarif, csv, gitlab, a baseline or a history.");

    public static readonly LocalizedText OldFile = new("原来的结果", "the results as they were");
    public static readonly LocalizedText NewFile = new("现在的结果", "the results as they are");

    public static readonly LocalizedText FailOn = new(
        "新出现或数值有变的问题达到此级别时退出码为 1，默认 error",
        "exit with 1 on new or changed findings of this severity or above; default error");

    public static readonly LocalizedText Title = new("两次检查结果的比较", "Two checks compared");
    public static readonly LocalizedText New = new("新出现的问题", "New findings");
    public static readonly LocalizedText Changed = new("数值有变、仍未解决的问题", "Findings with other values than before");
    public static readonly LocalizedText Gone = new("不再出现的问题", "Findings that are gone");
    public static readonly LocalizedText Suppressed = new("现已豁免的问题", "Findings that are suppressed now");
    public static readonly LocalizedText Missing = new("本次未检查的报告", "Reports that were not checked again");
    public static readonly LocalizedText Before = new("原为：", "before: ");
    public static readonly LocalizedText Severity = new("级别", "Severity");
    public static readonly LocalizedText Report = new("报告", "Report");
    public static readonly LocalizedText Rule = new("规则", "Rule");
    public static readonly LocalizedText Message = new("内容", "Message");
    public static readonly LocalizedText File = new("文件", "File");

    public static LocalizedText Counts(ComparisonCounts counts) => new(
        FormattableString.Invariant(
            $"新出现 {counts.New}，数值有变 {counts.Changed}，不再出现 {counts.Gone}，已豁免 {counts.Suppressed}，未变 {counts.Unchanged}；本次未检查的报告 {counts.MissingReports} 份"),
        FormattableString.Invariant(
            $"{counts.New} new, {counts.Changed} changed, {counts.Gone} gone, {counts.Suppressed} suppressed, {counts.Unchanged} unchanged; reports not checked again: {counts.MissingReports}"));

    /// <summary>The word for a severity; a dash where the format of the results does not tell it.</summary>
    public static LocalizedText Of(Severity? severity) => severity is { } known ? Terms.Of(known) : new("—", "—");

    /// <summary>What a report is called.</summary>
    public static LocalizedText NameOf(ComparedReport report) => new(Name(report, " 年"), Name(report, ""));

    private static string Name(ComparedReport report, string unit) => report is { Issuer: { } issuer, Year: { } year }
        ? FormattableString.Invariant($"{issuer} {year}{unit}")
        : report.File ?? report.Issuer ?? "?";
}
