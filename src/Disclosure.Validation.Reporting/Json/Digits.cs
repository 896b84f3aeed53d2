using System.Globalization;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>Numbers of reports as JSON strings.</summary>
internal static class Digits
{
    private const string NoTrailingZeros = "0.############################";

    /// <summary>A number as the report prints it, every digit kept.</summary>
    public static string? Printed(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A computed number, whose trailing zeros mean nothing.</summary>
    public static string? Computed(decimal? number) =>
        number?.ToString(NoTrailingZeros, CultureInfo.InvariantCulture);
}
