using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Recognition.Tables.Headers;

/// <summary>The headings of every table as far as they were read.</summary>
internal sealed class KnownHeaders(HeaderRows rows)
{
    private readonly Dictionary<FormTable, Header> _known = [];

    /// <summary>
    /// The header of a table. Headings read since the last figures count; then those of the same table further up,
    /// unless others follow them.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="previous">The table of the row read last.</param>
    /// <param name="notes">Takes down what is in doubt.</param>
    public Header? Of(FormTable table, FormTable? previous, ICollection<ReadingNote> notes)
    {
        if (rows.For(table, notes) is { } header)
        {
            _known[table] = header;
            return header;
        }

        return rows.IsEmpty || previous == table ? _known.GetValueOrDefault(table) : null;
    }

    /// <summary>Assumes that the columns of a table stand in the order of the form.</summary>
    public Header Assume(FormTable table) =>
        _known[table] = new Header(null, [.. table.Columns.Select(column => new HeaderSlot(null, column))]);

    /// <summary>The cells of a table that prints its rows side by side, in the order of the form.</summary>
    public static Header InOneRow(FormTable table) => new(null, [.. table.Rows.SelectMany(
        row => table.Columns.Select(column => new HeaderSlot(null, column, row)))]);
}
