using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Tables.Headers;

namespace Disclosure.Validation.Documents.Recognition.Tables.Placing;

/// <summary>
/// Places the cells of a row under the headings of its table. Figures that are as many as the headings stand in their order. Where
/// some are blank, a cell too few or too many would shift the others unseen: headings above them, or full rows of the table, have
/// to show where each belongs.
/// </summary>
internal sealed class RowPlacer(RowLayouts layouts)
{
    private (Header Header, PrintedColumns? Columns)? _printed;

    /// <summary>Places the cells behind the label of a row.</summary>
    /// <param name="header">The headings.</param>
    /// <param name="grid">The table that the row is printed in; null for lines of text.</param>
    /// <param name="row">The row.</param>
    /// <param name="values">The cells behind its label.</param>
    public Placement Place(Header header, Grid? grid, GridRow row, IReadOnlyList<GridCell> values)
    {
        // A row of lines has no empty cells of its own, only columns that other rows have more of.
        var filled = grid is { IsOfLines: true } ? values.Where(cell => !cell.IsBlank).ToList() : [];
        var place = filled.Count == header.Slots.Count
            ? new RowPlace(header, null, row, filled, layouts)
            : new RowPlace(header, grid, row, values, layouts);
        var printed = grid is { IsOfLines: true } ? PrintedUnder(header) : null;
        var placement = (filled.Count == header.Slots.Count ? null : printed?.Place(row, values))
            ?? ByPosition(place) ?? ByWindow(place) ?? Placement.None(header.Slots.Count);
        printed?.Learn(placement);
        return placement;
    }

    private PrintedColumns? PrintedUnder(Header header)
    {
        if (_printed?.Header != header)
        {
            _printed = (header, PrintedColumns.Of(header));
        }

        return _printed.Value.Columns;
    }

    private static Placement? ByPosition(RowPlace place)
    {
        var slots = place.Header.Slots;
        if (!place.PositionsHold || !place.HasHeadings || place.Values.Count == slots.Count)
        {
            return null;
        }

        var cells = slots.Select(_ => new List<GridCell>()).ToList();
        foreach (var value in place.Values)
        {
            var under = Enumerable.Range(0, slots.Count).Where(i => slots[i].Cell!.Overlap(value) > 0).ToList();
            if (!value.IsBlank && under.Count != 1)
            {
                return null;
            }

            under.ForEach(i => cells[i].Add(value));
        }

        return cells.TrueForAll(under => under.Count > 0) && place.IsAsWideAsHeadings
            ? new Placement([.. cells.Select(Join)], PlacementDoubt.None)
            : null;
    }

    // The figures are a run within a row padded with blanks; where the run can lie in one way only, it lies there.
    private static Placement? ByWindow(RowPlace place)
    {
        var (slots, values) = (place.Header.Slots, place.Values);
        if (slots.Count == 1 && values.Count(value => !value.IsBlank) > 1)
        {
            return new Placement([Join(values)], PlacementDoubt.None);
        }

        var (first, last, isBlank) = Starts(values, slots.Count);
        var start = first;
        while (start <= last && !isBlank && !place.IsCertain(start))
        {
            start++;
        }

        if (start > last)
        {
            return null;
        }

        var cells = new GridCell[slots.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = values[start + i];
        }

        return new Placement(cells, !isBlank && place.IsShifted(start) ? PlacementDoubt.Shifted : PlacementDoubt.None);
    }

    // Where a run of that many cells may begin, with nothing but blanks outside it.
    private static (int First, int Last, bool IsBlank) Starts(IReadOnlyList<GridCell> values, int count)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < values.Count; i++)
        {
            if (!values[i].IsBlank)
            {
                (first, last) = (first < 0 ? i : first, i);
            }
        }

        return first < 0 ? (0, values.Count - count, true)
            : (Math.Max(0, last - count + 1), Math.Min(first, values.Count - count), false);
    }

    private static GridCell Join(IReadOnlyList<GridCell> cells)
    {
        var filled = cells.Where(cell => !cell.IsBlank).ToList();
        return filled.Count > 1
            ? filled[0] with { Text = string.Join(" | ", filled.Select(cell => cell.Text)) }
            : filled.FirstOrDefault() ?? cells[0];
    }
}
