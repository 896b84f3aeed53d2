using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>A number as a spreadsheet shows it under its number format, as far as figures of reports need it.</summary>
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
        return PlainPattern().Match(Simplify(format)) is { Success: true } plain
            ? Show(value, plain.Groups["decimals"].Length, plain.Groups["percent"].Success)
            : value.ToString(CultureInfo.InvariantCulture);
    }

    private static string Show(decimal value, int decimals, bool isPercent)
    {
        var shown = Math.Round(isPercent ? value * 100 : value, decimals, MidpointRounding.AwayFromZero);
        return shown.ToString($"F{decimals}", CultureInfo.InvariantCulture) + (isPercent ? "%" : "");
    }

    // The first section is for positive numbers; fillers, paddings, colours and quoted text show no digits.
    private static string Simplify(string? format) =>
        format is null ? "" : DecorationPattern().Replace(format.Split(';')[0], "").Trim();

    [GeneratedRegex(@"^[#,]*0+(?:\.(?<decimals>0+))?(?<percent>%)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex PlainPattern();

    [GeneratedRegex(@"""[^""]*""|\[[^\]]*\]|\\.|_.|\*.")]
    private static partial Regex DecorationPattern();
}
