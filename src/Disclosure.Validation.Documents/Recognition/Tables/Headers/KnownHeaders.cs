using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Recognition.Tables.Headers;

/// <summary>The headings of every table as far as they were read.</summary>
internal sealed class KnownHeaders(HeaderRows rows, LabelReader labels)
{
    private readonly Dictionary<FormTable, Header> _known = [];
    private readonly TornHeadings _torn = new(labels);

    /// <summary>
    /// The header of a table. Headings read since the last figures count; then those of the same table further up,
    /// unless others follow them.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="previous">The table of the row read last.</param>
    /// <param name="notes">Takes down what is in doubt.</param>
    public Header? Of(FormTable table, FormTable? previous, List<ReadingNote> notes)
    {
        if (rows.For(table) is { Header: { } header } found)
        {
            Keep(table, found, notes);
            return header;
        }

        return rows.IsEmpty || previous == table ? _known.GetValueOrDefault(table) : null;
    }

    /// <summary>Whether the headings above are in pieces, or cut off, and still those of the table as far as they can be read.</summary>
    public bool AreTorn(FormTable table) =>
        !rows.IsEmpty && rows.For(table).Header?.IsWholeOf(table) != true && _torn.AreOf(table, rows.Cells);

    /// <summary>Whether a row of words that none of which is a heading by itself may hold pieces of those of the table.</summary>
    public bool MayBePieces(FormTable table, NumberedRow row) =>
        row.Row.Cells.Where(cell => !cell.IsBlank && cell.Row == row.Index).ToList() is { Count: > 1 } pieces && _torn.AreOf(table, pieces);

    /// <summary>Assumes that the columns of a table stand in the order of the form.</summary>
    /// <param name="table">The table.</param>
    /// <param name="grid">The grid in which a row stands that has a cell in each column; null for none.</param>
    /// <param name="full">The cells of that row.</param>
    public Header Assume(FormTable table, Grid? grid = null, IReadOnlyList<GridCell>? full = null)
    {
        var isTold = grid is { IsOfLines: false } && full is not null && rows.AgreeWith(table, grid, full);
        var slots = table.Columns.Select(column => new HeaderSlot(full is null ? null : full[column.Index] with { Text = isTold ? column.Label.Official : "" }, column));
        var header = new Header(grid, [.. slots]) { Unit = rows.Unit };
        rows.Settle(table, header);
        return _known[table] = header;
    }

    /// <summary>Carries a header over into the grid of another page, in which a row stands that has a cell in each column.</summary>
    public Header Carry(FormTable table, Header header, Grid grid, IReadOnlyList<GridCell> full)
    {
        var carried = header with
        {
            Grid = grid,
            Slots = [.. header.Slots.Select((slot, i) => slot with { Cell = full[i] with { Text = slot.Cell?.Text ?? "" } })],
        };
        rows.Settle(table, carried);
        return _known[table] = carried;
    }

    /// <summary>The cells of a table that prints its rows side by side, in the order of the form.</summary>
    public static Header InOneRow(FormTable table) => new(null, [.. table.Rows.SelectMany(
        row => table.Columns.Select(column => new HeaderSlot(null, column, row)))]);

    private void Keep(FormTable table, FoundHeader found, List<ReadingNote> notes)
    {
        if (_known.GetValueOrDefault(table) != found.Header)
        {
            _known[table] = found.Header!;
            foreach (var note in found.Notes)
            {
                notes.Add(note);
            }
        }
    }
}
