using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Html.Elements;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>Writes a table whose rows the form prints side by side, in one line under three levels of headings (表四).</summary>
internal sealed class OneRowTable
{
    private readonly Markup _html;
    private readonly FormTable _table;
    private readonly Headings _rows;

    public OneRowTable(Markup html, FormTable table)
    {
        _html = html;
        _table = table;
        _rows = Headings.Of(table.Rows);
    }

    public void Write(ICellPart cells)
    {
        using (_html.In("thead"))
        {
            for (var level = 0; level <= _rows.Levels; level++)
            {
                using var row = _html.In("tr");
                foreach (var heading in _rows.All)
                {
                    WriteHeading(heading, level);
                }
            }
        }

        using var body = _html.In("tbody");
        var place = cells.RowPlace(_table.FirstCell);
        using var line = _html.In("tr", ("data-first", Digits.Of(_table.FirstCell)), ("data-at", place));
        foreach (var row in _table.Rows)
        {
            foreach (var column in _table.Columns)
            {
                cells.Write(_table.IndexOf(row, column), place);
            }
        }
    }

    // A heading takes one level; the columns of a row follow in the next, and reach down to the cells.
    private void WriteHeading(Heading heading, int level)
    {
        var row = heading.IsGroup ? null : _table.Rows[heading.First];
        if (heading.Level == level)
        {
            _html.Put(
                "th",
                heading.Label,
                ("scope", "colgroup"),
                ("colspan", Digits.Of(heading.Span * _table.Columns.Count)),
                ("data-row", row is null ? null : Digits.Of(row.Index)));
        }
        else if (row is not null && heading.Level + 1 == level)
        {
            foreach (var column in _table.Columns)
            {
                _html.Put(
                    "th",
                    column.Label.Printed,
                    ("scope", "col"),
                    ("rowspan", Digits.Span(heading.Depth)),
                    ("data-column", Digits.Of(column.Index)));
            }
        }
    }
}
