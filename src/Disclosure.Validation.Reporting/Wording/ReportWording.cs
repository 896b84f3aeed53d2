using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Wording;

/// <summary>The words that several formats add to findings, in both languages.</summary>
internal static class ReportWording
{
    public static readonly LocalizedText Cause = new("可能填错处", "cause");
    public static readonly LocalizedText Inputs = new("未能检查的文件", "Files that could not be checked");
    public static readonly LocalizedText NothingEvaluated = new(
        "没有任何规则得到判定", "no rule could be decided in this report");

    public static readonly LocalizedText Interrupted = new(
        "检查被中断，以下只是已完成的部分", "the check was interrupted: this is the part that was done");

    /// <summary>Who decided that a finding is accepted, why, and for how long.</summary>
    public static LocalizedText Suppressed(Suppression suppression)
    {
        var until = suppression.Expires is { } day
            ? new LocalizedText($"，至 {Iso(day)}", $", until {Iso(day)}")
            : new LocalizedText("", "");
        return new(
            $"已豁免：{suppression.Reason}（{suppression.Owner}{until.Zh}）",
            $"suppressed: {suppression.Reason} ({suppression.Owner}{until.En})");
    }

    public static readonly LocalizedText OutOfDate = new("需要更新的豁免", "Suppressions that are out of date");

    /// <summary>How the entries of the baseline fared, in one line.</summary>
    public static LocalizedText Suppressions(SuppressionSummary summary)
    {
        var (entries, matched, expired, unmatched) = (summary.Entries, summary.Matched, summary.Expired.Count, summary.Unmatched.Count);
        return LocalizedText.Of(
            $"豁免清单 {entries} 条：有相符问题 {matched} 条，已到期 {expired} 条，没有相符问题 {unmatched} 条",
            $"baseline of {entries}: {matched} matched, {expired} expired, {unmatched} without a finding");
    }

    /// <summary>How the checks fared, in one line.</summary>
    public static LocalizedText Counts(Counts counts)
    {
        var (holds, violated, undecided, skipped, suppressed) = counts;
        var all = holds + violated + undecided + skipped + suppressed;
        return LocalizedText.Of(
            $"共核对 {all} 项：相符 {holds}，不符 {violated}，未能判定 {undecided}，未核对 {skipped}，豁免 {suppressed}",
            $"{all} rule checks: {holds} held, {violated} violated, {undecided} undecided, {skipped} skipped, {suppressed} suppressed");
    }

    public static LocalizedText Sureness(decimal confidence) =>
        LocalizedText.Of($"可信度 {confidence * 100:0}%", $"confidence {confidence * 100:0}%");

    public static LocalizedText Held(int count) => LocalizedText.Of(
        $"其余 {count} 项相符",
        $"the other rules held {count} times");

    public static LocalizedText FindingsOfRule(int count) => LocalizedText.Of($"{count} 处问题", $"{count} findings");

    public static LocalizedText MoreFindings(int count) => LocalizedText.Of(
        $"另有 {count} 条未列出，见完整结果",
        $"{count} more are not listed here: see the complete results");

    public static LocalizedText CellValue(string name, string value) => new($"{name}：{value}", $"{name}: {value}");

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
