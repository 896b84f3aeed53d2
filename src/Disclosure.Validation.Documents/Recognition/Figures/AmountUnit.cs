using System.Text.RegularExpressions;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Figures;

/// <summary>The units of amounts. The forms ask for 万元; some headings state another.</summary>
internal static partial class AmountUnit
{
    private const decimal YuanPerWan = 10_000m;
    private const decimal WanPerYi = 10_000m;

    public static bool IsUnit(string unit) => unit is "元" or "万" or "万元" or "亿" or "亿元";

    /// <summary>The amount in 万元; null where the unit is none of money.</summary>
    public static decimal? ToWan(decimal amount, string unit) => unit switch
    {
        "元" => amount / YuanPerWan,
        "万" or "万元" => amount,
        "亿" or "亿元" => amount * WanPerYi,
        _ => null,
    };

    /// <summary>The unit that a heading states, if it is another than 万元; else nothing.</summary>
    public static string Of(string? heading) =>
        heading is not null && heading.Contains('元', StringComparison.Ordinal)
            ? Pattern().Match(CharacterFolding.Fold(heading)).Groups["unit"].Value
            : "";

    [GeneratedRegex(@"(?:\(|单位\s*:?)\s*(?<unit>亿?元)(?!/)", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
