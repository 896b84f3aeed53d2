using System.Globalization;
using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>A finding that a suppression keeps out of the findings.</summary>
internal sealed record SuppressedEntry(FindingEntry Finding, SuppressionEntry Suppression)
{
    public static SuppressedEntry Of(SuppressedFinding suppressed) =>
        new(FindingEntry.Of(suppressed.Finding), SuppressionEntry.Of(suppressed.Suppression));
}

/// <summary>Why, by whom, and to which day (included) a finding is accepted.</summary>
internal sealed record SuppressionEntry(string Reason, string Owner, string? Expires)
{
    public static SuppressionEntry Of(Suppression suppression) => new(
        suppression.Reason,
        suppression.Owner,
        suppression.Expires?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
