using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>
/// A number as a spreadsheet shows it under its number format. Formats that show dates, fractions or thousands are named
/// behind the number, so that it is no figure: what a reader of the sheet sees is another text.
/// </summary>
internal static partial class ShownNumber
{
    /// <param name="stored">The number as stored.</param>
    /// <param name="format">The format code, such as <c>#,##0.00</c>; null for the general one.</param>
    public static string Of(string stored, string? format)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number)
            || Math.Abs(number) >= 1e15)
        {
            return stored;
        }

        // Spreadsheets keep 15 digits; what lies behind is an artefact of binary fractions.
        var digits = number.ToString("G15", CultureInfo.InvariantCulture);
        var value = decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        var code = Simplify(format);
        return IsGeneral(code) ? value.ToString(CultureInfo.InvariantCulture)
            : PlainPattern().Match(code) is { Success: true } plain
                ? Show(value, plain.Groups["decimals"].Value, plain.Groups["percent"].Success)
                : $"{stored} [{format}]";
    }

    private static bool IsGeneral(string code) => code is "" or "@"
        || code.Equals("General", StringComparison.OrdinalIgnoreCase) || code == "G/通用格式";

    private static string Show(decimal value, string decimals, bool isPercent)
    {
        var shown = Math.Round(isPercent ? value * 100 : value, decimals.Length, MidpointRounding.AwayFromZero);
        return shown.ToString("0." + decimals.Replace('?', '#'), CultureInfo.InvariantCulture) + (isPercent ? "%" : "");
    }

    // The first section is for positive numbers; fillers, paddings, colours, currencies and quoted text show no digits.
    private static string Simplify(string? format) =>
        format is null ? "" : DecorationPattern().Replace(format.Split(';')[0], "").Trim() is { Length: > 0 } code ? code : format;

    [GeneratedRegex(@"^[#,?0]*[0#?](?:\.(?<decimals>[0#?]+))?(?<percent>%)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex PlainPattern();

    [GeneratedRegex(@"""[^""]*""|\[[^\]]*\]|\\.|_.|\*.|[¥￥$€]")]
    private static partial Regex DecorationPattern();
}
