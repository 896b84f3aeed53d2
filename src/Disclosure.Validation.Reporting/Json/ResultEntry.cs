using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>The envelope: all reports, the inputs that could not be read, and the sums.</summary>
internal sealed record ResultEntry(
    IEnumerable<ReportEntry> Reports, IEnumerable<ProblemEntry>? Failures, SummaryEntry Summary)
{
    // The reports are mapped one by one as the serializer asks for them.
    public static ResultEntry Of(CheckResult result) => new(
        result.Reports.Select(ReportEntry.Of),
        result.Failures.Count == 0 ? null : result.Failures.Select(ProblemEntry.Of),
        SummaryEntry.Of(result));
}

/// <summary>The sums over all reports.</summary>
internal sealed record SummaryEntry(int Reports, int Failures, CountsEntry Counts, SeveritiesEntry Findings)
{
    public static SummaryEntry Of(CheckResult result) => new(
        result.Reports.Count, result.Failures.Count, CountsEntry.Of(result.Counts), SeveritiesEntry.Of(result));
}

/// <summary>How many times rules were applied, by what became of them.</summary>
internal sealed record CountsEntry(int Holds, int Violated, int Undecided, int Skipped, int Suppressed)
{
    public static CountsEntry Of(Counts counts) =>
        new(counts.Holds, counts.Violated, counts.Undecided, counts.Skipped, counts.Suppressed);
}

/// <summary>The number of findings by severity.</summary>
internal sealed record SeveritiesEntry(int Error, int Warning, int Info)
{
    public static SeveritiesEntry Of(CheckResult result) =>
        new(result.CountOf(Severity.Error), result.CountOf(Severity.Warning), result.CountOf(Severity.Info));
}
