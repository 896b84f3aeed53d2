using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Components;

/// <summary>A table of a form that has a line for each component, with the keys of its rows.</summary>
internal sealed class ComponentTable(FormTable table)
{
    private readonly List<(FormRow Row, string[] Keys)> _rows =
        [.. table.Rows.Select(row => (row, row.Label.Spellings.Select(spelling => LabelText.Of(spelling).Key).ToArray()))];

    public FormTable Table => table;

    /// <summary>The row that a heading is of; a numbered one is headed by its number: 10th oldest request.</summary>
    public FormRow? RowHeadedBy(string key) => Find(key, static (key, label) =>
        label.All(char.IsAsciiDigit) ? string.Concat(key.Where(char.IsAsciiDigit)) == label : BeginsWith(key, label));

    /// <summary>The row that a text above the table begins with.</summary>
    public FormRow? RowNamedBy(string key) => Find(key, BeginsWith);

    private FormRow? Find(string key, Func<string, string, bool> isOf) =>
        key.Length == 0 ? null : _rows.Find(row => Array.Exists(row.Keys, label => isOf(key, label))).Row;

    private static bool BeginsWith(string key, string label) => key.StartsWith(label, StringComparison.Ordinal);
}
