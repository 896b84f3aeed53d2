using System.Runtime.CompilerServices;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Labels;

/// <summary>The labels of a form, ready to be looked up by what is printed.</summary>
internal sealed class FormLabels
{
    // A form does not change, and its labels are what takes longest to make ready.
    private static readonly ConditionalWeakTable<Form, FormLabels> Known = [];

    private FormLabels(Form form)
    {
        Form = form;
        foreach (var section in form.Sections)
        {
            Sections.Add(section.Label, section);
        }

        foreach (var table in form.Tables)
        {
            Add(table);
        }

        foreach (var spelling in SpellingsOf(form))
        {
            Printed.TryAdd(spelling, new PrintedLabel(LabelText.Of(spelling), this));
        }
    }

    /// <summary>The labels of that form, the same for all readers.</summary>
    public static FormLabels Of(Form form) => Known.GetValue(form, static form => new FormLabels(form));

    /// <summary>The labels as the form spells them, which most documents do too, with what they stand for.</summary>
    public Dictionary<string, PrintedLabel> Printed { get; } = new(StringComparer.Ordinal);

    public Form Form { get; }

    public LabelIndex<FormSection> Sections { get; } = new();

    public LabelIndex<FormTable> Tables { get; } = new();

    public LabelIndex<TableRow> Rows { get; } = new();

    public LabelIndex<TableGroup> RowGroups { get; } = new();

    public LabelIndex<TableColumn> Columns { get; } = new();

    public LabelIndex<TableGroup> ColumnGroups { get; } = new();

    /// <summary>Whether the text is spelled as a label of a table, row or column.</summary>
    public bool Knows(LabelText text) => Tables.Knows(text) || Rows.Knows(text) || Columns.Knows(text);

    private static IEnumerable<string> SpellingsOf(Form form)
    {
        var labels = form.Sections.Select(section => section.Label)
            .Concat(form.Tables.Select(table => table.Label))
            .Concat(form.Tables.SelectMany(table => table.Rows).SelectMany(row => LabelsOf(row.Label, row.Group)))
            .Concat(form.Tables.SelectMany(table => table.Columns).SelectMany(column => LabelsOf(column.Label, column.Group)));
        return labels.SelectMany(label => label.Spellings);
    }

    private static IEnumerable<FormLabel> LabelsOf(FormLabel label, FormGroup? group) =>
        (group?.SelfAndAncestors ?? []).Select(above => above.Label).Append(label);

    private void Add(FormTable table)
    {
        Tables.Add(table.Label, table);
        // Lines of components bear the components' names.
        foreach (var row in table.IsByComponent ? [] : table.Rows)
        {
            Rows.Add(row.Label, new TableRow(table, row));
        }

        foreach (var column in table.Columns)
        {
            Columns.Add(column.Label, new TableColumn(table, column));
        }

        Add(RowGroups, table, table.Rows.Select(row => row.Group));
        Add(ColumnGroups, table, table.Columns.Select(column => column.Group));
    }

    private static void Add(LabelIndex<TableGroup> index, FormTable table, IEnumerable<FormGroup?> groups)
    {
        var all = groups.SelectMany(group => group?.SelfAndAncestors ?? []).Distinct();
        foreach (var group in all)
        {
            index.Add(group.Label, new TableGroup(table, group));
        }
    }
}

/// <summary>A row of a form, with its table.</summary>
internal readonly record struct TableRow(FormTable Table, FormRow Row);

/// <summary>A column of a form, with its table.</summary>
internal readonly record struct TableColumn(FormTable Table, FormColumn Column);

/// <summary>A heading over rows or columns of a form, with its table.</summary>
internal readonly record struct TableGroup(FormTable Table, FormGroup Group);
