using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>What a rule is applied to in one instance: a row, a column, a cell, or the report as a whole.</summary>
internal readonly record struct Binding(FormTable? Table, FormRow? Row, FormColumn? Column)
{
    public Place Place => new(Table?.Id, Row?.Id, Column?.Id);

    /// <summary>A cell by which to tell whether the report prints the bound row at all; null where it always does.</summary>
    public int? Guard =>
        Table is not null && Row is { MayBeUnprinted: true } row
            ? Table.IndexOf(row, Column ?? Table.Columns[0])
            : null;
}
