using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Google.OrTools.Sat;

namespace Disclosure.Validation.Tests.Suspects;

/// <summary>
/// The smallest sets of cells of table three and four whose change lets their sums hold, found by a constraint solver
/// from sums that are written down here once more.
/// </summary>
internal sealed class IndependentSolver
{
    private const long Largest = 1_000_000;

    private readonly CpModel _model = new();
    private readonly Dictionary<string, IntVar> _numbers = [];
    private readonly Dictionary<string, BoolVar> _changed = [];

    public IndependentSolver(DisclosureReport report)
    {
        foreach (var cell in report.Form.Cells.Where(cell =>
            cell.Table.Id is "requests" or "disputes" && report[cell].Number is not null))
        {
            AddCell(cell, (long)report[cell].Number!.Value);
        }

        foreach (var table in report.Form.Tables.Where(table => table.Id is "requests" or "disputes"))
        {
            foreach (var row in table.Rows.Where(row => _numbers.ContainsKey($"{table.Id}.{row.Id}.total")))
            {
                Equal([$"{table.Id}.{row.Id}.total"], [.. table.Columns.SkipLast(1).Select(column => $"{table.Id}.{row.Id}.{column.Id}")]);
            }
        }

        var requests = report.Form.FindTable("requests")!;
        foreach (var column in requests.Columns.Select(column => column.Id))
        {
            var results = requests.Rows.Select(row => $"requests.{row.Id}.{column}")
                .Where(path => path.Contains(".handled.", StringComparison.Ordinal) && !path.Contains(".handled.total.", StringComparison.Ordinal))
                .Where(_numbers.ContainsKey);
            Equal([$"requests.handled.total.{column}"], [.. results]);
            Equal([$"requests.new.{column}", $"requests.carried_in.{column}"], [$"requests.handled.total.{column}", $"requests.carried_out.{column}"]);
        }
    }

    /// <summary>All smallest sets, each as the paths of its cells in order.</summary>
    public IReadOnlyList<string> SmallestSets()
    {
        _model.Minimize(LinearExpr.Sum(_changed.Values));
        var solver = new CpSolver { StringParameters = "num_workers:1" };
        if (solver.Solve(_model) != CpSolverStatus.Optimal)
        {
            throw new InvalidOperationException("The solver found no optimum.");
        }

        var size = (long)Math.Round(solver.ObjectiveValue);
        _model.Model.Objective = null;
        _model.Add(LinearExpr.Sum(_changed.Values) == size);
        var sets = new List<string>();
        while (solver.Solve(_model) is CpSolverStatus.Feasible or CpSolverStatus.Optimal)
        {
            var cells = _changed.Where(pair => solver.BooleanValue(pair.Value)).ToList();
            sets.Add(string.Join(' ', cells.Select(pair => pair.Key).Order(StringComparer.Ordinal)));
            _model.Add(LinearExpr.Sum(cells.Select(pair => pair.Value)) <= size - 1);
        }

        return sets;
    }

    private void AddCell(FormCell cell, long number)
    {
        var variable = _model.NewIntVar(0, Largest, cell.Path);
        var changed = _model.NewBoolVar(cell.Path);
        _model.Add(variable == number).OnlyEnforceIf(changed.Not());
        _numbers.Add(cell.Path, variable);
        _changed.Add(cell.Path, changed);
    }

    private void Equal(IEnumerable<string> left, IEnumerable<string> right) => _model.Add(
        LinearExpr.Sum(left.Select(path => _numbers[path])) == LinearExpr.Sum(right.Select(path => _numbers[path])));
}
