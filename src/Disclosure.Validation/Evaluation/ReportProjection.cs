using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Evaluation;

/// <summary>Sees a report of one form in the order of another: cells of the same path are the same cell.</summary>
internal static class ReportProjection
{
    public static ReportView Project(DisclosureReport report, Form form)
    {
        if (report.Form == form)
        {
            return new ReportView(report);
        }

        var cells = new Cell[form.Cells.Count];
        var lacking = new CellSet(cells.Length);
        foreach (var cell in form.Cells)
        {
            if (report.Form.FindCell(cell.Path) is { } other)
            {
                cells[cell.Index] = report[other];
            }
            else
            {
                lacking.Add(cell.Index);
            }
        }

        return new ReportView(report, form, cells, new ReportFigures(form, cells), null, lacking);
    }
}
