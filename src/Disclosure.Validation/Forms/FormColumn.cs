using System.Diagnostics;
using Disclosure.Validation.Forms.Sources;

namespace Disclosure.Validation.Forms;

/// <summary>A column of a table of the form.</summary>
[DebuggerDisplay("{Id}")]
public sealed class FormColumn
{
    internal FormColumn(string id, FormLabel label, FormGroup? group, ValueKind kind, int index)
    {
        Id = id;
        Label = label;
        Group = group;
        Kind = kind;
        Index = index;
    }

    /// <summary>The id, unique in its table, such as <c>natural</c> or <c>last_year_items</c>.</summary>
    public string Id { get; }

    /// <summary>How the column is called.</summary>
    public FormLabel Label { get; }

    /// <summary>The printed heading over the column, if any.</summary>
    public FormGroup? Group { get; }

    /// <summary>What kind of figure the column holds.</summary>
    public ValueKind Kind { get; }

    /// <summary>Where its figures stand in a file of data, within the element of the row; null where the form does not say.</summary>
    public DataPath? Source { get; internal init; }

    /// <summary>What the column of a file of lines is called that holds its figures, with <c>*</c> for what its rows are called there; null where the form does not say.</summary>
    internal string? Csv { get; init; }

    /// <summary>The position of the column in its table, from 0.</summary>
    public int Index { get; }
}
