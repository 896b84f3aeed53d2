using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Rules.Yaml;

/// <summary>What can be wrong with the tests of a rule.</summary>
internal static class RuleTestProblems
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

    public static Problem ExpectMissing(TextPlace at) => at.Problem(
        "test.expect",
        new("测试没有 expect", "the test has no expect"),
        new("holds、violated、undecided、skipped 或 silent", "holds, violated, undecided, skipped or silent"));

    public static Problem ExpectShape(TextPlace at) => at.Problem(
        "test.expect",
        new("无法理解的 expect", "an expect that can't be understood"),
        new(
            "holds、violated、undecided、skipped、silent、{violated: 差额} 或 {undecided: {单元格: 推算值}}",
            "holds, violated, undecided, skipped, silent, {violated: difference} or {undecided: {cell: implied value}}"));
}
