namespace Disclosure.Validation.Rules.Narrative.Templates;

/// <summary>How numbers look in a text whose characters are folded.</summary>
internal static class NumberShapes
{
    /// <summary>The words that counts are measured with.</summary>
    public const string MeasureWords = "件宗次条个份起例项部";

    /// <summary>What stands before a percentage that is said in words.</summary>
    public const string PercentPrefix = "百分之";

    /// <summary>Digits with or without separators and 万, or a numeral in characters.</summary>
    private const string Number =
        "(?:(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,12})(?:[.][0-9]{1,6})?[万亿]?|[零〇一二两三四五六七八九十百千万]{1,10})";

    private const string Parts = ",.零〇一二两三四五六七八九十百千万亿点";

    private const string Percentage = "[0-9]{1,6}(?:[.][0-9]{1,6})?";

    private const string PercentageInCharacters = "[零〇一二两三四五六七八九十百]{1,8}(?:点[零〇一二三四五六七八九]{1,6})?";

    private static readonly string[] Measures = [.. MeasureWords.Select(word => word.ToString())];

    /// <summary>The words behind or before numbers of that shape.</summary>
    public static IReadOnlyList<string> Signs(TextNumberShape shape) => shape switch
    {
        TextNumberShape.Count => Measures,
        TextNumberShape.Money => ["元"],
        TextNumberShape.Times => ["倍"],
        _ => ["%", PercentPrefix],
    };

    /// <summary>Whether numbers are written with that character.</summary>
    public static bool IsPart(char c) => char.IsAsciiDigit(c) || Parts.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether that character ends a number of that shape.</summary>
    public static bool IsSign(TextNumberShape shape, char c) => shape switch
    {
        TextNumberShape.Count => MeasureWords.Contains(c, StringComparison.Ordinal),
        TextNumberShape.Money => c == '元',
        TextNumberShape.Times => c == '倍',
        _ => c == '%',
    };

    /// <summary>The pattern of a number of that shape, with its measure word behind it.</summary>
    public static string Of(TextNumberShape shape, string group) => shape switch
    {
        TextNumberShape.Count => $"(?<{group}>{Number})[{MeasureWords}]",
        TextNumberShape.Money => $"(?<{group}>{Number})元",
        TextNumberShape.Times => $"(?<{group}>{Number})倍",
        _ => $"(?:(?<{group}>{Percentage})%|{PercentPrefix}(?<{group}>{Percentage}|{PercentageInCharacters}))",
    };
}
