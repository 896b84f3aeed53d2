using System.Diagnostics;
using Disclosure.Validation.Forms.Sources;

namespace Disclosure.Validation.Forms;

/// <summary>A row of a table of the form.</summary>
[DebuggerDisplay("{Id}")]
public sealed class FormRow
{
    internal FormRow(string id, FormLabel label, FormGroup? group, bool isTotal, bool standsForGroup)
    {
        Id = id;
        Label = label;
        Group = group;
        IsTotal = isTotal;
        StandsForGroup = standsForGroup;
    }

    /// <summary>The id, unique in its table, such as <c>new</c> or <c>handled.refused.state_secret</c>.</summary>
    public string Id { get; }

    /// <summary>How the row is called.</summary>
    public FormLabel Label { get; }

    /// <summary>The printed heading that the row stands under, if any.</summary>
    public FormGroup? Group { get; }

    /// <summary>Whether the row is a total of other rows (<c>（七）总计</c>).</summary>
    public bool IsTotal { get; }

    /// <summary>
    /// Whether this is a group printed as one row in place of its parts: reports of the 2021 form may print
    /// <c>（六）其他处理</c> as the single row of 2019. The row and its <see cref="Parts"/> are alternatives.
    /// </summary>
    public bool StandsForGroup { get; }

    /// <summary>
    /// Whether a report may lack the row without anything being wrong: that of a component that a table does not list. Where all its
    /// cells are absent, no rule arises for it, and a sum over reports counts nothing.
    /// </summary>
    public bool IsOptional { get; internal init; }

    /// <summary>Whether there are reports that do without the row.</summary>
    internal bool MayBeUnprinted => StandsForGroup || PrintedAs is not null || IsOptional;

    /// <summary>Where the row stands in a file of data, within the element of the data; null where it is that element.</summary>
    public DataPath? Source { get; internal init; }

    /// <summary>What the row is called in the names of the columns of a file of lines; null where the form does not say.</summary>
    internal string? Csv { get; init; }

    /// <summary>The position of the row in its table, from 0.</summary>
    public int Index { get; internal set; }

    /// <summary>The rows that this row stands for; empty for an ordinary row.</summary>
    public IReadOnlyList<FormRow> Parts { get; internal set; } = [];

    /// <summary>The single row that may be printed in place of this row and its siblings, if there is one.</summary>
    public FormRow? PrintedAs { get; internal set; }
}

/// <summary>The rows of a table.</summary>
/// <param name="Rows">The rows in the order of the form.</param>
/// <param name="AreByComponent">Whether they stand once for each component.</param>
internal sealed record FormRows(IReadOnlyList<FormRow> Rows, bool AreByComponent);
