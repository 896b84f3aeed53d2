using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>Damages rows of figures before they are written, for formats whose cells can't be seen in their text.</summary>
internal static class DamagedTables
{
    private static readonly Dictionary<string, Func<PrintedTable, PrintedCell, PrintedTable>> Changes = new()
    {
        ["cell dropped"] = (table, cell) => Moved(table, cell, -1, cell),
        ["cell added"] = (table, cell) => With(Moved(table, cell with { Column = cell.Column - 1 }, 1), new PrintedCell("", cell.Row, cell.Column)),
        ["figure doubled"] = (table, cell) => table.RowOf(cell.Row).Any(other => other.Text.Length == 0) ? table : With(Moved(table, cell, 1), cell with { Column = cell.Column + 1 }),
        ["two in one"] = (table, cell) => Next(table, cell) is not { } next ? table
            : With(Without(Moved(table, next, -1, next), cell), cell with { Text = $"{cell.Text} {next.Text}".Trim() }),
        ["figure over two columns"] = (table, cell) => Next(table, cell) is not { } next ? table : With(Without(table, cell, next), cell with { ColumnSpan = 2 }),
        ["label narrower"] = (table, cell) => LabelOf(table, cell) is not { ColumnSpan: > 1 } label ? table
            : With(Without(Moved(table, label, -1), label), label with { ColumnSpan = label.ColumnSpan - 1 }),
        ["figure erased"] = (table, cell) => Without(table, cell),
    };

    // On paper and in sheets a figure stands where it stands: without a cell, those behind it are under other headings.
    private static readonly Dictionary<string, string[]> AsPrinted = new()
    {
        ["xlsx"] = ["cell dropped", "two in one", "figure erased", "cell added", "figure doubled", "label narrower"],
        ["pdf"] = ["cell dropped", "two in one", "figure erased", "cell added", "figure doubled", "label narrower"],
        ["docx"] = ["figure erased"],
    };

    public static string[] Formats { get; } = ["docx", "xlsx", "pdf"];

    /// <summary>What can happen, and in which format.</summary>
    public static IEnumerable<(string Kind, string Format)> Ways =>
        Formats.SelectMany(format => Changes.Keys.Except(AsPrinted[format]).Select(kind => (kind, format)));

    /// <summary>The document damaged; null where nothing changed.</summary>
    public static byte[]? Write(string kind, string format, Habit habit, FormCell chosen)
    {
        var parts = habit.Printed.ToList();
        var text = PrintedReport.Print(habit.Truth[chosen]);
        for (var i = 0; i < parts.Count && text.Length > 0; i++)
        {
            if (parts[i] is PrintedTable table && table.Cells.FirstOrDefault(cell => cell.Text == text) is { } cell
                && Changes[kind](table, cell) is var changed && changed != table)
            {
                parts[i] = changed;
                return DocumentFormats.Write(format, parts);
            }
        }

        return null;
    }

    private static PrintedTable Moved(PrintedTable table, PrintedCell behind, int by, params PrintedCell[] gone) => new([.. table.Cells
        .Except(gone).Select(cell => cell.Row == behind.Row && cell.Column > behind.Column ? cell with { Column = cell.Column + by } : cell)]);

    private static PrintedTable With(PrintedTable table, PrintedCell added) => new([.. table.Cells, added]);

    private static PrintedTable Without(PrintedTable table, params PrintedCell[] gone) => new([.. table.Cells.Except(gone)]);

    private static PrintedCell? Next(PrintedTable table, PrintedCell cell) =>
        table.Cells.FirstOrDefault(other => other.Row == cell.Row && other.Column == cell.Column + 1);

    private static PrintedCell? LabelOf(PrintedTable table, PrintedCell cell) => table.Cells
        .Where(other => other.Row == cell.Row && other.Column < cell.Column && other.Text.Length > 0 && !char.IsAsciiDigit(other.Text[^1]))
        .MaxBy(other => other.Column);
}
