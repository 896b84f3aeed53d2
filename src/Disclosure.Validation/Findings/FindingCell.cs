using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Findings;

/// <summary>A cell that a rule reckoned with.</summary>
/// <param name="Path">The path of the cell in its form.</param>
/// <param name="State">What the cell holds.</param>
/// <param name="Value">The number as printed; null where the cell holds none.</param>
/// <param name="Coefficient">The factor of the cell in the rule, left side minus right side, rounded to 10 places where it has no decimal form; null in a rule that is no sum.</param>
public sealed record FindingCell(string Path, CellState State, decimal? Value, decimal? Coefficient)
{
    /// <summary>The number that the other cells imply for a cell that holds none; or that would close the rule.</summary>
    public decimal? Implied { get; init; }

    /// <summary>Which report the cell belongs to.</summary>
    public ReportStep Step { get; init; }

    /// <summary>The issuer of the other report, for a cell of a subordinate's report.</summary>
    public string? Issuer { get; init; }

    /// <summary>The year of the other report, for a cell of last year's report.</summary>
    public int? Year { get; init; }

    /// <summary>Where the cell stands in the document.</summary>
    public CellSource? Source { get; init; }
}
