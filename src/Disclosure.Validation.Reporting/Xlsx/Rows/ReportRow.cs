using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Xlsx.Workbooks;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>A report as a row of its sheet.</summary>
/// <param name="Result">What its check yielded.</param>
/// <param name="Cell">The row of its first cell; null where cells are not written.</param>
/// <param name="Names">What rules are called.</param>
internal sealed record ReportRow(ReportResult Result, SheetPlace? Cell, RuleNames Names)
{
    public static IReadOnlyList<SheetColumn<ReportRow>> Columns(Language language) =>
    [
        new(new("发布机关", "Issuer"), 24, (x, r) => x.Text(r.Result.Report.Issuer)),
        new(new("年度", "Year"), 7, (x, r) => x.Whole(r.Result.Report.Year)),
        new(new("格式", "Form"), 9, (x, r) => x.Text(r.Result.Report.Form.Id)) { IsFolded = true },
        new(new("结论", "Verdict"), 12, (x, r) => x.Text(VerdictWords.Of(r.Result.Verdict))),
        new(new("结论说明", "Upshot"), 36, (x, r) => x.Text(Verdict.Of(r.Result).Text, CellStyle.Wrapped)) { Measured = r => Verdict.Of(r.Result).Text.In(language) },
        new(new("错误", "Errors"), 7, (x, r) => x.Whole(r.Result.CountOf(Severity.Error))),
        new(new("警告", "Warnings"), 9, (x, r) => x.Whole(r.Result.CountOf(Severity.Warning))),
        new(new("提示", "Infos"), 7, (x, r) => x.Whole(r.Result.CountOf(Severity.Info))),
        new(new("问题", "Findings"), 40, (x, r) => x.Text(r.Rules, CellStyle.Wrapped)) { Measured = r => r.Rules },
        new(new("相符", "Held"), 7, (x, r) => x.Whole(r.Result.Counts.Holds)) { IsFolded = true },
        new(new("不符", "Violated"), 9, (x, r) => x.Whole(r.Result.Counts.Violated)) { IsFolded = true },
        new(new("未能判定", "Undecided"), 10, (x, r) => x.Whole(r.Result.Counts.Undecided)) { IsFolded = true },
        new(new("未核对", "Skipped"), 9, (x, r) => x.Whole(r.Result.Counts.Skipped)) { IsFolded = true },
        new(new("豁免", "Suppressed"), 11, (x, r) => x.Whole(r.Result.Counts.Suppressed)) { IsFolded = true },
        new(new("读取疑点", "Reading notes"), 10, (x, r) => x.Whole(r.Result.Report.ReadingNotes.Count)),
        new(OpenReasonWords.Heading, 50, (x, r) => x.Text(r.Reasons(language), CellStyle.Wrapped)) { Measured = r => r.Reasons(language), IsFolded = true },
        new(new("单元格", "Cells"), 11, (x, r) => x.Link(r.Cell, r.Cell is null ? "" : XlsxWording.ItsCells.In(language))) { IsFolded = true },
        new(new("报告期始", "Period from"), 11, (x, r) => x.Day(r.Result.Report.Period?.From)) { IsFolded = true },
        new(new("报告期止", "Period to"), 11, (x, r) => x.Day(r.Result.Report.Period?.To)) { IsFolded = true },
        new(new("公布日期", "Published"), 11, (x, r) => x.Day(r.Result.Report.Published)) { IsFolded = true },
        new(new("标题", "Title"), 36, (x, r) => x.Text(r.Result.Report.Title)) { IsFolded = true },
        new(new("文件", "File"), 36, (x, r) => x.Text(r.Result.Report.File)),
    ];

    private string Rules => Names.Of(Result.Report.Form, Result.Findings.OrderByDescending(finding => finding.Severity).Select(finding => finding.Rule));

    private string Reasons(Language language) =>
        string.Join('\n', Result.NotJudged.Select(open => OpenReasonWords.Of(open).In(language)));
}
