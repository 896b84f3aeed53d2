using System.Globalization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>Names cells and places in one language, as short as the place of the finding allows.</summary>
internal sealed class CellNames(Form form, Words words)
{
    private const int LongestLabel = 12;

    /// <summary>A binding: <c>自然人列</c>, <c>“（一）予以公开”行</c>, <c>自然人／予以公开</c>.</summary>
    public string Place(Binding binding) => binding switch
    {
        { Row: { } row, Column: { } column } => Brief(column.Label) + words.Slash + Brief(row.Label),
        { Row: { } row } => Format(binding.Table is { PrintedAsOneRow: true } ? words.PartOf : words.RowOf, Printed(row.Label)),
        { Column: { } column } => Format(words.ColumnOf, Brief(column.Label)),
        { Table: { } table } => Brief(table.Label),
        _ => words.WholeReport,
    };

    /// <summary>An operand, named within the binding of its rule.</summary>
    /// <param name="operand">The operand.</param>
    /// <param name="binding">The binding.</param>
    /// <param name="subordinates">How many reports are summed up, where that is known.</param>
    public string Operand(CellOperand operand, Binding binding, int? subordinates)
    {
        var cell = form.Cells[operand.Index];
        var name = Within(cell, binding);
        return operand.Step switch
        {
            ReportStep.Previous => Format(words.Previous, name).Trim(),
            ReportStep.Subordinates when subordinates is null =>
                name.Length == 0 ? words.SumOfSubordinates : Format(words.AllSubordinates, name),
            ReportStep.Subordinates => Format(words.Subordinates, name, subordinates).Trim(),
            _ when IsTheBoundCell(cell, binding) => words.ThisReport,
            _ => name,
        };
    }

    /// <summary>What each of several reports holds, where nothing says that it is summed.</summary>
    public string OfEach(CellOperand operand, Binding binding) =>
        Format(words.EachSubordinate, Within(form.Cells[operand.Index], binding)).Trim();

    // A row is called as it is printed, where that is short.
    private string Printed(FormLabel label) =>
        words.Language == Language.Zh && label.Printed.Zh.Length <= LongestLabel ? label.Printed.Zh : Brief(label);

    public string Brief(FormLabel label) => label.Brief.In(words.Language);

    public static string Format(string template, params object?[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, template, arguments);

    private static bool IsTheBoundCell(FormCell cell, Binding binding) =>
        binding.Row == cell.Row && binding.Column == cell.Column;

    private string Within(FormCell cell, Binding binding)
    {
        if (binding.Table != cell.Table)
        {
            // The only line of a table has the table's name.
            var row = cell.Row.Label == cell.Table.Label ? "" : Brief(cell.Row.Label) + words.Slash;
            return $"{Brief(cell.Table.Label)} {row}{Brief(cell.Column.Label)}";
        }

        if (binding.Row == cell.Row && binding.Column is null)
        {
            return Brief(cell.Column.Label);
        }

        // What is bound as a single cell needs no name of its own: the place says it.
        return binding.Row is null && binding.Column == cell.Column ? Brief(cell.Row.Label)
            : binding.Row is not null && binding.Column is not null ? ""
            : Brief(cell.Row.Label) + words.Slash + Brief(cell.Column.Label);
    }
}
