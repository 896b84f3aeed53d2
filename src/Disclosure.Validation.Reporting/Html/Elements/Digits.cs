using System.Globalization;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Elements;

/// <summary>Numbers on the page.</summary>
internal static class Digits
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many rows or columns a heading spans; null, for no attribute, where it is one.</summary>
    public static string? Span(int number) => number == 1 ? null : Of(number);

    /// <summary>A number as the report prints it, every digit kept, with a true minus sign.</summary>
    public static string Printed(decimal number) => NumberText.Shown(number);

    /// <summary>A computed number, whose trailing zeros mean nothing.</summary>
    public static string Computed(decimal number) => NumberText.ShownTrimmed(number);
}
