using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting;

/// <summary>What a cell of a finding holds, in words.</summary>
internal static class CellText
{
    public static LocalizedText Of(FindingCell cell)
    {
        var held = Digits.Printed(cell.Value) is { } number ? new LocalizedText(number, number) : Of(cell.State);
        return Digits.Computed(cell.Implied) is { } implied
            ? new($"{held.Zh}（应为 {implied}）", $"{held.En} (implied: {implied})")
            : held;
    }

    public static LocalizedText Of(CellState state) => state switch
    {
        CellState.Absent => new("未找到", "absent"),
        CellState.Blank => new("空白", "blank"),
        CellState.NotApplicable => new("不适用", "not applicable"),
        CellState.Text => new("非数字文本", "text, no number"),
        _ => new("数值", "value"),
    };
}
