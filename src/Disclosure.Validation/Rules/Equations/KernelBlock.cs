using System.Numerics;
using System.Runtime.InteropServices;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>Neighbouring rows of a kernel.</summary>
internal abstract class KernelBlock
{
    /// <summary>Whether every row of the block holds.</summary>
    public abstract bool Holds(ReadOnlySpan<long> whole);
}

/// <summary>A row of no special kind.</summary>
internal sealed class PlainBlock(KernelRow row) : KernelBlock
{
    public override bool Holds(ReadOnlySpan<long> whole) => row.Holds(whole);
}

/// <summary>
/// Rows whose cells are those of the first row shifted by one cell from row to row, as in a rule over the columns of a
/// table: neighbouring rows are reckoned side by side, in the lanes of a vector.
/// </summary>
internal sealed class LaneBlock(KernelRow row, int count) : KernelBlock
{
    public static int LeastRows => Math.Max(2, Vector<long>.Count);

    public override bool Holds(ReadOnlySpan<long> whole)
    {
        var lanes = Vector<long>.Count;
        for (var i = 0; i < count; i += lanes)
        {
            // The last vector begins early enough to end with the last row.
            if (!Holds(whole[Math.Min(i, count - lanes)..]))
            {
                return false;
            }
        }

        return true;

        bool Holds(ReadOnlySpan<long> shifted)
        {
            var difference = new Vector<long>(row.Constant);
            foreach (var cell in row.Added)
            {
                difference += new Vector<long>(shifted[cell..]);
            }

            foreach (var cell in row.Subtracted)
            {
                difference -= new Vector<long>(shifted[cell..]);
            }

            return row.Relation switch
            {
                ComparisonOperator.Equal => Vector.EqualsAll(difference, Vector<long>.Zero),
                ComparisonOperator.NotEqual => !Vector.EqualsAny(difference, Vector<long>.Zero),
                ComparisonOperator.Less => Vector.LessThanAll(difference, Vector<long>.Zero),
                ComparisonOperator.LessOrEqual => Vector.LessThanOrEqualAll(difference, Vector<long>.Zero),
                ComparisonOperator.Greater => Vector.GreaterThanAll(difference, Vector<long>.Zero),
                _ => Vector.GreaterThanOrEqualAll(difference, Vector<long>.Zero),
            };
        }
    }
}

/// <summary>Rows that hold neighbouring cells, one each, to the same bound: a range of values.</summary>
internal sealed class BoundBlock(KernelRow row, int count) : KernelBlock
{
    private readonly int _cell = row.Added[0];
    private readonly long _least = Least(row);
    private readonly long _most = Most(row);

    public static bool CanTake(KernelRow row) =>
        row is { Added.Length: 1, Subtracted.Length: 0 } && row.Relation != ComparisonOperator.NotEqual;

    public override bool Holds(ReadOnlySpan<long> whole) =>
        IsWithin(whole.Slice(_cell, count));

    private bool IsWithin(ReadOnlySpan<long> numbers)
    {
        var vectors = MemoryMarshal.Cast<long, Vector<long>>(numbers);
        var (least, most) = (new Vector<long>(_least), new Vector<long>(_most));
        var outside = Vector<long>.Zero;
        foreach (var vector in vectors)
        {
            outside |= Vector.LessThan(vector, least) | Vector.GreaterThan(vector, most);
        }

        return outside == Vector<long>.Zero &&
            !numbers[(vectors.Length * Vector<long>.Count)..].ContainsAnyExceptInRange(_least, _most);
    }

    private static long Least(KernelRow row) => row.Relation switch
    {
        ComparisonOperator.Equal or ComparisonOperator.GreaterOrEqual => -row.Constant,
        ComparisonOperator.Greater => 1 - row.Constant,
        _ => long.MinValue,
    };

    private static long Most(KernelRow row) => row.Relation switch
    {
        ComparisonOperator.Equal or ComparisonOperator.LessOrEqual => -row.Constant,
        ComparisonOperator.Less => -1 - row.Constant,
        _ => long.MaxValue,
    };
}

/// <summary>Rows in which one cell equals the sum of a run of neighbouring cells: a total and its parts.</summary>
internal sealed class TotalBlock(ReadOnlySpan<KernelRow> rows) : KernelBlock
{
    private readonly (int Total, CellRun Parts)[] _rows = [.. Pairs(rows)];

    public static bool CanTake(KernelRow row) =>
        row is { Added.Length: 1, SubtractedRuns.Length: 1, Constant: 0, Relation: ComparisonOperator.Equal };

    public override bool Holds(ReadOnlySpan<long> whole)
    {
        var differences = 0L;
        foreach (var (total, parts) in _rows)
        {
            differences |= whole[total] - parts.Sum(whole);
        }

        return differences == 0;
    }

    private static List<(int, CellRun)> Pairs(ReadOnlySpan<KernelRow> rows)
    {
        var pairs = new List<(int, CellRun)>();
        foreach (var row in rows)
        {
            pairs.Add((row.Added[0], row.SubtractedRuns[0]));
        }

        return pairs;
    }
}
