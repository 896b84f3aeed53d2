using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>What the check of one report yielded.</summary>
internal sealed record ReportEntry(
    string? File,
    string? Issuer,
    int? Year,
    string Form,
    ReportVerdict Verdict,
    IReadOnlyList<string>? UnreadTables,
    CountsEntry Counts,
    IEnumerable<FindingEntry> Findings,
    IEnumerable<SuppressedEntry>? Suppressed,
    IEnumerable<SuspectGroupEntry>? Suspects,
    IEnumerable<ReadingNoteEntry> ReadingNotes,
    IReadOnlyList<NotJudged> NotJudged,
    IEnumerable<ClaimDocument> Claims,
    IReadOnlyList<VersionConflict> Conflicts)
{
    public static ReportEntry Of(ReportResult result) => new(
        result.Report.File,
        result.Report.Issuer,
        result.Report.Year,
        result.Report.Form.Id,
        result.Verdict,
        result.Report.UnreadTables.Count == 0 ? null : result.Report.UnreadTables,
        CountsEntry.Of(result.Counts),
        result.Findings.Select(FindingEntry.Of),
        result.Suppressed.Count == 0 ? null : result.Suppressed.Select(SuppressedEntry.Of),
        result.Suspects.Count == 0 ? null : result.Suspects.Select(SuspectGroupEntry.Of),
        result.Report.ReadingNotes.Select(ReadingNoteEntry.Of),
        result.NotJudged,
        result.Claims.Select(ClaimDocument.Of),
        result.Conflicts);
}
