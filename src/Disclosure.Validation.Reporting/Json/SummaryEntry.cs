using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>The sums over all reports.</summary>
internal sealed record SummaryEntry(int Reports, int Failures, CountsEntry Counts, SeveritiesEntry Findings, bool? Interrupted)
{
    public static SummaryEntry Of(CheckSummary summary) => new(
        summary.Reports,
        summary.Failures,
        CountsEntry.Of(summary.Counts),
        new SeveritiesEntry(summary.Errors, summary.Warnings, summary.Infos),
        summary.Interrupted ? true : null);
}

/// <summary>How many times rules were applied, by what became of them.</summary>
internal sealed record CountsEntry(int Holds, int Violated, int Undecided, int Skipped, int Suppressed)
{
    public static CountsEntry Of(Counts counts) =>
        new(counts.Holds, counts.Violated, counts.Undecided, counts.Skipped, counts.Suppressed);
}

/// <summary>The number of findings by severity.</summary>
internal sealed record SeveritiesEntry(int Error, int Warning, int Info);
