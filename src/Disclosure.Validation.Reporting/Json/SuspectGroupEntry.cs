using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>Findings with one cause, by their fingerprints, and the sets of cells that may be wrong, the likeliest first.</summary>
internal sealed record SuspectGroupEntry(
    IReadOnlyList<string> Findings,
    bool Complete,
    IReadOnlyList<string>? Contradicting,
    LocalizedText Message,
    IEnumerable<SuspectSetEntry> Sets)
{
    public static SuspectGroupEntry Of(SuspectGroup group) => new(
        group.Findings,
        group.Complete,
        group.Contradicting.Count == 0 ? null : group.Contradicting,
        group.Message,
        group.Sets.Select(SuspectSetEntry.Of));
}

/// <summary>Cells that, changed together, let every rule hold.</summary>
internal sealed record SuspectSetEntry(
    Confidence Confidence,
    IEnumerable<SuspectReasonEntry>? Reasons,
    LocalizedText Message,
    IEnumerable<SuspectCellEntry> Cells)
{
    public static SuspectSetEntry Of(SuspectSet set) => new(
        set.Confidence,
        SuspectReasonEntry.Of(set.Reasons),
        set.Message,
        set.Cells.Select(SuspectCellEntry.Of));
}

/// <summary>A cell that may be wrong, and what it should hold: one number, or one of a range.</summary>
internal sealed record SuspectCellEntry(
    string Path,
    OtherReportEntry? Report,
    string? Value,
    CellState State,
    string? Suggested,
    string? Least,
    string? Most,
    IEnumerable<SuspectReasonEntry>? Reasons,
    SourceEntry? Source)
{
    public static SuspectCellEntry Of(SuspectCell cell) => new(
        cell.Path,
        cell.Step == ReportStep.Self ? null : new OtherReportEntry(cell.Step, cell.Issuer, cell.Year),
        NumberText.Print(cell.Value),
        cell.State,
        NumberText.PrintTrimmed(cell.Suggested),
        NumberText.PrintTrimmed(cell.Least),
        NumberText.PrintTrimmed(cell.Most),
        SuspectReasonEntry.Of(cell.Reasons),
        SourceEntry.Of(cell.Source));
}

/// <summary>Why a person may have written the one number for the other.</summary>
internal sealed record SuspectReasonEntry(string Code, LocalizedText Text)
{
    public static IEnumerable<SuspectReasonEntry>? Of(IReadOnlyList<SuspectReason> reasons) => reasons.Count == 0
        ? null
        : reasons.Select(reason => new SuspectReasonEntry(reason.Code, reason.Text));
}
