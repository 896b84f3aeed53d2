using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Xlsx.Workbooks;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>The columns of the files that were not checked.</summary>
internal static class FailureRow
{
    public static IReadOnlyList<SheetColumn<Problem>> Columns(Language language) =>
    [
        new(new("文件", "File"), 50, (x, p) => x.Text(p.File, CellStyle.Wrapped)) { Measured = p => p.File },
        new(new("行", "Line"), 8, (x, p) => x.Whole(p.Line)),
        new(new("列", "Column"), 8, (x, p) => x.Whole(p.Column)),
        new(new("原因", "Reason"), 50, (x, p) => x.Text(p.Found, CellStyle.Wrapped)) { Measured = p => p.Found.In(language) },
        new(new("应为", "Expected"), 36, (x, p) => x.Text(p.Expected, CellStyle.Wrapped)) { Measured = p => p.Expected?.In(language) },
        new(new("建议", "Hint"), 50, (x, p) => x.Text(p.Hint, CellStyle.Wrapped)) { Measured = p => p.Hint?.In(language) },
        new(new("代码", "Code"), 24, (x, p) => x.Text(p.Code)) { IsFolded = true },
    ];
}
