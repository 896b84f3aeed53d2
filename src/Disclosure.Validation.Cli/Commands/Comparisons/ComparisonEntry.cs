namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>A comparison as JSON.</summary>
internal sealed record ComparisonEntry(
    ComparisonCounts Summary,
    IReadOnlyList<ComparedFinding> New,
    IReadOnlyList<ChangedFinding> Changed,
    IReadOnlyList<GoneFinding> Gone,
    IReadOnlyList<ComparedFinding> Suppressed,
    IReadOnlyList<ComparedFinding> Unchanged,
    IReadOnlyList<ComparedReport> MissingReports)
{
    public static ComparisonEntry Of(ResultComparison comparison) => new(
        ComparisonCounts.Of(comparison),
        comparison.New,
        comparison.Changed,
        comparison.Gone,
        comparison.Suppressed,
        comparison.Unchanged,
        comparison.Missing);
}

/// <summary>How many findings became what.</summary>
internal sealed record ComparisonCounts(int New, int Changed, int Gone, int Suppressed, int Unchanged, int MissingReports)
{
    public static ComparisonCounts Of(ResultComparison comparison) => new(
        comparison.New.Count,
        comparison.Changed.Count,
        comparison.Gone.Count,
        comparison.Suppressed.Count,
        comparison.Unchanged.Count,
        comparison.Missing.Count);
}
