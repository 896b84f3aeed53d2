using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Tables.Headers;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>Which of the cells of a row stands under which heading.</summary>
/// <param name="Cells">For every slot of the header its cell; null where there is none.</param>
/// <param name="Doubt">What is in doubt.</param>
internal sealed record Placement(IReadOnlyList<GridCell?> Cells, PlacementDoubt Doubt)
{
    /// <summary>Places the cells behind the label of a row.</summary>
    /// <param name="slots">The headings.</param>
    /// <param name="values">The cells.</param>
    /// <param name="positionsHold">Whether cells and headings stand in one grid that keeps positions.</param>
    public static Placement Of(IReadOnlyList<HeaderSlot> slots, IReadOnlyList<GridCell> values, bool positionsHold)
    {
        if (values.Count == slots.Count)
        {
            return InOrder(slots, values, positionsHold);
        }

        return (positionsHold ? ByPosition(slots, values) : null)
            ?? ByWindow(slots, values, positionsHold)
            ?? new Placement(new GridCell?[slots.Count], PlacementDoubt.Unplaced);
    }

    private static Placement InOrder(
        IReadOnlyList<HeaderSlot> slots, IReadOnlyList<GridCell> values, bool positionsHold)
    {
        var isShifted = false;
        for (var i = 0; positionsHold && i < slots.Count; i++)
        {
            isShifted |= slots[i].Cell is { IsBlank: false } heading && heading.Overlap(values[i]) == 0;
        }

        return new Placement(values, isShifted ? PlacementDoubt.Shifted : PlacementDoubt.None);
    }

    private static Placement? ByPosition(IReadOnlyList<HeaderSlot> slots, IReadOnlyList<GridCell> values)
    {
        var cells = slots.Select(_ => new List<GridCell>()).ToList();
        foreach (var value in values)
        {
            var under = Enumerable.Range(0, slots.Count).Where(i => slots[i].Cell!.Overlap(value) > 0).ToList();
            if (!value.IsBlank && under.Count != 1)
            {
                return null;
            }

            under.ForEach(i => cells[i].Add(value));
        }

        return cells.TrueForAll(under => under.Count > 0) ? new Placement([.. cells.Select(Join)], PlacementDoubt.None) : null;
    }

    // The figures are a run within a row padded with blanks; where the run can lie in one way only, it lies there.
    private static Placement? ByWindow(
        IReadOnlyList<HeaderSlot> slots, IReadOnlyList<GridCell> values, bool positionsHold)
    {
        if (values.Count < slots.Count)
        {
            return null;
        }

        if (slots.Count == 1 && values.Count(value => !value.IsBlank) > 1)
        {
            return new Placement([Join(values)], PlacementDoubt.None);
        }

        var starts = Starts(values, slots.Count);
        if (starts.Count > 1 && values.Any(value => !value.IsBlank))
        {
            starts = BestAligned(slots, values, starts);
        }

        if (starts.Count == 0)
        {
            return null;
        }

        var isShifted = positionsHold && starts.Count == 1;
        return new Placement(
            [.. values.Skip(starts[0]).Take(slots.Count)],
            isShifted ? PlacementDoubt.Shifted : PlacementDoubt.None);
    }

    // Where a run of that many cells may begin, with nothing but blanks outside it.
    private static List<int> Starts(IReadOnlyList<GridCell> values, int count)
    {
        var filled = Enumerable.Range(0, values.Count).Where(i => !values[i].IsBlank).ToList();
        var first = filled.Count == 0 ? 0 : Math.Max(0, filled[^1] - count + 1);
        var last = filled.Count == 0 ? 0 : Math.Min(filled[0], values.Count - count);
        return [.. Enumerable.Range(first, Math.Max(0, last - first + 1))];
    }

    private static List<int> BestAligned(
        IReadOnlyList<HeaderSlot> slots, IReadOnlyList<GridCell> values, List<int> starts)
    {
        var best = starts.GroupBy(start => Aligned(slots, values, start)).MaxBy(group => group.Key)!;
        return best.Count() == 1 && best.Key > 0 ? [.. best] : [];
    }

    private static int Aligned(IReadOnlyList<HeaderSlot> slots, IReadOnlyList<GridCell> values, int start) =>
        Enumerable.Range(0, slots.Count).Count(i => slots[i].Cell?.Column == values[start + i].Column);

    private static GridCell Join(IReadOnlyList<GridCell> cells)
    {
        var filled = cells.Where(cell => !cell.IsBlank).ToList();
        return filled.Count > 1
            ? filled[0] with { Text = string.Join(" | ", filled.Select(cell => cell.Text)) }
            : filled.FirstOrDefault() ?? cells[0];
    }
}

internal enum PlacementDoubt
{
    None,

    /// <summary>The cells were taken in their order, though they do not stand under their headings.</summary>
    Shifted,

    /// <summary>The cells could not be told apart.</summary>
    Unplaced,
}
