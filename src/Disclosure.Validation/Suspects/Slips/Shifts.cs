using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Suspects.Equations;

namespace Disclosure.Validation.Suspects.Slips;

/// <summary>
/// Tries whether a row, a column or the parts of a sum, moved back by one place, would let the rules hold. The cell at the
/// end, whose number was lost, is solved for.
/// </summary>
internal sealed class Shifts(Form form, ReportView view, ConstraintMap map, SetSolver solver, SearchBudget budget)
{
    private const int ShortestLine = 3;

    public IEnumerable<Hypothesis> Find()
    {
        foreach (var line in Lines().Where(IsHit))
        {
            foreach (var kind in new[] { SetSlipKind.ShiftedOn, SetSlipKind.ShiftedBack })
            {
                if (budget.Allows() && Try(line, kind) is { } hypothesis)
                {
                    yield return hypothesis;
                }
            }
        }
    }

    private Hypothesis? Try(List<CellRef> line, SetSlipKind kind)
    {
        // Written one place too late, the number of each cell stands in the next.
        var step = kind == SetSlipKind.ShiftedOn ? 1 : -1;
        var lost = kind == SetSlipKind.ShiftedOn ? line.Count - 1 : 0;
        var moved = new Dictionary<CellRef, Rational>();
        for (var i = 0; i < line.Count; i++)
        {
            if (i != lost && map.NumberIn(line[i + step]) - map.NumberIn(line[i]) is { IsZero: false } change)
            {
                moved.Add(line[i], change);
            }
        }

        if (moved.Count < 2 || solver.Solve([line[lost]], moved).Changes is not [{ Exact: not null } end])
        {
            return null;
        }

        var changes = moved.Select(pair => new CellChange(pair.Key, map.NumberIn(pair.Key) + pair.Value))
            .Append(end)
            .Where(change => change.Exact != map.NumberIn(change.Cell))
            .OrderBy(change => change.Cell);
        return new Hypothesis([.. changes]) { Slip = new SetSlip(kind, line) };
    }

    // Every violated rule must have a cell in the line.
    private bool IsHit(List<CellRef> line) =>
        line.Count >= ShortestLine && solver.Group.All(rule => line.Exists(cell => rule.Cells.Contains(cell)));

    private IEnumerable<List<CellRef>> Lines()
    {
        foreach (var table in form.Tables)
        {
            var rows = table.Rows.Where(row => !view.Figures.Unused.Contains(table.IndexOf(row, table.Columns[0]))).ToList();
            foreach (var row in rows)
            {
                foreach (var line in WithAndWithoutTotal([.. table.Columns.Select(column => At(table, row, column))]))
                {
                    yield return line;
                }
            }

            foreach (var column in table.Columns)
            {
                yield return [.. rows.Select(row => At(table, row, column))];
                yield return [.. rows.Where(row => row.Group is not null && !row.IsTotal).Select(row => At(table, row, column))];
            }

            if (table.PrintedAsOneRow)
            {
                yield return [.. rows.SelectMany(row => table.Columns.Select(column => At(table, row, column)))];
            }
        }
    }

    // Offices may have left the total, which is reckoned, in its place.
    private static IEnumerable<List<CellRef>> WithAndWithoutTotal(List<CellRef> row) => [row, row[..^1]];

    private static CellRef At(FormTable table, FormRow row, FormColumn column) =>
        new(Neighbourhood.Self, table.IndexOf(row, column));
}
