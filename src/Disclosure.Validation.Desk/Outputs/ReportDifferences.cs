using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Outputs;

/// <summary>A cell that another report has otherwise.</summary>
internal sealed record CellDifference(FormCell Cell, Cell Before, Cell Now)
{
    /// <summary>Table, row and column in words.</summary>
    public string PlaceIn(Language language) =>
        string.Join(" · ", new[] { Cell.Table.Label, Cell.Row.Label, Cell.Column.Label }.Select(label => label.Brief.In(language)).Distinct());

    /// <summary>What a cell holds, in words.</summary>
    public static string Shown(Cell cell, Language language) =>
        cell.State is CellState.Blank or CellState.Absent ? Terms.Of(cell.State).In(language) : cell.ToString();
}

/// <summary>Holds the figures of a report against those of another version, or of another year.</summary>
internal sealed class ReportDifferences(DeskStore store, ReportValidator validator)
{
    /// <summary>The cells that differ, in the order of the form, as far as the other form has them; null where the other report can't be had.</summary>
    public async Task<IReadOnlyList<CellDifference>?> OfAsync(DisclosureReport report, int other, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var content = await db.Reports.Where(each => each.Id == other && each.ReadWith == ReportContent.Build).Select(each => each.Content).FirstOrDefaultAsync(cancellation);
        if (content is null)
        {
            return null;
        }

        var before = ReportContent.Read(content, validator.Forms);
        return [.. report.Form.Cells
            .Select(cell => (Cell: cell, Other: before.Form.FindCell(cell.Path)))
            .Where(pair => pair.Other is not null)
            .Select(pair => new CellDifference(pair.Cell, before[pair.Other!], report[pair.Cell]))
            .Where(pair => (pair.Before.State, pair.Before.Number, pair.Before.Text) != (pair.Now.State, pair.Now.Number, pair.Now.Text))];
    }
}
