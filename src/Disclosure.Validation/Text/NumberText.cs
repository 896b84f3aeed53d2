using System.Globalization;

namespace Disclosure.Validation.Text;

/// <summary>Numbers as text: the invariant culture, every digit kept, no separators.</summary>
internal static class NumberText
{
    /// <summary>The largest that a report may state: 15 digits before the point, 10 behind it.</summary>
    public const decimal MaxMagnitude = 999_999_999_999_999.9999999999m;

    /// <summary>The format of a computed number.</summary>
    public const string TrimmedFormat = "0.############################";

    private const NumberStyles Styles =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static string Print(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number, every digit kept; null where there is none.</summary>
    public static string? Print(decimal? number) => number is { } known ? Print(known) : null;

    /// <summary>Without the zeros behind the last digit: for computed numbers, whose scale means nothing.</summary>
    public static string PrintTrimmed(decimal number) => number.ToString(TrimmedFormat, CultureInfo.InvariantCulture);

    /// <summary>Without the zeros behind the last digit; null where there is no number.</summary>
    public static string? PrintTrimmed(decimal? number) => number is { } known ? PrintTrimmed(known) : null;

    /// <summary>Every digit kept, with a true minus sign: for people.</summary>
    public static string Shown(decimal number) => Print(number).Replace('-', '−');

    /// <summary>Without the zeros behind the last digit, with a true minus sign: for people.</summary>
    public static string ShownTrimmed(decimal number) => PrintTrimmed(number).Replace('-', '−');

    /// <summary>A share of one, in percent.</summary>
    public static string Percent(decimal share) => PrintTrimmed(share * 100) + "%";

    public static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out number);
}
