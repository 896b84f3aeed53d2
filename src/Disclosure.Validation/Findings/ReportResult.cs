using System.Text.Json.Serialization;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings;

/// <summary>
/// What the check of one report yielded. Two are equal where all that they hold is. As JSON it holds the report as
/// <see cref="ReportJson"/> writes it; for a shape that stays, see the format <c>json</c> of the package for results.
/// </summary>
public sealed record ReportResult
{
    /// <summary>The report that was checked.</summary>
    [JsonConverter(typeof(CanonicalReportConverter))]
    public required DisclosureReport Report { get; init; }

    /// <summary>How often rules held, were violated, undecided, skipped or suppressed.</summary>
    public required Counts Counts { get; init; }

    /// <summary>The findings in the order of the form.</summary>
    public required IReadOnlyList<Finding> Findings { get; init => field = EquatableList.Of(value); }

    /// <summary>The findings that suppressions keep out of <see cref="Findings"/>.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init => field = EquatableList.Of(value); } = EquatableList<SuppressedFinding>.Empty;

    /// <summary>What the text says of figures, in its order, with what became of it.</summary>
    public IReadOnlyList<Claim> Claims { get; init => field = EquatableList.Of(value); } = EquatableList<Claim>.Empty;

    /// <summary>Which cells may be wrong, one entry a group of connected findings.</summary>
    public IReadOnlyList<SuspectGroup> Suspects { get; init => field = EquatableList.Of(value); } = EquatableList<SuspectGroup>.Empty;

    /// <summary>What was undecided or skipped: every rule that was not judged, by reason, and what would settle it.</summary>
    public IReadOnlyList<NotJudged> NotJudged { get; init => field = EquatableList.Of(value); } = EquatableList<NotJudged>.Empty;

    /// <summary>The rules that held, in the order of the pack; a rule may also be among the findings, for other places.</summary>
    public IReadOnlyList<HeldRule> Held { get; init => field = EquatableList.Of(value); } = EquatableList<HeldRule>.Empty;

    /// <summary>The other versions of the report that were checked: of the same issuer for the same year.</summary>
    public IReadOnlyList<VersionConflict> Conflicts { get; init => field = EquatableList.Of(value); } = EquatableList<VersionConflict>.Empty;

    /// <summary>The files that hold the same report again, and so were not checked by themselves.</summary>
    public IReadOnlyList<string> Duplicates { get; init => field = EquatableList.Of(value); } = EquatableList<string>.Empty;

    /// <summary>Whether the result before is of another version of the same report, so that what is in both counts once.</summary>
    public bool IsFurtherVersion { get; init; }

    /// <summary>Whether the report holds any number, and any rule was decided on it.</summary>
    public bool Evaluated =>
        Counts.Holds + Counts.Violated + Counts.Suppressed > 0 && Report.Cells.Any(cell => cell.Number is not null);

    /// <summary>The upshot in a word. What could not be read comes first: nobody knows what it holds.</summary>
    public ReportVerdict Verdict =>
        Report.UnreadTables.Count > 0 ? ReportVerdict.Unread
        : MaxSeverity == Severity.Error ? ReportVerdict.Errors
        : !Evaluated ? ReportVerdict.NothingEvaluated
        : MaxSeverity == Severity.Warning ? ReportVerdict.Warnings
        : ReportVerdict.Clean;

    /// <summary>The weightiest finding's severity, or null where there is none.</summary>
    public Severity? MaxSeverity => Findings.Count == 0 ? null : Findings.Max(finding => finding.Severity);

    /// <summary>The number of findings of that severity.</summary>
    public int CountOf(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
