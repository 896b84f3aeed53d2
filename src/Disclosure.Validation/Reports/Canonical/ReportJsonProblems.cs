using System.Text.Json;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reports.Canonical;

/// <summary>What can be wrong with a report file as JSON.</summary>
internal static class ReportJsonProblems
{
    // The serializer tells this apart from other misfits by its message alone.
    private const string SerializerDuplicate = "Duplicate propert";

    private static readonly string[] LevelNames =
        [.. Enum.GetNames<IssuerLevel>().Select(name => name.ToLowerInvariant())];

    private static readonly LocalizedText Levels = new(string.Join("、", LevelNames), string.Join(", ", LevelNames));

    /// <summary>What the serializer stumbled over, in terms of the file.</summary>
    public static Problem Of(JsonException e, JsonLines lines)
    {
        var at = lines.Locate(e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
        var path = (e.Path ?? "").Trim('$', '.', '[', ']', '\'');
        if (e.InnerException is JsonException)
        {
            return Syntax(at);
        }

        if (e.Message.StartsWith(StatedTablesConverter.Duplicate, StringComparison.Ordinal))
        {
            return DuplicateKey(at, e.Message[StatedTablesConverter.Duplicate.Length..]);
        }

        if (e.Message.StartsWith(SerializerDuplicate, StringComparison.Ordinal))
        {
            return DuplicateKey(at, path);
        }

        return path.Length == 0 || ReportDocument.Keys.Contains(path.Split('.', '[')[0])
            ? Shape(at, path)
            : UnknownKey(at, path);
    }

    private static Problem Syntax(TextPlace at) => at.Problem(
        "json.syntax",
        new("JSON 语法错误", "broken JSON"),
        hint: new("请检查此处及之前的逗号、引号和括号", "check the commas, quotation marks and brackets here and before"));

    private static Problem DuplicateKey(TextPlace at, string path) => at.Problem(
        "json.duplicate-key",
        new($"“{Excerpt.Of(path)}”重复", $"'{Excerpt.Of(path)}' a second time"),
        hint: new("请删去其一", "remove one"));

    private static Problem UnknownKey(TextPlace at, string key) => at.Problem(
        "json.unknown-key",
        new($"未知的键“{Excerpt.Of(key)}”", $"unknown key '{Excerpt.Of(key)}'"),
        new(string.Join("、", ReportDocument.Keys), string.Join(", ", ReportDocument.Keys)),
        NameHint.Nearest(key, ReportDocument.Keys));

    private static Problem Shape(TextPlace at, string path) => at.Problem(
        "json.shape",
        path.Length == 0
            ? new("内容不合要求", "the content does not fit")
            : new($"“{Excerpt.Of(path)}”的内容不合要求", $"what stands under '{Excerpt.Of(path)}' does not fit"),
        ShapeOf(path));

    private static LocalizedText? ShapeOf(string path) => path.Split('.', '[')[0] switch
    {
        "form" or "issuer" or "parent" or "title" => new("文字", "a text"),
        "level" => Levels,
        "period" => new(
            "{\"from\": \"2021-01-01\", \"to\": \"2021-12-31\"}", "{\"from\": \"2021-01-01\", \"to\": \"2021-12-31\"}"),
        "preamble" => new("{\"year\": 2021}", "{\"year\": 2021}"),
        "year" => new("年度，例如 2021", "a year such as 2021"),
        "published" => new("日期，例如 \"2022-01-28\"", "a date such as \"2022-01-28\""),
        "tables" => new("{表: {行: {列: 数字}}}", "{table: {row: {column: number}}}"),
        "sections" => new("{部分: {\"title\": …, \"text\": …}}", "{section: {\"title\": …, \"text\": …}}"),
        "readingNotes" => new(
            "[{\"path\": …, \"text\": …, \"message\": {\"zh\": …, \"en\": …}}]",
            "[{\"path\": …, \"text\": …, \"message\": {\"zh\": …, \"en\": …}}]"),
        "unreadTables" => new("[\"disputes\"]", "[\"disputes\"]"),
        _ => new("一份报告：{\"form\": …, \"tables\": …}", "a report: {\"form\": …, \"tables\": …}"),
    };
}
