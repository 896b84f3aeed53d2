using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reports.Canonical.Yaml;

/// <summary>What can be wrong with the content of a cell.</summary>
internal static class CellProblems
{
    public static Problem NotCell(TextPlace at) => at.Problem(
        "test.cell",
        new("不是单元格内容", "no content of a cell"),
        new("数字、blank、absent、“/”、文字或 {text, value}", "a number, blank, absent, '/', a text or {text, value}"));

    public static Problem NotNumber(TextPlace at, string found) => at.Problem(
        "test.number",
        new($"“{Excerpt.Of(found)}”不是数字", $"'{Excerpt.Of(found)}' is no number"),
        new("不带引号的数字", "a number without quotation marks"));

    public static Problem OutOfRange(TextPlace at, string found) => at.Problem(
        "test.number",
        new($"数字 {Excerpt.Of(found)} 超出范围", $"the number {Excerpt.Of(found)} is out of range"),
        new("整数部分最多 15 位，小数最多 10 位", "at most 15 digits before the point and 10 behind it"));
}
