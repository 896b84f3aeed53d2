using Disclosure.Validation.Rules.Language;

namespace Disclosure.Validation.Rules.Compilation;

/// <summary>
/// The instances of a linear rule over whole numbers with factors of one: cell indices in one array, no branch on cell
/// states, no allocation. It is used for reports in which every cell of the rule holds a whole number.
/// </summary>
internal sealed class RowKernel
{
    private readonly ushort[] _cells;
    private readonly Row[] _rows;

    private RowKernel(ushort[] cells, Row[] rows)
    {
        _cells = cells;
        _rows = rows;
    }

    /// <summary>The kernel of these instances; null where one of them has fractions, other factors or is a tree.</summary>
    public static RowKernel? TryMake(IReadOnlyList<RuleInstance> instances)
    {
        var cells = new List<ushort>();
        var rows = new List<Row>();
        foreach (var instance in instances)
        {
            if (instance is not LinearRow row || !IsWhole(row))
            {
                return null;
            }

            var start = cells.Count;
            cells.AddRange(row.Terms.Where(term => term.Signed == 1).Select(term => (ushort)term.Operand.Index));
            var split = cells.Count;
            cells.AddRange(row.Terms.Where(term => term.Signed == -1).Select(term => (ushort)term.Operand.Index));
            rows.Add(new Row(start, split, cells.Count, row.Relation, (long)row.Constant));
        }

        return new RowKernel([.. cells], [.. rows]);
    }

    /// <summary>The index of the first instance, from <paramref name="from"/> on, that does not hold; −1 where all do.</summary>
    public int FindViolated(ReadOnlySpan<long> whole, int from)
    {
        ReadOnlySpan<ushort> cells = _cells;
        var rows = _rows;
        for (var i = from; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            var difference = row.Constant;
            foreach (var cell in cells[row.Start..row.Split])
            {
                difference += whole[cell];
            }

            foreach (var cell in cells[row.Split..row.End])
            {
                difference -= whole[cell];
            }

            if (!row.IsSatisfiedBy(difference))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsWhole(LinearRow row) =>
        row.Tolerance == 0 &&
        decimal.Truncate(row.Constant) == row.Constant && Math.Abs(row.Constant) < int.MaxValue &&
        row.Terms.All(term => Math.Abs(term.Coefficient) == 1);

    private readonly record struct Row(int Start, int Split, int End, ComparisonOperator Relation, long Constant)
    {
        public bool IsSatisfiedBy(long difference) => Relation switch
        {
            ComparisonOperator.Equal => difference == 0,
            ComparisonOperator.NotEqual => difference != 0,
            ComparisonOperator.Less => difference < 0,
            ComparisonOperator.LessOrEqual => difference <= 0,
            ComparisonOperator.Greater => difference > 0,
            _ => difference >= 0,
        };
    }
}
