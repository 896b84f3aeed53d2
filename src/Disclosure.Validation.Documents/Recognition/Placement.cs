using Disclosure.Validation.Documents.Grids;

namespace Disclosure.Validation.Documents.Recognition;

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
            isShifted |= slots[i].Cell!.Overlap(values[i]) == 0;
        }

        return new Placement(values, isShifted ? PlacementDoubt.Shifted : PlacementDoubt.None);
    }

    private static Placement? ByPosition(IReadOnlyList<HeaderSlot> slots, IReadOnlyList<GridCell> values)
    {
        var cells = new GridCell?[slots.Count];
        foreach (var value in values)
        {
            var under = Enumerable.Range(0, slots.Count).Where(i => slots[i].Cell!.Overlap(value) > 0).ToList();
            if (value.IsBlank)
            {
                under.ForEach(i => cells[i] ??= value);
            }
            else if (under.Count == 1)
            {
                cells[under[0]] = Join(cells[under[0]], value);
            }
            else
            {
                return null;
            }
        }

        return Array.TrueForAll(cells, cell => cell is not null) ? new Placement(cells, PlacementDoubt.None) : null;
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
            return new Placement([values.Aggregate(Join)], PlacementDoubt.None);
        }

        var starts = Enumerable.Range(0, values.Count - slots.Count + 1)
            .Where(start => IsBlankOutside(values, start, slots.Count))
            .ToList();
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

    private static bool IsBlankOutside(IReadOnlyList<GridCell> values, int start, int count) =>
        values.Take(start).Concat(values.Skip(start + count)).All(value => value.IsBlank);

    private static List<int> BestAligned(
        IReadOnlyList<HeaderSlot> slots, IReadOnlyList<GridCell> values, List<int> starts)
    {
        var best = starts.GroupBy(start => Aligned(slots, values, start)).MaxBy(group => group.Key)!;
        return best.Count() == 1 && best.Key > 0 ? [.. best] : [];
    }

    private static int Aligned(IReadOnlyList<HeaderSlot> slots, IReadOnlyList<GridCell> values, int start) =>
        Enumerable.Range(0, slots.Count).Count(i => slots[i].Cell?.Column == values[start + i].Column);

    private static GridCell Join(GridCell? first, GridCell second) =>
        first is null or { IsBlank: true } ? second
        : second.IsBlank ? first
        : first with { Text = $"{first.Text} | {second.Text}" };
}

internal enum PlacementDoubt
{
    None,

    /// <summary>The cells were taken in their order, though they do not stand under their headings.</summary>
    Shifted,

    /// <summary>The cells could not be told apart.</summary>
    Unplaced,
}
