using Disclosure.Validation.Claims;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;
using CellsMeant = Disclosure.Validation.Claims.Lexicons.Reading;

namespace Disclosure.Validation.Rules.Claims.Judging;

/// <summary>The sums of the cells that claims mean. A blank counts zero, unless its whole table is empty.</summary>
/// <param name="form">The form of the pack.</param>
/// <param name="view">The report in the order of that form.</param>
internal sealed class CellSums(Form form, ReportView view)
{
    private readonly Dictionary<FormTable, bool> _empty = [];

    /// <summary>The sum; null where a cell was not found or holds no number.</summary>
    public Rational? Of(CellsMeant reading) => reading.Cells.Count == 0 ? null : Sum(reading.Cells);

    /// <summary>The readings that count: those in place of the first only where a cell of it is blank.</summary>
    public IEnumerable<CellsMeant> Counting(Claim claim) =>
        claim.Means.Where(reading => !reading.IsInstead || claim.Means[0].Cells.Any(index => view.Cells[index].State == CellState.Blank));

    /// <summary>The figure that a share or growth is of: as the text itself states it, then as the cells do.</summary>
    public IEnumerable<Rational> FiguresOf(Claim claim)
    {
        if (claim.Of is { } of)
        {
            yield return Rational.Of(of.Value);
        }

        foreach (var reading in Counting(claim))
        {
            if (Of(reading) is { } sum)
            {
                yield return sum;
            }
        }
    }

    /// <summary>
    /// Whether the report leaves a cell that is meant blank, and others tell that it is not zero: what the text then counts is
    /// not to be told from figures that nobody printed.
    /// </summary>
    public bool IsLeftOpen(Claim claim) => claim.Means.Count > 0 && claim.Means[0].Cells.Any(
        index => view.Cells[index].State == CellState.Blank && view.Implied?[index] is not (null or 0));

    /// <summary>How many decimals the one cell of a reading prints; 0 for several.</summary>
    public decimal StepOf(CellsMeant reading) =>
        reading.Cells.Count == 1 && view.Cells[reading.Cells.First()].Number is { Scale: var scale } ? new decimal(1, 0, 0, false, scale) : 0;

    private Rational? Sum(IReadOnlySet<int> cells)
    {
        var sum = Rational.Zero;
        foreach (var index in cells)
        {
            if (Number(index, cells) is not { } number)
            {
                return null;
            }

            sum += Rational.Of(number);
        }

        return sum;
    }

    private decimal? Number(int index, IReadOnlySet<int> cells)
    {
        var cell = form.Cells[index];
        if (view.Figures.Unused.Contains(index))
        {
            return Alternative(cell, cells);
        }

        return view.Lacking?.Contains(index) == true || IsEmpty(cell.Table) ? null
            : view.Cells[index].Number is { } number ? number
            : view.Cells[index].State switch
            {
                CellState.NotApplicable => 0,
                CellState.Blank => view.Implied?[index] ?? 0,
                _ => null,
            };
    }

    // Where one row stands for several, it is the first of them, and the rest are nothing.
    private decimal? Alternative(FormCell cell, IReadOnlySet<int> cells)
    {
        if (cell.Row.StandsForGroup)
        {
            return Sum(cell.Row.Parts.Select(part => cell.Table.IndexOf(part, cell.Column)).ToHashSet()) is { } sum ? sum.ToDecimal() : null;
        }

        if (cell.Row.PrintedAs is not { } row || !row.Parts.All(part => cells.Contains(cell.Table.IndexOf(part, cell.Column))))
        {
            return null;
        }

        var printed = cell.Table.IndexOf(row, cell.Column);
        return cells.Contains(printed) || row.Parts[0] != cell.Row ? 0 : Number(printed, cells);
    }

    private bool IsEmpty(FormTable table)
    {
        if (!_empty.TryGetValue(table, out var empty))
        {
            empty = !form.Cells.Where(cell => cell.Table == table).Any(cell => view.Cells[cell.Index] is { Number: not null } or { State: CellState.NotApplicable });
            _empty[table] = empty;
        }

        return empty;
    }
}
