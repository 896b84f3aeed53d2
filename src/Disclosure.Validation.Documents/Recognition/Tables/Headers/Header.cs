using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Recognition.Tables.Headers;

/// <summary>The column headings printed over a table, from left to right.</summary>
/// <param name="Grid">The grid that they stand in; null for headings that were assumed.</param>
/// <param name="Slots">One for every column printed.</param>
internal sealed record Header(Grid? Grid, IReadOnlyList<HeaderSlot> Slots)
{
    private bool? _isWhole;

    /// <summary>The unit of money that stands among the headings, as in the corner; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the headings are the columns of their table, each of them, and no other.</summary>
    public bool IsWholeOf(FormTable table) => _isWhole ??=
        Slots.Count == table.Columns.Count && table.Columns.All(column => Slots.Any(slot => slot.Column == column));

    /// <summary>Whether the cells of a row stand under these headings: both are in one grid that keeps positions.</summary>
    public bool PositionsHold(Grid? grid, GridRow row) => grid is { KeepsPositions: true } && Grid == grid && row.IsGapless;
}

/// <summary>A printed column.</summary>
/// <param name="Cell">The heading; null where it was assumed.</param>
/// <param name="Column">The column of the form; null for one that the form lacks.</param>
/// <param name="Row">The row of the form, in a table that prints its rows side by side.</param>
internal readonly record struct HeaderSlot(GridCell? Cell, FormColumn? Column, FormRow? Row = null);

/// <summary>What the headings make of a table's header.</summary>
/// <param name="Header">The header; null where the headings don't give one.</param>
/// <param name="Notes">What is in doubt about it.</param>
internal readonly record struct FoundHeader(Header? Header, IReadOnlyList<ReadingNote> Notes);
