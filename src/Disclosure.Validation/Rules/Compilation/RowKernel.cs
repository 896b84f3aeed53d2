namespace Disclosure.Validation.Rules.Compilation;

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
    public void MarkViolated(ReadOnlySpan<long> whole, Span<bool> marks)
    {
        for (var i = 0; i < _rows.Length; i++)
        {
            marks[i] |= !_rows[i].Holds(whole);
        }
    }

    // Runs of rows that differ only by a shift of one cell go into lanes, the others into blocks of their own.
    private static IEnumerable<KernelBlock> Blocks(KernelRow[] rows)
    {
        var first = 0;
        while (first < rows.Length)
        {
            var count = 1;
            while (first + count < rows.Length && rows[first + count].IsShiftOf(rows[first], count))
            {
                count++;
            }

            yield return Block(rows.AsSpan(first, count));
            first += count;
        }
    }

    private static KernelBlock Block(ReadOnlySpan<KernelRow> rows)
    {
        if (BoundBlock.CanTake(rows[0]))
        {
            return new BoundBlock(rows[0], rows.Length);
        }

        return rows.Length >= LaneBlock.LeastRows ? new LaneBlock(rows[0], rows.Length) : new PlainBlock(rows.ToArray());
    }
}
