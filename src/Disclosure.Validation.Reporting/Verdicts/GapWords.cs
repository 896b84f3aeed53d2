using System.Globalization;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Verdicts;

/// <summary>Says of many files, or many missing reports, in few lines what they have in common.</summary>
internal static class GapWords
{
    public static readonly LocalizedText NotChecked = new("未检查的文件", "Files that were not checked");
    public static readonly LocalizedText NotSubmitted = new("未报送的报告", "Reports that were not submitted");
    public static readonly LocalizedText Gaps = new("未检查、未报送、未判定", "Not checked, submitted, judged");

    /// <summary>A line a reason, with the files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="most">The most files to name for one reason.</param>
    public static IEnumerable<LocalizedText> Of(IReadOnlyList<NotCheckedFile> files, int most = int.MaxValue) =>
        files.GroupBy(file => file.Reason).Select(reason =>
            Line(reason.Key.Zh, reason.Key.En, [.. reason.Select(file => file.File)], most, "个"));

    /// <summary>A line a reason, with the files that could not be checked.</summary>
    /// <param name="failures">Why each could not be.</param>
    /// <param name="most">The most files to name for one reason.</param>
    public static IEnumerable<LocalizedText> Of(IReadOnlyList<Problem> failures, int most) =>
        failures.GroupBy(failure => failure.Found).Select(reason =>
            reason.Select(failure => failure.File).OfType<string>().ToList() is { Count: > 0 } files
                ? Line(reason.Key.Zh, reason.Key.En, files, most, "个") : reason.Key);

    /// <summary>A line for each year and each body that sums reports up, with the issuers.</summary>
    /// <param name="reports">The reports that are missing.</param>
    /// <param name="most">The most issuers to name in one line.</param>
    public static IEnumerable<LocalizedText> Of(IReadOnlyList<NotSubmittedReport> reports, int most = int.MaxValue) =>
        reports.GroupBy(report => (report.Year, report.Parent)).Select(group =>
        {
            var name = Group(group.Key.Year, group.Key.Parent);
            return Line(name.Zh, name.En, [.. group.Select(report => report.Issuer)], most, "家");
        });

    /// <summary>What the missing reports of one year, which one body would sum up, have in common.</summary>
    public static LocalizedText Group(int year, string? parent)
    {
        var (zh, en) = parent is null ? ("", "") : ($"，由{parent}汇总", $", summed up by {parent}");
        return LocalizedText.Of($"{year} 年{zh}", $"{year}{en}");
    }

    public static LocalizedText Counted(LocalizedText heading, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{heading.Zh}（{count}）"),
        string.Create(CultureInfo.InvariantCulture, $"{heading.En} ({count})"));

    private static LocalizedText Line(string zh, string en, List<string> names, int most, string unit)
    {
        var count = names.Count.ToString(CultureInfo.InvariantCulture);
        var (listed, more) = (names.Take(most).ToList(), names.Count > most);
        return new(
            $"{zh}（{count} {unit}）：{string.Join('、', listed)}{(more ? "等" : "")}",
            $"{en} ({count}): {string.Join(", ", listed)}{(more ? ", …" : "")}");
    }
}
