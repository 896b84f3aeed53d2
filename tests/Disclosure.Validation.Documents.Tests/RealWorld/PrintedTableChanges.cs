using Disclosure.Validation.Documents.Tests.Writing;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>What happens to tables between the form and the page.</summary>
internal static class PrintedTableChanges
{
    public static int RowOf(this PrintedTable table, string label) => table.Cells.First(cell => cell.Text == label).Row;

    /// <summary>Leaves out cells of a row; what is behind them moves to the left.</summary>
    public static PrintedTable Without(this PrintedTable table, string label, Func<PrintedCell, bool> isLeftOut)
    {
        var row = table.RowOf(label);
        var left = table.Cells.Where(cell => cell.Row == row && cell.Text != label && isLeftOut(cell)).ToList();
        return new([.. table.Cells.Except(left).Select(cell => cell.Row != row ? cell
            : cell with { Column = cell.Column - left.Count(gone => gone.Column < cell.Column) })]);
    }

    /// <summary>Puts an empty cell behind a label; the figures move to the right, out of the table.</summary>
    public static PrintedTable Shifted(this PrintedTable table, string label)
    {
        var found = table.Cells.First(cell => cell.Text == label);
        var end = found.Column + found.ColumnSpan;
        return new([.. table.Cells.Select(cell => cell.Row == found.Row && cell.Column >= end
            ? cell with { Column = cell.Column + 1 }
            : cell), new PrintedCell("", found.Row, end)]);
    }

    /// <summary>Adds a column at the right end; its rows are empty but for those given.</summary>
    public static PrintedTable WithColumn(this PrintedTable table, params (int Row, string Text)[] texts)
    {
        var width = table.Width;
        var column = Enumerable.Range(0, table.Height).Select(row => new PrintedCell(
            texts.FirstOrDefault(text => text.Row == row).Text ?? "", row, width));
        return new([.. table.Cells, .. column]);
    }

    /// <summary>Adds a row below that of the label; cells that reach over it become longer.</summary>
    public static PrintedTable WithRow(this PrintedTable table, string label, params string[] texts)
    {
        var at = table.RowOf(label) + 1;
        var cells = table.Cells.Select(cell => cell.Row >= at ? cell with { Row = cell.Row + 1 }
            : cell.Row + cell.RowSpan > at ? cell with { RowSpan = cell.RowSpan + 1 }
            : cell).ToList();
        var columns = Enumerable.Range(0, table.Width)
            .Where(column => !cells.Exists(cell => cell.Row < at && cell.Row + cell.RowSpan > at
                && cell.Column <= column && column < cell.Column + cell.ColumnSpan))
            .ToList();
        var span = columns.Count - texts.Length + 1;
        return new([.. cells, .. texts.Select((text, i) => i == 0
            ? new PrintedCell(text, at, columns[0], 1, span)
            : new PrintedCell(text, at, columns[span + i - 1]))]);
    }

    /// <summary>The rows from one on, up to another; cells that reach out of them are cut, and their text is not repeated.</summary>
    public static PrintedTable Rows(this PrintedTable table, int from, int to) => new([.. table.Cells
        .Where(cell => cell.Row < to && cell.Row + cell.RowSpan > from)
        .Select(cell => cell with
        {
            Text = cell.Row < from ? "" : cell.Text,
            Row = Math.Max(cell.Row, from) - from,
            RowSpan = Math.Min(cell.Row + cell.RowSpan, to) - Math.Max(cell.Row, from),
        })]);

    /// <summary>Cuts the table in two before a row.</summary>
    public static IEnumerable<PrintedTable> Cut(this PrintedTable table, int row) =>
        [table.Rows(0, row), table.Rows(row, table.Height)];
}
