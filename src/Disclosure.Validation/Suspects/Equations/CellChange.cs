using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Suspects.Equations;

/// <summary>What a cell should hold for the rules to hold: one number, or one of a range.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Exact">The number; null where several would do.</param>
/// <param name="Range">The numbers that would do.</param>
internal sealed record CellChange(CellRef Cell, Rational? Exact, Interval Range)
{
    public CellChange(CellRef cell, Rational exact)
        : this(cell, exact, new Interval(exact, exact, false, false))
    {
    }
}

/// <summary>Whether some cells can be changed so that the rules hold.</summary>
/// <param name="lacking">Where there is no such change, or other cells are needed too: finds <see cref="Lacking"/>.</param>
internal sealed class SetSolution(Func<IReadOnlyList<CellRef[]>>? lacking = null)
{
    /// <summary>What the cells should hold; null where no numbers let the rules hold.</summary>
    public IReadOnlyList<CellChange>? Changes { get; init; }

    /// <summary>Whether it could be told; the numbers that were tried are not always all there are.</summary>
    public bool IsDecided { get; init; } = true;

    /// <summary>
    /// Where there are none: lists of cells such that of each list one must be changed as well.
    /// </summary>
    public IReadOnlyList<CellRef[]> Lacking => field ??= lacking?.Invoke() ?? [];
}
