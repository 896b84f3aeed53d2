using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Csv;

/// <summary>The headings and words of the CSV.</summary>
internal static class CsvWording
{
    public static readonly LocalizedText NotChecked = new("未检查", "not checked");

    /// <summary>The headings, in the order of the columns.</summary>
    public static readonly IReadOnlyList<LocalizedText> Headings =
    [
        new("文件", "file"),
        new("页", "page"),
        new("行号", "line"),
        new("发布机关", "issuer"),
        new("年度", "year"),
        new("格式", "form"),
        new("规则", "rule"),
        new("规则内容", "title"),
        new("级别", "severity"),
        new("结果", "outcome"),
        new("性质", "standing"),
        new("表", "table"),
        new("行", "row"),
        new("列", "column"),
        new("部分", "section"),
        new("左式合计", "left"),
        new("右式合计", "right"),
        new("相差", "difference"),
        new("说明", "message"),
        new("依据", "basis"),
        new("单元格", "cells"),
        new("原文", "passages"),
        new("因此未能判定的规则", "leaves open"),
        new("豁免理由", "suppression reason"),
        new("豁免人", "suppressed by"),
        new("豁免至", "suppressed until"),
        new("指纹", "fingerprint"),
    ];

    public static readonly LocalizedText Failed = new("未能检查", "not checked");
}
