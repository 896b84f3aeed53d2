using System.Globalization;

namespace Disclosure.Validation.Reports;

/// <summary>Numbers as text: the invariant culture, every digit kept, no separators.</summary>
internal static class NumberText
{
    private const NumberStyles Styles =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static string Print(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Without the zeros behind the last digit: for computed numbers, whose scale means nothing.</summary>
    public static string PrintTrimmed(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture);

    public static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out number);
}
