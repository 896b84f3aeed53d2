using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Tables.Headers;
using Disclosure.Validation.Documents.Recognition.Tables.Notes;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>Reads the figures of tables that print their rows side by side: they have no label, only headings above.</summary>
internal sealed class OneRowReading(FigureText figures, HeaderRows headerRows, CellWriter writer)
{
    /// <summary>Takes a row without a label; whether it is the one row of such a table.</summary>
    /// <param name="grid">The table that it is printed in.</param>
    /// <param name="row">The row.</param>
    /// <param name="titled">The table whose title was read last.</param>
    public bool Read(Grid? grid, GridRow row, FormTable? titled)
    {
        foreach (var table in writer.Form.Tables.Where(table => table.PrintedAsOneRow))
        {
            if (headerRows.ForOneRow(table) is { } header && (row.Cells.Count >= header.Slots.Count || figures.AreIn(row)))
            {
                headerRows.Clear();
                writer.Write(grid, row, header, table);
                return true;
            }
        }

        var filled = row.Cells.Where(cell => !cell.IsBlank).ToList();
        return titled is { PrintedAsOneRow: true } && filled.Count > 0 && filled.TrueForAll(figures.IsFigure)
            && (ReadFull(titled, filled) || (grid is { KeepsPositions: true } && ReadFull(titled, row.Cells, grid)));
    }

    /// <summary>Takes figures that are as many as the table has cells, and none of them empty, in the order of the form.</summary>
    public bool ReadFull(FormTable table, IReadOnlyList<GridCell> values, Grid? grid = null)
    {
        var header = KnownHeaders.InOneRow(table);
        if (values.Count != header.Slots.Count)
        {
            return false;
        }

        writer.NoteMisfit(TableDoubts.NoHeader(table, values));
        writer.Write(grid, new GridRow(values), header, table);
        return true;
    }
}
