using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>Calls cells by the short labels of their form.</summary>
internal static class CellNames
{
    /// <summary>Table, row and column; the path where the form has no such cell.</summary>
    public static LocalizedText Of(Form form, string path) => form.FindCell(path) is { } cell
        ? Join(cell.Table.Label.Brief, cell.Row.Label.Brief, cell.Column.Label.Brief)
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
            (true, true) => Join(cell.Row.Label.Brief, cell.Column.Label.Brief),
            _ => Of(form, path),
        };
    }

    /// <summary>Which other report a cell or a passage belongs to; null for the report itself.</summary>
    public static LocalizedText? OtherReport(ReportStep step, string? issuer, int? year) => step switch
    {
        ReportStep.Self => null,
        ReportStep.Previous when year is { } known => Words.Both($"{known} 年报告", $"report of {known}"),
        ReportStep.Previous => new("上年报告", "last year's report"),
        _ => new($"{issuer}的报告", $"report of {issuer}"),
    };

    private static LocalizedText Join(params LocalizedText[] parts) =>
        new(string.Join(' ', parts.Select(part => part.Zh)), string.Join(", ", parts.Select(part => part.En)));
}
