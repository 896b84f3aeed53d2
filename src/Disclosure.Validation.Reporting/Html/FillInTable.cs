using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>
/// A table of a form as it is printed, with a field to type into in every cell, named by the cell's path: for a page of another program, which
/// has <see cref="EvidencePart.Style"/>. What is typed, and what it means, is the program's.
/// </summary>
public sealed class FillInTable
{
    private readonly Form _form;
    private readonly FormTable _table;
    private readonly IReadOnlyList<FormRow> _rows;
    private readonly Func<FormCell, string?> _textOf;

    /// <summary>A table of that form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="table">The table, which is one of the form.</param>
    /// <param name="textOf">What stands in a cell already; null for nothing.</param>
    /// <param name="inOneRow">Whether a group that may be printed in one row (<see cref="FormRow.StandsForGroup"/>) is; null for none.</param>
    public FillInTable(Form form, FormTable table, Func<FormCell, string?> textOf, Func<FormRow, bool>? inOneRow = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(textOf);
        (_form, _table, _textOf) = (form, table, textOf);
        bool IsOne(FormRow row) => inOneRow?.Invoke(row) == true;
        _rows = [.. table.Rows.Where(row => row.StandsForGroup ? IsOne(row) : row.PrintedAs is not { } single || !IsOne(single))];
    }

    /// <summary>The cells that have a field, in the order of the form.</summary>
    public IEnumerable<FormCell> Cells => _rows.SelectMany(row => _table.Columns.Select(column => _form.Cells[_table.IndexOf(row, column)]));

    /// <summary>Writes the table as UTF-8; the stream stays open.</summary>
    public void Write(Stream stream, Language language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var html = new Markup(stream, language);
        using (html.In(
            "table",
            ("class", _table.PrintedAsOneRow ? "form line" : "form"),
            ("data-id", _table.Id),
            ("data-columns", Digits.Of(_table.Columns.Count))))
        {
            html.Put("caption", _table.Label.Printed.In(language));
            var cells = new Fields(html, this, language);
            if (_table.PrintedAsOneRow)
            {
                new OneRowTable(html, _table).Write(cells);
            }
            else
            {
                new RowsTable(html, _table, _rows).Write(cells);
            }
        }

        html.Complete();
    }

    private sealed class Fields(Markup html, FillInTable table, Language language) : ICellPart
    {
        public string? RowPlace(int first) => null;

        public void Write(int index, string? rowPlace)
        {
            var cell = table._form.Cells[index];
            using var element = html.In("td");
            html.Put(
                "input",
                ("name", cell.Path),
                ("value", table._textOf(cell)),
                ("aria-label", CellName.Of(table._form, cell.Path).In(language)),
                ("size", "6"),
                ("inputmode", "decimal"),
                ("autocomplete", "off"));
        }
    }
}
