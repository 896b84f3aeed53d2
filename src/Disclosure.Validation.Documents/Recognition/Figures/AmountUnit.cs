using System.Text.RegularExpressions;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Figures;

/// <summary>The units of amounts. The forms ask for 万元; some headings state another.</summary>
internal static partial class AmountUnit
{
    private const decimal YuanPerWan = 10_000m;
    private const int LongestHeading = 200;
    private const decimal WanPerYi = 10_000m;

    /// <summary>The unit that the forms ask for.</summary>
    public const string OfForm = "万元";

    public static bool IsUnit(string unit) => unit is "元" or "万" or "万元" or "亿" or "亿元";

    /// <summary>The amount in 万元; null where the unit is none of money.</summary>
    public static decimal? ToWan(decimal amount, string unit) => unit switch
    {
        "元" => amount / YuanPerWan,
        "万" or "万元" => amount,
        "亿" or "亿元" => amount * WanPerYi,
        _ => null,
    };

    /// <summary>The unit of money that a heading, title or label states; null where it states none.</summary>
    public static string? Of(string? heading) =>
        heading is not null && heading.Length <= LongestHeading && heading.Contains('元', StringComparison.Ordinal)
        && Pattern().Match(CharacterFolding.Fold(heading)) is { Success: true } match
            ? match.Groups["unit"].Value
            : null;

    /// <summary>The text without a unit of money that stands in brackets at its end.</summary>
    public static string Without(string text) => text.Length > 0 && text[^1] is ')' or '）' && Of(text) is not null
        && text.LastIndexOfAny(['(', '（']) is var bracket and > 0 && Of(text[bracket..]) is not null
            ? text[..bracket]
            : text;

    // （元）, （单位：件、万元）, 金额单位为元, 收费金额/万元; the unit of a price, as in 元/件, is none.
    [GeneratedRegex(
        @"(?:\(|/|(?:单位|计量)\s*[:为]?)\s*(?:人民币)?(?:[件个项条宗次份笔]\s*[、,/]\s*)*(?<unit>亿元|万元|元)(?!/)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
