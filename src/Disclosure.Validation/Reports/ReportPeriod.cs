namespace Disclosure.Validation.Reports;

/// <summary>The period that a report says its figures are of.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record ReportPeriod(DateOnly From, DateOnly To)
{
    /// <summary>Where the report says so, and in which words.</summary>
    public CellSource? Source { get; init; }
}
