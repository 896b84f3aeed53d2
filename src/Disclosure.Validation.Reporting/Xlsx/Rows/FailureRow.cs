using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Xlsx.Workbooks;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>The columns of the inputs that could not be checked.</summary>
internal static class FailureRow
{
    public static IReadOnlyList<SheetColumn<Problem>> Columns { get; } =
    [
        new(new("文件", "File"), 40, (x, p) => x.Text(p.File)),
        new(new("行", "Line"), 8, (x, p) => x.Whole(p.Line)),
        new(new("列", "Column"), 8, (x, p) => x.Whole(p.Column)),
        new(new("问题", "Found"), 50, (x, p) => x.Text(p.Found, CellStyle.Wrapped)),
        new(new("应为", "Expected"), 36, (x, p) => x.Text(p.Expected, CellStyle.Wrapped)),
        new(new("建议", "Hint"), 50, (x, p) => x.Text(p.Hint, CellStyle.Wrapped)),
        new(new("代码", "Code"), 24, (x, p) => x.Text(p.Code)),
    ];
}
