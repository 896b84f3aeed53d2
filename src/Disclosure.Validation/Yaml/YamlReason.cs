namespace Disclosure.Validation.Yaml;

/// <summary>What the YAML parser says of broken files, in Chinese: it says a few things only, and those in English.</summary>
internal static class YamlReason
{
    private static readonly (string Part, string Zh)[] Known =
    [
        ("did not find expected key", "这里应当是一个键：缩进不齐，或上面没有写完"),
        ("did not find expected ',' or '}'", "缺少“,”或“}”"),
        ("did not find expected ',' or ']'", "缺少“,”或“]”"),
        ("found invalid mapping", "这里不能再有“键: 值”"),
        ("mapping values are not allowed", "这里不能再有“键: 值”"),
        ("did not find expected '-' indicator", "这里应当是“- ”开头的一项"),
        ("could not find expected ':'", "键后缺少“: ”"),
        ("cannot start any token", "文字不能以这个字符开头，除非加引号"),
        ("unexpected end of stream", "引号没有结束"),
    ];

    /// <summary>In brackets; nothing where the reason is not known.</summary>
    public static string InChinese(string reason) =>
        Array.Find(Known, known => reason.Contains(known.Part, StringComparison.Ordinal)) is { Zh: { } zh } ? $"（{zh}）" : "";
}
