using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>The two sides of a violated rule as sums over cells.</summary>
/// <param name="Left">The cells on the left side.</param>
/// <param name="Right">The cells on the right side.</param>
internal sealed record Equation(IReadOnlyList<FindingCell> Left, IReadOnlyList<FindingCell> Right)
{
    // With larger ones the products could leave the range of a decimal.
    private const decimal LargestFactor = 1_000_000_000m;

    /// <summary>Whether the left side is the one that the report states, a single cell of it, and the other reckoned; null for neither.</summary>
    public bool? Reported => (IsStated(Left), IsStated(Right)) switch
    {
        (true, false) => true,
        (false, true) => false,
        _ => null,
    };

    private static bool IsStated(IReadOnlyList<FindingCell> side) => side is [{ Step: ReportStep.Self }];

    /// <summary>
    /// The sides by the signs of the cells' factors; null where the cells so sorted do not add up to the sides as the rule
    /// reckoned them (a rule that subtracts, or has a constant): nothing is drawn then that is not so.
    /// </summary>
    public static Equation? Of(Finding finding)
    {
        if (finding is not { Left: { } leftSum, Right: { } rightSum, Outcome: Outcome.Violated }
            || finding.Cells.Any(cell => cell.Coefficient is null or < -LargestFactor or > LargestFactor))
        {
            return null;
        }

        var left = finding.Cells.Where(cell => cell.Coefficient > 0).ToList();
        var right = finding.Cells.Where(cell => cell.Coefficient < 0).ToList();
        return left.Sum(Amount) == leftSum && -right.Sum(Amount) == rightSum ? new(left, right) : null;
    }

    private static decimal Amount(FindingCell cell) => (cell.Value ?? 0) * (cell.Coefficient ?? 0);
}
