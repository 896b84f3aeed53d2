using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Wording;

/// <summary>Calls a cell by the short labels of its form instead of its path.</summary>
internal static class CellName
{
    /// <summary>Table, row and column; the path where the form has no such cell.</summary>
    public static LocalizedText Of(Form form, string path) => form.FindCell(path) is { } cell
        ? LocalizedTexts.Labels([cell.Table.Label.Brief, cell.Row.Label.Brief, cell.Column.Label.Brief])
        : new(path, path);

    /// <summary>No more than it takes within a finding that is about one row or one column.</summary>
    public static LocalizedText Within(Form form, Place where, string path)
    {
        if (form.FindCell(path) is not { } cell || cell.Table.Id != where.Table)
        {
            return Of(form, path);
        }

        return (where.Row == cell.Row.Id, where.Column == cell.Column.Id) switch
        {
            (true, false) => cell.Column.Label.Brief,
            (false, true) => cell.Row.Label.Brief,
            (true, true) => LocalizedTexts.Labels([cell.Row.Label.Brief, cell.Column.Label.Brief]),
            _ => Of(form, path),
        };
    }
}
