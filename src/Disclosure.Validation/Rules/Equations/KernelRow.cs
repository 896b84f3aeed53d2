using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>A linear row over whole numbers: cells added, cells subtracted, a constant, compared with zero.</summary>
internal sealed class KernelRow
{
    // So many of the largest numbers add up within the range of a long.
    private const int MostTerms = 9_000;

    private KernelRow(ushort[] added, ushort[] subtracted, ComparisonOperator relation, long constant)
    {
        Added = added;
        Subtracted = subtracted;
        Relation = relation;
        Constant = constant;
        AddedRuns = [.. Runs(added)];
        SubtractedRuns = [.. Runs(subtracted)];
    }

    public ushort[] Added { get; }

    public ushort[] Subtracted { get; }

    /// <summary>The cells added, as runs of neighbours.</summary>
    public CellRun[] AddedRuns { get; }

    /// <summary>The cells subtracted, as runs of neighbours.</summary>
    public CellRun[] SubtractedRuns { get; }

    public ComparisonOperator Relation { get; }

    public long Constant { get; }

    /// <summary>The row as a kernel row; null where it has a tolerance, or factors other than one.</summary>
    public static KernelRow? TryMake(LinearRow row)
    {
        var fits = row.Whole is { Tolerance: 0, Constant: > int.MinValue and < int.MaxValue } whole &&
            row.Terms.Length <= MostTerms && Array.TrueForAll(row.Terms, term => term.Operand.Index <= ushort.MaxValue) &&
            Array.TrueForAll(whole.Factors, factor => factor is 1 or -1);
        return fits
            ? new KernelRow(CellsOf(row, 1), CellsOf(row, -1), row.Relation, (long)row.Whole!.Constant)
            : null;
    }

    /// <summary>Whether the row is another one with every cell that many cells further on.</summary>
    public bool IsShiftOf(KernelRow other, int shift) =>
        Relation == other.Relation && Constant == other.Constant &&
        IsShiftOf(Added, other.Added, shift) && IsShiftOf(Subtracted, other.Subtracted, shift);

    public bool Holds(ReadOnlySpan<long> whole)
    {
        var difference = Constant + Sum(AddedRuns, whole) - Sum(SubtractedRuns, whole);
        return Relation switch
        {
            ComparisonOperator.Equal => difference == 0,
            ComparisonOperator.NotEqual => difference != 0,
            ComparisonOperator.Less => difference < 0,
            ComparisonOperator.LessOrEqual => difference <= 0,
            ComparisonOperator.Greater => difference > 0,
            _ => difference >= 0,
        };
    }

    private static long Sum(CellRun[] runs, ReadOnlySpan<long> whole)
    {
        var sum = 0L;
        foreach (var run in runs)
        {
            sum += run.Sum(whole);
        }

        return sum;
    }

    // Neighbouring cells, such as those of a table row, are added up as one run.
    private static IEnumerable<CellRun> Runs(ushort[] cells)
    {
        var start = 0;
        for (var i = 1; i <= cells.Length; i++)
        {
            if (i == cells.Length || cells[i] != cells[i - 1] + 1)
            {
                yield return new CellRun(cells[start], i - start);
                start = i;
            }
        }
    }

    private static ushort[] CellsOf(LinearRow row, int sign) =>
        [.. row.Terms.Where((_, i) => row.Whole!.Factors[i] == sign).Select(term => (ushort)term.Operand.Index)];

    private static bool IsShiftOf(ushort[] cells, ushort[] others, int shift) =>
        cells.Length == others.Length && !cells.Where((cell, i) => cell != others[i] + shift).Any();
}
