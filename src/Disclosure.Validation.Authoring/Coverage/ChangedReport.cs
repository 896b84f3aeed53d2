using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Authoring.Coverage;

/// <summary>Makes slips in reports whose cells hold whole numbers.</summary>
internal static class ChangedReport
{
    /// <summary>The report with the slip in it; null where the slip would change nothing there.</summary>
    public static DisclosureReport? Make(DisclosureReport report, FormCell cell, CellChange change)
    {
        if (report[cell].Number is not { } number)
        {
            return null;
        }

        return change switch
        {
            CellChange.PlusOne => report.With(cell.Path, number + 1),
            CellChange.MinusOne => report.With(cell.Path, number - 1),
            CellChange.TimesTen => With(report, cell, number * 10),
            CellChange.Transposed => With(report, cell, Transpose(number)),
            CellChange.Swapped => Swap(report, cell),
            CellChange.Shifted => Shift(report, cell),
            _ => report.With(cell.Path, Cell.Blank),
        };
    }

    private static DisclosureReport? With(DisclosureReport report, FormCell cell, decimal number) =>
        number == report[cell].Number || !Cell.IsInRange(number) ? null : report.With(cell.Path, number);

    private static decimal Transpose(decimal number)
    {
        var (tens, ones) = ((int)(number / 10 % 10), (int)(number % 10));
        return number + (9 * (ones - tens));
    }

    private static DisclosureReport? Swap(DisclosureReport report, FormCell cell)
    {
        if (RightOf(report.Form, cell) is not { } right || report[right].Number == report[cell].Number)
        {
            return null;
        }

        var (left, moved) = (report[cell], report[right]);
        return report.With(cell.Path, moved).With(right.Path, left);
    }

    private static DisclosureReport? Shift(DisclosureReport report, FormCell cell)
    {
        var shifted = report.With(cell.Path, 0);
        var isChanged = report[cell].Number != 0;
        for (var next = cell; RightOf(report.Form, next) is { } right; next = right)
        {
            isChanged |= report[next].Number != report[right].Number;
            shifted = shifted.With(right.Path, report[next]);
        }

        return isChanged ? shifted : null;
    }

    private static FormCell? RightOf(Form form, FormCell cell) =>
        cell.Column.Index + 1 < cell.Table.Columns.Count ? form.Cells[cell.Index + 1] : null;
}
