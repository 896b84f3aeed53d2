using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Reports;

/// <summary>
/// The cells of a report as the evaluator needs them: whole numbers as <see cref="long"/>, and the sets of cells that
/// need a closer look. A cell in none of the sets holds a whole number, or a sign for "does not apply" that counts zero.
/// </summary>
internal sealed class ReportFigures
{
    public ReportFigures(Form form, Cell[] cells)
    {
        Whole = new long[cells.Length];
        Special = new CellSet(cells.Length);
        Unused = new CellSet(cells.Length);
        Open = new CellSet(cells.Length);
        Fractions = new CellSet(cells.Length);
        MarkUnused(form, cells);
        for (var i = 0; i < cells.Length; i++)
        {
            Classify(i, cells[i]);
        }

        HasSpecial = !Special.IsEmpty;
        HasOpen = !Open.IsEmpty;
    }

    /// <summary>The whole number of each cell; zero where there is none.</summary>
    public long[] Whole { get; }

    /// <summary>Cells that are blank, absent, text without a number, or hold a fraction; the unused ones not among them.</summary>
    public CellSet Special { get; }

    /// <summary>Cells of rows that the report does not print: because it prints their alternative, or may do without them.</summary>
    public CellSet Unused { get; }

    /// <summary>Cells that are blank, absent or text without a number: what a complete report has none of.</summary>
    public CellSet Open { get; }

    /// <summary>Cells that hold a number that is not whole.</summary>
    public CellSet Fractions { get; }

    public bool HasSpecial { get; }

    public bool HasOpen { get; }

    private void Classify(int index, Cell cell)
    {
        if (Unused.Contains(index))
        {
            return;
        }

        if (cell.Number is not { } number)
        {
            if (cell.State != CellState.NotApplicable)
            {
                Special.Add(index);
                Open.Add(index);
            }
        }
        else if (decimal.Truncate(number) == number)
        {
            Whole[index] = (long)number;
        }
        else
        {
            Special.Add(index);
            Fractions.Add(index);
        }
    }

    // A group that stands in one row is used where all its parts are absent, and unused otherwise.
    private void MarkUnused(Form form, Cell[] cells)
    {
        foreach (var table in form.Tables)
        {
            foreach (var row in table.Rows)
            {
                if (row.StandsForGroup)
                {
                    var single = IsFound(table, row, cells) && !row.Parts.Any(part => IsFound(table, part, cells));
                    MarkUnused(table, single ? row.Parts : [row]);
                }
                else if (row.IsOptional && !IsFound(table, row, cells))
                {
                    MarkUnused(table, [row]);
                }
            }
        }
    }

    private void MarkUnused(FormTable table, IEnumerable<FormRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var column in table.Columns)
            {
                Unused.Add(table.IndexOf(row, column));
            }
        }
    }

    private static bool IsFound(FormTable table, FormRow row, Cell[] cells) =>
        table.Columns.Any(column => cells[table.IndexOf(row, column)].State != CellState.Absent);
}
