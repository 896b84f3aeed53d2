using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Tables.Headers;

namespace Disclosure.Validation.Documents.Recognition.Tables.Placing;

/// <summary>A row to be placed, and what tells where its figures stand.</summary>
/// <param name="Header">The headings.</param>
/// <param name="Grid">The table that the row is printed in; null where its columns tell nothing.</param>
/// <param name="Row">The row.</param>
/// <param name="Values">The cells behind its label.</param>
/// <param name="Layouts">Where the figures of full rows stand.</param>
internal sealed record RowPlace(Header Header, Grid? Grid, GridRow Row, IReadOnlyList<GridCell> Values, RowLayouts Layouts)
{
    /// <summary>Whether cells and headings stand in one grid that keeps positions.</summary>
    public bool PositionsHold { get; } = Header.PositionsHold(Grid, Row);

    /// <summary>Whether no cell stands right of the last heading, or only where other rows of the table have one too.</summary>
    public bool IsAsWideAsHeadings => Grid is { IsOfLines: true } || HasWidthOfTable || IsOnNextPage
        || (Header.Slots[^1].Cell is { } last && Row.Width <= last.EndColumn);

    // Null where no row is full, or each has its own way. Most rows stand under their headings, and need none.
    private RowLayout? Layout => Layouts.Of(Grid, Header.Slots.Count);

    private bool HasWidthOfTable => Layout?.Width == Row.Width
        || (Header is { Grid: { } grid } && Header.Slots[^1].Cell is { } last && last.Row < grid.Rows.Count && grid.Rows[last.Row].Width == Row.Width);

    /// <summary>Whether the cells from that one on are the figures under the headings.</summary>
    public bool IsCertain(int start)
    {
        if ((HasHeadings && IsUnderHeadings(start) && IsAsWideAsHeadings) || Layout?.Fits(Row, Values, start) == true)
        {
            return true;
        }

        // Lines have a blank cell only where bars around it show it.
        if (Grid is null && Values.Count == Header.Slots.Count)
        {
            return true;
        }

        // As many figures as headings are they, unless the row ends in blanks that no other row has.
        return Values.Skip(start).Take(Header.Slots.Count).All(cell => !cell.IsBlank)
            && (start + Header.Slots.Count == Values.Count || HasWidthOfTable || (Layout is null && !HasHeadings));
    }

    /// <summary>Whether the cells are taken in their order, though something about the row speaks against it.</summary>
    public bool IsShifted(int start) => PositionsHold ? !IsUnderHeadings(start)
        : start > 0 && !HasWidthOfTable && (Layout is { } layout ? !layout.Fits(Row, Values, start) : HasHeadings && !IsUnderHeadings(start));

    /// <summary>Whether each cell from that one on stands under its heading, as far as there are any.</summary>
    public bool IsUnderHeadings(int start)
    {
        for (var i = 0; i < Header.Slots.Count; i++)
        {
            if (Header.Slots[i].Cell is { IsBlank: false } heading && !IsUnder(Values[start + i], heading))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether there are headings to stand under: those that were assumed tell nothing, but in lines of print, where they stand above
    /// the figures of a full row.
    /// </summary>
    public bool HasHeadings => Header.Slots.All(slot => slot.Cell is { } cell && (!cell.IsBlank || Grid is { IsOfLines: true }));

    // Lines of print on another page may have other columns, as some are blank.
    private bool IsUnder(GridCell value, GridCell heading) => PositionsHold ? heading.Overlap(value) > 0
        : Grid is not { IsOfLines: true } && IsInSameColumn(value, heading);

    private bool IsInSameColumn(GridCell value, GridCell heading) => heading.Column == value.Column || (IsOnNextPage && heading.Column - Header.Grid!.Width == value.Column - Grid!.Width);

    // Where a table goes on, its labels may take fewer columns than above, or more: those of the figures are counted from the right.
    private bool IsOnNextPage => Header.Grid is { KeepsPositions: true, IsEven: true } above
        && Grid is { KeepsPositions: true, IsEven: true } && Grid != above;
}
