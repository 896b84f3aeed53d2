using System.Globalization;
using System.Text.Json.Serialization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>A finding.</summary>
internal sealed record FindingEntry(
    string Rule,
    Severity Severity,
    Outcome Outcome,
    Standing Standing,
    PlaceEntry Where,
    string? Left,
    string? Right,
    string? Difference,
    bool? Exact,
    IEnumerable<FindingCellEntry> Cells,
    IEnumerable<PassageEntry>? Passages,
    IReadOnlyList<string>? LeavesOpen,
    LocalizedText Message,
    string? Basis,
    string? Explanation,
    string Fingerprint)
{
    public static FindingEntry Of(Finding finding) => new(
        finding.Rule,
        finding.Severity,
        finding.Outcome,
        finding.Standing,
        PlaceEntry.Of(finding.Where),
        NumberText.PrintTrimmed(finding.Left),
        NumberText.PrintTrimmed(finding.Right),
        NumberText.PrintTrimmed(finding.Difference),
        finding.IsExact ? null : false,
        finding.Cells.Select(FindingCellEntry.Of),
        finding.Passages.Count == 0 ? null : finding.Passages.Select(PassageEntry.Of),
        finding.LeavesOpen.Count == 0 ? null : finding.LeavesOpen,
        finding.Message,
        finding.Basis,
        finding.Explanation,
        finding.Fingerprint);
}

/// <summary>
/// Where in the form; the first three keys are always there, null for "all of them". The section is there for a finding
/// about the text of a section.
/// </summary>
internal sealed record PlaceEntry(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Table,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Row,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Column,
    string? Section)
{
    public static PlaceEntry Of(Place place) => new(place.Table, place.Row, place.Column, place.Section);
}

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
