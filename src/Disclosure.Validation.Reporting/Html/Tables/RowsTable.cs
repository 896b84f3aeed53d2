using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Html.Elements;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>Writes a table of rows, with the headings of the columns above and those of the rows beside them.</summary>
internal sealed class RowsTable
{
    private readonly Markup _html;
    private readonly FormTable _table;
    private readonly IReadOnlyList<FormRow> _rows;
    private readonly Headings _columns;
    private readonly ILookup<int, Heading> _rowHeadings;
    private readonly int _rowLevels;

    public RowsTable(Markup html, FormTable table, IReadOnlyList<FormRow> printed)
    {
        _html = html;
        _table = table;
        _rows = printed;
        _columns = Headings.Of(table.Columns);
        var rows = Headings.Of(_rows);
        _rowHeadings = rows.All.ToLookup(heading => heading.First);
        _rowLevels = rows.Levels;
    }

    public void Write(ICellPart cells)
    {
        WriteHead();
        using var body = _html.In("tbody");
        for (var i = 0; i < _rows.Count; i++)
        {
            _html.Line();
            var place = cells.RowPlace(_table.IndexOf(_rows[i], _table.Columns[0]));
            using var row = _html.In(
                "tr", ("class", _rows[i].IsTotal ? "total" : null), ("data-first", Digits.Of(_table.IndexOf(_rows[i], _table.Columns[0]))), ("data-at", place));
            WriteRowHeadings(i);
            foreach (var column in _table.Columns)
            {
                cells.Write(_table.IndexOf(_rows[i], column), place);
            }
        }
    }

    private void WriteHead()
    {
        using var head = _html.In("thead");
        for (var level = 0; level < _columns.Levels; level++)
        {
            using var row = _html.In("tr");
            if (level == 0)
            {
                WriteCorner();
            }

            foreach (var heading in _columns.All.Where(heading => heading.Level == level))
            {
                var column = heading.IsGroup ? null : _table.Columns[heading.First];
                _html.Put(
                    "th",
                    heading.Label,
                    ("scope", heading.IsGroup ? "colgroup" : "col"),
                    ("colspan", Digits.Span(heading.Span)),
                    ("rowspan", Digits.Span(heading.Depth)),
                    ("data-column", column is null ? null : Digits.Of(column.Index)));
            }
        }
    }

    private void WriteCorner()
    {
        var (columns, rows) = (Digits.Span(_rowLevels), Digits.Span(_columns.Levels));
        if (_rowLevels == 1)
        {
            _html.Put("th", TableWords.Content, ("scope", "col"), ("rowspan", rows));
        }
        else
        {
            _html.Put("td", TableWords.Balance, ("class", "corner"), ("colspan", columns), ("rowspan", rows));
        }
    }

    private void WriteRowHeadings(int index)
    {
        foreach (var heading in _rowHeadings[index])
        {
            _html.Put(
                "th",
                heading.Label,
                ("scope", heading.IsGroup ? "rowgroup" : "row"),
                ("colspan", Digits.Span(heading.Depth)),
                ("rowspan", Digits.Span(heading.Span)));
        }
    }
}
