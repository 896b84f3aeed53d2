using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Xlsx.Workbooks;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>A line of the summary.</summary>
internal sealed record SummaryRow(LocalizedText Name, int? Number, LocalizedText? Text = null)
{
    public static IReadOnlyList<SheetColumn<SummaryRow>> Columns { get; } =
    [
        new(new("项目", "Item"), 50, (x, line) => x.Text(line.Name, CellStyle.Wrapped)) { Measured = line => line.Name.Zh },
        new(new("数量", "Count"), 12, (x, line) => x.Whole(line.Number)),
        new(new("说明", "Remark"), 70, (x, line) => x.Text(line.Text, CellStyle.Wrapped)) { Measured = line => line.Text?.Zh },
    ];

    /// <summary>Why rules were not judged, a line a reason.</summary>
    public static IEnumerable<SummaryRow> Of(OpenReasonTally open) =>
        open.Lines.Select(line => new SummaryRow(OpenReasonWords.Heading, line.Count, line.Text));

    private static IEnumerable<SummaryRow> Of(SuppressionSummary suppressions)
    {
        yield return new(new("豁免清单中的条目", "Entries of the baseline"), suppressions.Entries);
        yield return new(new("有相符问题的条目", "Entries that a finding matched"), suppressions.Matched);
        yield return new(new("已到期的条目", "Entries that have expired"), suppressions.Expired.Count);
        yield return new(new("没有相符问题的条目", "Entries without a finding"), suppressions.Unmatched.Count);
        foreach (var problem in suppressions.OutOfDate)
        {
            yield return new(ReportWording.OutOfDate, null, new(problem.Describe(Language.Zh), problem.Describe(Language.En)));
        }
    }

    public static IEnumerable<SummaryRow> Of(CheckSummary summary)
    {
        if (summary.Interrupted)
        {
            yield return new(new("注意", "Note"), null, ReportWording.Interrupted);
        }

        yield return new(new("已检查的报告", "Reports checked"), summary.Reports);
        yield return new(new("有错误的报告", "Reports with errors"), summary.Verdicts.Errors);
        yield return new(new("待核对的报告", "Reports to be looked at"), summary.Verdicts.Warnings);
        yield return new(new("未发现问题的报告", "Reports in which nothing was found"), summary.Verdicts.Clean);
        yield return new(new("读取不完整的报告", "Reports not read as a whole"), summary.Verdicts.Unread);
        yield return new(new("未能判定的报告", "Reports not decided"), summary.Verdicts.NothingEvaluated);
        yield return new(new("未能检查的文件", "Files that could not be checked"), summary.Failures);
        yield return new(GapWords.NotChecked, summary.NotChecked.Count);
        yield return new(GapWords.NotSubmitted, summary.NotSubmitted.Count);
        yield return new(new("错误", "Errors"), summary.Errors);
        yield return new(new("警告", "Warnings"), summary.Warnings);
        yield return new(new("提示", "For information"), summary.Infos);
        yield return new(new("相符", "Rules held (times)"), summary.Counts.Holds);
        yield return new(new("不符", "Rules violated (times)"), summary.Counts.Violated);
        yield return new(new("未能判定", "Rules undecided (times)"), summary.Counts.Undecided);
        yield return new(new("未核对", "Rules skipped (times)"), summary.Counts.Skipped);
        yield return new(new("豁免", "Findings suppressed"), summary.Counts.Suppressed);
        foreach (var line in summary.Suppressions is { } suppressions ? Of(suppressions) : [])
        {
            yield return line;
        }
    }
}
