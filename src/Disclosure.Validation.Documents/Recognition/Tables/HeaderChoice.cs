using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Tables.Headers;
using Disclosure.Validation.Documents.Recognition.Tables.Notes;
using Disclosure.Validation.Documents.Recognition.Tables.Rows;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>Chooses the headings that a row of figures stands under: those that were read, or the order of the form.</summary>
internal sealed class HeaderChoice(KnownHeaders headers, HeaderRows rows, FullRows full, CellWriter writer)
{
    /// <summary>The headings above the row, whole or in pieces that agree with the form; null for none.</summary>
    /// <param name="grid">The table that the row is printed in; null for a line of text.</param>
    /// <param name="row">The row.</param>
    /// <param name="label">Its label.</param>
    /// <param name="previous">The table of the row read last.</param>
    public Header? Find(Grid? grid, GridRow row, RowLabel label, FormTable? previous)
    {
        var table = label.Match.Target.Table;
        if (headers.AreTorn(table) && full.Find(grid, row, table, label.Values) is { } cells)
        {
            writer.NoteTornHeader(table, rows.Cells);
            return headers.Assume(table, grid, cells);
        }

        if (headers.Of(table, previous, writer.Notes) is not { } header)
        {
            return null;
        }

        if (grid is not { IsOfLines: true })
        {
            return header;
        }

        // What lines of print lost of the headings may be any of them.
        return !header.IsWholeOf(table) ? null
            : header.Grid != grid && header.Slots.Count == table.Columns.Count && full.Find(grid, row, table, label.Values) is { } there
                ? headers.Carry(table, header, grid, there)
                : header;
    }

    /// <summary>
    /// The order of the form, for a row below the title of its table; null where other headings stand there, or cells are missing.
    /// </summary>
    public Header? Assume(RowLabel label, bool sawOtherHeadings)
    {
        var table = label.Match.Target.Table;
        if (sawOtherHeadings || label.Values.Count < table.Columns.Count)
        {
            writer.Losses.Add(table);
            writer.NoteMisfit(TableDoubts.UnknownHeadings(table, [label.Cell, .. label.Values]));
            return null;
        }

        writer.NoteMisfit(TableDoubts.NoHeader(table, [label.Cell, .. label.Values]));
        return headers.Assume(table);
    }
}
