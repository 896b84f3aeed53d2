using System.Globalization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>The words of the workbook that are not headings of single columns.</summary>
internal static class XlsxWording
{
    public static readonly LocalizedText Summary = new("汇总", "Summary");
    public static readonly LocalizedText Findings = new("问题", "Findings");
    public static readonly LocalizedText Reports = new("报告", "Reports");
    public static readonly LocalizedText Cells = new("单元格", "Cells");
    public static readonly LocalizedText Claims = new("正文", "Text");
    public static readonly LocalizedText Suspects = new("可能填错处", "Suspects");
    public static readonly LocalizedText Notes = new("读取疑点", "Reading notes");
    public static readonly LocalizedText NotChecked = new("未检查", "Not checked");
    public static readonly LocalizedText NotSubmitted = new("未报送", "Not submitted");

    /// <summary>What people decide of a finding.</summary>
    public static readonly LocalizedText Decisions = new("属实待整改,误报,已说明,已整改", "confirmed,false alarm,explained,mended");

    public static readonly LocalizedText Yes = new("是", "yes");
    public static readonly LocalizedText No = new("否", "no");
    public static readonly LocalizedText ItsCells = new("查看单元格", "cells");

    /// <summary>The unit of a figure; nothing for a count, whose unit the label says.</summary>
    public static LocalizedText? Unit(Form form, ValueKind kind) => kind switch
    {
        ValueKind.Amount => form.AmountUnit == "万元" ? new("万元", "10,000 yuan") : new(form.AmountUnit, form.AmountUnit),
        ValueKind.Percent => new("%", "%"),
        ValueKind.Duration => new("天", "days"),
        _ => null,
    };

    /// <summary>How many other changes would explain a finding, too.</summary>
    public static LocalizedText OtherWays(int count) => count == 1
        ? new("另有 1 种可能", "1 other way is possible")
        : LocalizedText.Of($"另有 {count} 种可能", $"{count} other ways are possible");

    /// <summary>Rows that one sheet can't hold.</summary>
    public static LocalizedText OnSheets(int sheets) => sheets == 1
        ? new("", "")
        : new(
            string.Create(CultureInfo.InvariantCulture, $"一张表放不下，分为 {sheets} 张"),
            string.Create(CultureInfo.InvariantCulture, $"more than a sheet can hold: on {sheets} sheets"));
}
