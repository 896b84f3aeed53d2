using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Cells;

/// <summary>Says in one language which cells hold no number, what that leaves open, and what the others imply.</summary>
internal sealed class OpenCellWording(OpenCellRun run, CellNames names, Words words)
{
    private const int RowsListed = 6;

    public string Say(IReadOnlyList<FindingCell> cells, IReadOnlyList<string> rulesLeftOpen)
    {
        var text = new StringBuilder(Where());
        var implied = run.Cells.Zip(cells).Where(pair => pair.Second.Implied is not null).ToList();
        if (rulesLeftOpen.Count > 0)
        {
            text.Append(words.Semicolon)
                .Append(CellNames.Format(words.LeavesOpen, string.Join(words.ListComma, rulesLeftOpen)));
        }

        if (implied.Count > 0)
        {
            var values = implied.Select(pair =>
                $"{NameInRun(pair.First)} {Words.Reckoned(pair.Second.Implied!.Value)}");
            text.Append(words.Semicolon)
                .Append(CellNames.Format(words.ImpliedValues, string.Join(words.ListComma, values)));
        }

        return text.ToString();
    }

    private string Where()
    {
        var table = names.Brief(run.Table.Label);
        if (run.Cells.Count > 1 && run.Cells.Count == run.Table.Rows.Count * run.Table.Columns.Count)
        {
            return CellNames.Format(words.CellsHeld, table, CountAndState());
        }

        var rows = run.Cells.GroupBy(cell => cell.Row).ToList();
        if (rows is [var row])
        {
            return names.Place(new(run.Table, row.Key, null)) + words.Colon + CellsOf(row) +
                (run.Cells is [{ } single] ? StateOf(single) : " " + CountAndState());
        }

        var listed = rows.Take(RowsListed)
            .Select(group => names.Brief(group.Key.Label) + words.Open + CellsOf(group) + words.Close);
        var more = rows.Count > RowsListed ? words.ListComma + CellNames.Format(words.AndMore, rows.Count) : "";
        return CellNames.Format(words.CellsHeld, table, CountAndState()) + words.Including + string.Join(words.ListComma, listed) + more;
    }

    private string CellsOf(IEnumerable<FormCell> cells)
    {
        var columns = cells.Select(cell => cell.Column).ToList();
        return columns.Count == run.Table.Columns.Count && columns.Count > 1
            ? words.AllColumns
            : string.Join(words.ListComma, columns.Select(column => names.Brief(column.Label)));
    }

    private string CountAndState() => IsMerged()
        ? CellNames.Format(words.Merged, run.Cells.Count)
        : CellNames.Format(words.Cells, run.Cells.Count, words.State(run.State));

    // One figure merged over rows stands in each of them, as text.
    private bool IsMerged() => run.State == CellState.Text && run.Cells.All(cell =>
        NumberText.TryParse(run.TextOf(cell), out _)
        && run.Cells.Any(other => other != cell && other.Column == cell.Column && run.TextOf(other) == run.TextOf(cell)));

    private string StateOf(FormCell cell) => run.State == CellState.Text
        ? " " + CellNames.Format(words.HoldsText, Excerpt.Of(run.TextOf(cell)))
        : " " + words.State(run.State);

    private string NameInRun(FormCell cell) => run.Cells.DistinctBy(other => other.Row).Count() == 1
        ? names.Brief(cell.Column.Label)
        : names.Brief(cell.Row.Label) + words.Slash + names.Brief(cell.Column.Label);
}
