using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Writes the name of a cell, as a link where the cell stands in the tables of the page.</summary>
internal sealed class CellLink(Markup html, Evidence evidence)
{
    public void Write(FindingCell cell, LocalizedText name) => Write(cell.Path, cell.Step, name);

    public void Write(string path, ReportStep step, LocalizedText name)
    {
        if (step == ReportStep.Self && evidence.FindCell(path) is { } place)
        {
            html.Put("a", name, ("href", $"#{evidence.Cell(place)}"));
        }
        else
        {
            html.Text(name);
        }
    }
}
