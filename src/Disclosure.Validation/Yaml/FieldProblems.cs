using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Yaml;

/// <summary>What can be wrong with a key or its value.</summary>
internal static class FieldProblems
{
    public static Problem UnknownKey(TextPlace at, string key, IReadOnlyList<string> known) => at.Problem(
        "field.unknown",
        new($"未知的键“{Excerpt.Of(key)}”", $"unknown key '{Excerpt.Of(key)}'"),
        List(known),
        NameHint.Nearest(key, known));

    public static Problem Missing(TextPlace at, string key) => at.Problem(
        "field.missing",
        new($"缺少“{key}”", $"'{key}' is missing"),
        new($"{key}: …", $"{key}: …"));

    public static Problem NotMapping(TextPlace at) => at.Problem(
        "field.kind",
        new("不是键值对", "no keys with values"),
        new("“键: 值”", "'key: value'"));

    public static Problem NotText(TextPlace at, string key) => at.Problem(
        "field.kind",
        new($"“{key}”不是文字", $"'{key}' is no text"),
        new("文字", "a text"));

    public static Problem NotList(TextPlace at, string key) => at.Problem(
        "field.kind",
        new($"“{key}”不是列表", $"'{key}' is no list"),
        new("列表，例如 [a, b]", "a list such as [a, b]"));

    public static Problem NotOneOf(TextPlace at, string found, IReadOnlyList<string> choices) => at.Problem(
        "field.choice",
        new($"未知的值“{Excerpt.Of(found)}”", $"unknown value '{Excerpt.Of(found)}'"),
        List(choices),
        NameHint.Nearest(found, choices));

    public static Problem NotYear(TextPlace at, string found) => at.Problem(
        "field.kind",
        new($"“{Excerpt.Of(found)}”不是年度", $"'{Excerpt.Of(found)}' is no year"),
        new("年度，例如 2021", "a year such as 2021"));

    public static Problem NotDate(TextPlace at, string found) => at.Problem(
        "field.kind",
        new($"“{Excerpt.Of(found)}”不是日期", $"'{Excerpt.Of(found)}' is no date"),
        new("日期，例如 2022-01-28", "a date such as 2022-01-28"));

    public static Problem NotPosition(TextPlace at, string found) => at.Problem(
        "field.kind",
        new($"“{Excerpt.Of(found)}”不是从 1 起的整数", $"'{Excerpt.Of(found)}' is no whole number from 1"));

    private static LocalizedText List(IReadOnlyList<string> names) =>
        new(string.Join("、", names), string.Join(", ", names));
}
