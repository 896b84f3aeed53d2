using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Xlsx.Workbooks;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>A report as a row of its sheet.</summary>
/// <param name="Result">What its check yielded.</param>
/// <param name="Finding">The row of its first finding; null where it has none.</param>
/// <param name="Cell">The row of its first cell.</param>
internal sealed record ReportRow(ReportResult Result, SheetPlace? Finding, SheetPlace Cell)
{
    public static IReadOnlyList<SheetColumn<ReportRow>> Columns(Language language) =>
    [
        new(new("发布机关", "Issuer"), 28, (x, r) => x.Text(r.Result.Report.Issuer)),
        new(new("年度", "Year"), 7, (x, r) => x.Whole(r.Result.Report.Year)),
        new(new("格式", "Form"), 9, (x, r) => x.Text(r.Result.Report.Form.Id)),
        new(new("结论", "Verdict"), 12, (x, r) => x.Text(VerdictWords.Of(r.Result.Verdict))),
        new(new("结论说明", "Upshot"), 36, (x, r) => x.Text(Verdict.Of(r.Result).Text)),
        new(new("错误", "Errors"), 7, (x, r) => x.Whole(r.Result.CountOf(Severity.Error))),
        new(new("警告", "Warnings"), 9, (x, r) => x.Whole(r.Result.CountOf(Severity.Warning))),
        new(new("提示", "Infos"), 7, (x, r) => x.Whole(r.Result.CountOf(Severity.Info))),
        new(new("问题", "Findings"), 11, (x, r) => x.Link(r.Finding, r.Finding is null ? "" : XlsxWording.FirstFinding.In(language))),
        new(new("单元格", "Cells"), 11, (x, r) => x.Link(r.Cell, XlsxWording.ItsCells.In(language))),
        new(new("相符", "Held"), 7, (x, r) => x.Whole(r.Result.Counts.Holds)),
        new(new("不符", "Violated"), 9, (x, r) => x.Whole(r.Result.Counts.Violated)),
        new(new("未能判定", "Undecided"), 10, (x, r) => x.Whole(r.Result.Counts.Undecided)),
        new(new("未核对", "Skipped"), 9, (x, r) => x.Whole(r.Result.Counts.Skipped)),
        new(new("豁免", "Suppressed"), 11, (x, r) => x.Whole(r.Result.Counts.Suppressed)),
        new(new("读取疑点", "Reading notes"), 10, (x, r) => x.Whole(r.Result.Report.ReadingNotes.Count)),
        new(OpenReasonWords.Heading, 60, (x, r) => x.Text(r.Reasons(language), CellStyle.Wrapped)),
        new(new("报告期始", "Period from"), 11, (x, r) => x.Day(r.Result.Report.Period?.From)),
        new(new("报告期止", "Period to"), 11, (x, r) => x.Day(r.Result.Report.Period?.To)),
        new(new("公布日期", "Published"), 11, (x, r) => x.Day(r.Result.Report.Published)),
        new(new("标题", "Title"), 36, (x, r) => x.Text(r.Result.Report.Title)),
        new(new("文件", "File"), 36, (x, r) => x.Text(r.Result.Report.File)),
    ];

    private string Reasons(Language language) =>
        string.Join('\n', Result.NotJudged.Select(open => OpenReasonWords.Of(open).In(language)));
}
