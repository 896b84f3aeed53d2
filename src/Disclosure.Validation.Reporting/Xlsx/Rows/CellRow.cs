using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Xlsx.Workbooks;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>A cell of a report as a row of its sheet.</summary>
/// <param name="Report">The report.</param>
/// <param name="At">Which cell of its form.</param>
/// <param name="Rules">The rules of the findings that rest on it.</param>
internal readonly record struct CellRow(DisclosureReport Report, FormCell At, string Rules)
{
    public static IReadOnlyList<SheetColumn<CellRow>> Columns(Language language) =>
    [
        new(new("发布机关", "Issuer"), 24, (x, c) => x.Text(c.Report.Issuer)),
        new(new("年度", "Year"), 7, (x, c) => x.Whole(c.Report.Year)),
        new(new("表", "Table"), 16, (x, c) => x.Text(c.At.Table.Label.Brief)),
        new(new("行", "Row"), 24, (x, c) => x.Text(c.At.Row.Label.Brief)),
        new(new("列", "Column"), 14, (x, c) => x.Text(c.At.Column.Label.Brief)),
        new(new("状态", "State"), 9, (x, c) => x.Text(Terms.Of(c.Content.State))),
        new(new("数值", "Value"), 12, (x, c) => x.Printed(c.Content.Number)),
        new(new("单位", "Unit"), 8, (x, c) => x.Text(XlsxWording.Unit(c.Report.Form, c.At.Kind))),
        new(new("文字", "Text"), 16, (x, c) => x.Text(c.Content.Text)),
        new(new("问题", "Findings"), 18, (x, c) => x.Text(c.Rules)),
        new(new("出处", "Printed at"), 20, (x, c) => x.Text(PrintedPlaces.Of(c.Content.Source, language))),
        new(new("原文", "As printed"), 12, (x, c) => x.Text(c.Content.Source?.Text)),
        new(new("路径", "Path"), 46, (x, c) => x.Text(c.At.Path)),
        new(new("文件", "File"), 30, (x, c) => x.Text(c.Report.File)),
    ];

    private Cell Content => Report[At];
}
