using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting.Xlsx.Workbooks;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>The columns of the reports that were not submitted.</summary>
internal static class MissingRow
{
    public static IReadOnlyList<SheetColumn<NotSubmittedReport>> Columns { get; } =
    [
        new(new("发布机关", "Issuer"), 40, (x, r) => x.Text(r.Issuer)),
        new(new("年度", "Year"), 8, (x, r) => x.Whole(r.Year)),
        new(new("汇总机关", "Summed up by"), 40, (x, r) => x.Text(r.Parent)),
        new(new("责任人", "Owner"), 16, (x, r) => x.Blank()),
        new(new("备注", "Remark"), 40, (x, r) => x.Blank()),
    ];
}
