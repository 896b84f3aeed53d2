using Disclosure.Validation.Rules.Expansion;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>
/// The instances of a linear rule over whole numbers with factors of one, in blocks that can be passed over at once. It
/// branches on no cell state and allocates nothing; cells that hold no whole number count zero here.
/// </summary>
internal sealed class RowKernel
{
    private readonly KernelRow[] _rows;
    private readonly KernelBlock[] _blocks;

    private RowKernel(KernelRow[] rows)
    {
        _rows = rows;
        _blocks = [.. Blocks(rows)];
    }

    /// <summary>The kernel of these instances; null where one of them has fractions, other factors or is a tree.</summary>
    public static RowKernel? TryMake(IReadOnlyList<RuleInstance> instances)
    {
        var rows = new List<KernelRow>();
        foreach (var instance in instances)
        {
            if (instance is not LinearRow row || KernelRow.TryMake(row) is not { } made)
            {
                return null;
            }

            rows.Add(made);
        }

        return new RowKernel([.. rows]);
    }

    /// <summary>Whether every instance holds.</summary>
    public bool AllHold(ReadOnlySpan<long> whole)
    {
        foreach (var block in _blocks)
        {
            if (!block.Holds(whole))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Marks the instances that do not hold.</summary>
    public void MarkViolated(ReadOnlySpan<long> whole, InstanceMarks marks)
    {
        for (var i = 0; i < _rows.Length; i++)
        {
            if (!_rows[i].Holds(whole))
            {
                marks.Add(i);
            }
        }
    }

    // Neighbouring rows of one kind make a block.
    private static IEnumerable<KernelBlock> Blocks(KernelRow[] rows)
    {
        var first = 0;
        while (first < rows.Length)
        {
            var shifted = Count(rows, first, i => rows[i].IsShiftOf(rows[first], i - first));
            var totals = Count(rows, first, i => TotalBlock.CanTake(rows[i]));
            var (block, count) = BoundBlock.CanTake(rows[first]) ? (new BoundBlock(rows[first], shifted), shifted)
                : shifted >= LaneBlock.LeastRows ? (new LaneBlock(rows[first], shifted), shifted)
                : totals > 0 ? (new TotalBlock(rows.AsSpan(first, totals)), totals)
                : ((KernelBlock)new PlainBlock(rows[first]), 1);
            yield return block;
            first += count;
        }
    }

    private static int Count(KernelRow[] rows, int first, Func<int, bool> belongs) =>
        Enumerable.Range(first, rows.Length - first).TakeWhile(belongs).Count();
}
