using System.Diagnostics;
using Disclosure.Validation.Forms.Sources;

namespace Disclosure.Validation.Forms;

/// <summary>A table of the form: rows by columns of cells.</summary>
[DebuggerDisplay("{Id}")]
public sealed class FormTable
{
    private readonly Dictionary<string, FormRow> _rows;
    private readonly Dictionary<string, FormColumn> _columns;

    internal FormTable(
        string id, FormLabel label, string section, bool printedAsOneRow,
        FormRows rows, IReadOnlyList<FormColumn> columns, TableSource? source)
    {
        Id = id;
        Label = label;
        Section = section;
        PrintedAsOneRow = printedAsOneRow;
        Rows = rows.Rows;
        IsByComponent = rows.AreByComponent;
        Source = source;
        Columns = columns;
        _rows = Rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        _columns = columns.ToDictionary(column => column.Id, StringComparer.Ordinal);
    }

    /// <summary>The id, unique in the form, such as <c>requests</c>.</summary>
    public string Id { get; }

    /// <summary>How the table is called: <c>第二十条第（一）项</c> for the tables of section two.</summary>
    public FormLabel Label { get; }

    /// <summary>The id of the section that the table belongs to.</summary>
    public string Section { get; }

    /// <summary>Whether the form prints all rows side by side in one line, each under its heading (表四).</summary>
    public bool PrintedAsOneRow { get; }

    /// <summary>
    /// Whether the table is printed with one line for each component of the issuer, and one for the whole. Each of them has a
    /// report of its own (<see cref="Reports.DisclosureReport.Components"/>), in which <see cref="Rows"/> are those of its line.
    /// A report may lack the line: then its cells are absent, and no rule asks for them.
    /// </summary>
    public bool IsByComponent { get; }

    /// <summary>Where the table stands in a file of data; null where the form does not say.</summary>
    public TableSource? Source { get; }

    /// <summary>The rows in the order of the form.</summary>
    public IReadOnlyList<FormRow> Rows { get; }

    /// <summary>The columns in the order of the form.</summary>
    public IReadOnlyList<FormColumn> Columns { get; }

    /// <summary>The position of the table in the form, from 0.</summary>
    public int Index { get; internal set; }

    /// <summary>The index of the table's first cell in the form's vector of cells.</summary>
    public int FirstCell { get; internal set; }

    /// <summary>The row of that id, or null.</summary>
    public FormRow? FindRow(string id) => _rows.GetValueOrDefault(id);

    /// <summary>The column of that id, or null.</summary>
    public FormColumn? FindColumn(string id) => _columns.GetValueOrDefault(id);

    /// <summary>The index, in the form's vector of cells, of the cell where the row and the column meet.</summary>
    public int IndexOf(FormRow row, FormColumn column) => FirstCell + (row.Index * Columns.Count) + column.Index;
}
