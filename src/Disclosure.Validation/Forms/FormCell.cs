using System.Diagnostics;

namespace Disclosure.Validation.Forms;

/// <summary>A cell of the form: where a row and a column of a table meet.</summary>
[DebuggerDisplay("{Path}")]
public sealed class FormCell
{
    internal FormCell(int index, FormTable table, FormRow row, FormColumn column)
    {
        Index = index;
        Table = table;
        Row = row;
        Column = column;
        Path = $"{table.Id}.{row.Id}.{column.Id}";
        CsvColumn = column.Csv?.Replace("*", row.Csv, StringComparison.Ordinal);
    }

    /// <summary>The index in the form's vector of cells, from 0.</summary>
    public int Index { get; }

    /// <summary>The path: table, row and column id, such as <c>requests.new.natural</c>.</summary>
    public string Path { get; }

    /// <summary>The table of the cell.</summary>
    public FormTable Table { get; }

    /// <summary>The row of the cell.</summary>
    public FormRow Row { get; }

    /// <summary>The column of the cell.</summary>
    public FormColumn Column { get; }

    /// <summary>The name of the column of a file of lines that holds its figure; null where the form does not say.</summary>
    public string? CsvColumn { get; }

    /// <summary>What kind of figure the form asks for here.</summary>
    public ValueKind Kind => Column.Kind;

    /// <inheritdoc />
    public override string ToString() => Path;
}
