using System.Globalization;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Letters;

/// <summary>The words of letters, in both languages.</summary>
internal static class LetterWords
{
    public static readonly LocalizedText Separator = new("、", ", ");
    public static readonly LocalizedText Due = new("收到本通知之日起 15 个工作日", "15 working days after receipt");
    public static readonly LocalizedText From = new("（发文单位）", "(the office)");
    public static readonly LocalizedText Basis = new("依据：", "Basis: ");

    public static readonly IReadOnlyList<LocalizedText> Heads =
        [new("序号", "No."), new("级别", "Severity"), new("问题", "Finding"), new("单元格", "Cells"), new("怎么改", "How to mend")];

    public static LocalizedText Report(LetterReport report) => new(
        string.Create(CultureInfo.InvariantCulture, $"{report.Year} 年度报告（{Path.GetFileName(report.File)}）"),
        string.Create(CultureInfo.InvariantCulture, $"Report of {report.Year} ({Path.GetFileName(report.File)})"));

    public static LocalizedText Date(DateOnly date) => new(
        string.Create(CultureInfo.InvariantCulture, $"{date.Year} 年 {date.Month} 月 {date.Day} 日"),
        date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
}
