using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>Calls a cell by the labels of its form instead of its path.</summary>
internal static class CellName
{
    /// <summary>Table, row and column in short; the path where the form has no such cell.</summary>
    public static string Of(Form form, string path, Language language) =>
        form.FindCell(path) is { } cell
            ? string.Join(
                ' ',
                cell.Table.Label.Brief.In(language),
                cell.Row.Label.Brief.In(language),
                cell.Column.Label.Brief.In(language))
            : path;
}
