using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>The sums over all reports.</summary>
internal sealed record SummaryEntry(
    int Reports,
    int? FurtherVersions,
    int Failures,
    VerdictsEntry Verdicts,
    CountsEntry Counts,
    SeveritiesEntry Findings,
    SuppressionsEntry? Suppressions,
    bool? Interrupted)
{
    public static SummaryEntry Of(CheckSummary summary) => new(
        summary.Reports,
        summary.FurtherVersions == 0 ? null : summary.FurtherVersions,
        summary.Failures,
        VerdictsEntry.Of(summary.Verdicts),
        CountsEntry.Of(summary.Counts),
        new SeveritiesEntry(summary.Errors, summary.Warnings, summary.Infos),
        summary.Suppressions is { } suppressions ? SuppressionsEntry.Of(suppressions) : null,
        summary.Interrupted ? true : null);
}

/// <summary>The number of reports by verdict.</summary>
internal sealed record VerdictsEntry(int Errors, int Warnings, int Clean, int Unread, int NothingEvaluated)
{
    public static VerdictsEntry Of(VerdictCounts counts) =>
        new(counts.Errors, counts.Warnings, counts.Clean, counts.Unread, counts.NothingEvaluated);
}

/// <summary>How the entries of the baseline fared.</summary>
internal sealed record SuppressionsEntry(
    int Entries, int Matched, IEnumerable<ProblemEntry> Expired, IEnumerable<ProblemEntry> Unmatched)
{
    public static SuppressionsEntry Of(SuppressionSummary summary) => new(
        summary.Entries,
        summary.Matched,
        summary.Expired.Select(ProblemEntry.Of),
        summary.Unmatched.Select(ProblemEntry.Of));
}

/// <summary>How many times rules were applied, by what became of them.</summary>
internal sealed record CountsEntry(int Holds, int Violated, int Undecided, int Skipped, int Suppressed)
{
    public static CountsEntry Of(Counts counts) =>
        new(counts.Holds, counts.Violated, counts.Undecided, counts.Skipped, counts.Suppressed);
}

/// <summary>The number of findings by severity.</summary>
internal sealed record SeveritiesEntry(int Error, int Warning, int Info);
