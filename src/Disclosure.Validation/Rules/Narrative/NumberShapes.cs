namespace Disclosure.Validation.Rules.Narrative;

/// <summary>How numbers look in a text whose characters are folded.</summary>
internal static class NumberShapes
{
    /// <summary>The words that counts are measured with.</summary>
    public const string MeasureWords = "件宗次条个份起例项部";

    /// <summary>Digits with or without separators and 万, or a numeral in characters.</summary>
    public const string Number =
        "(?:(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,12})(?:[.][0-9]{1,6})?[万亿]?|[零〇一二两三四五六七八九十百千万]{1,10})";

    public const string Percentage = "[0-9]{1,6}(?:[.][0-9]{1,6})?";

    /// <summary>The pattern of a number of that shape, with its measure word behind it.</summary>
    public static string Of(TextNumberShape shape, string group) => shape switch
    {
        TextNumberShape.Count => $"(?<{group}>{Number})[{MeasureWords}]",
        TextNumberShape.Money => $"(?<{group}>{Number})元",
        _ => $"(?<{group}>{Percentage})%",
    };
}
