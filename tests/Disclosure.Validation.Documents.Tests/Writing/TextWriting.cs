using System.Text;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>Writes reports as text in the layouts that copying from pages and converters leave.</summary>
internal static class TextWriting
{
    /// <summary>Fields between tabs; merged cells leave empty fields.</summary>
    public static string Tabs(DisclosureReport report) => Tabs(PrintedReport.Of(report));

    public static string Tabs(IEnumerable<object> parts) => Write(parts, row => string.Join('\t', row) + "\n");

    /// <summary>The same with a page break, that is blank lines, behind every fifth row.</summary>
    public static string TabsOverPages(DisclosureReport report)
    {
        var count = 0;
        return Write(report, row => string.Join('\t', row) + (++count % 5 == 0 ? "\n\n\n" : "\n"));
    }

    /// <summary>The same with empty fields behind every row.</summary>
    public static string TabsWithEmptyColumn(DisclosureReport report) =>
        Write(report, row => string.Join('\t', row) + "\t\t\r\n");

    /// <summary>Full-width digits, brackets of the other kind, a blank inside the labels of tables.</summary>
    public static string TabsInOtherCharacters(DisclosureReport report) => Tabs(report)
        .Replace('（', '(').Replace('）', ')').Replace('0', '０').Replace('7', '７')
        .Replace("第二十条", "第二十条 ", StringComparison.Ordinal);

    /// <summary>Single blanks between the cells of a row; empty cells are lost.</summary>
    public static string Blanks(DisclosureReport report) => Blanks(PrintedReport.Of(report));

    public static string Blanks(IEnumerable<object> parts) => Write(parts, row => string.Join(' ', Printed(row)) + "\n");

    /// <summary>Every cell on a line of its own; empty cells are lost.</summary>
    public static string CellByCell(DisclosureReport report) => CellByCell(PrintedReport.Of(report));

    public static string CellByCell(IEnumerable<object> parts) =>
        Write(parts, row => string.Concat(Printed(row).Select(cell => cell + "\n")));

    /// <summary>The same with a bar behind each cell.</summary>
    public static string CellByCellWithBars(IEnumerable<object> parts) =>
        Write(parts, row => string.Concat(Printed(row).Select(cell => $"{cell} |\n")) + "||\n");

    /// <summary>The same with a bar on a line of its own between the cells.</summary>
    public static string CellByCellBetweenBars(IEnumerable<object> parts) =>
        Write(parts, row => string.Concat(Printed(row).Select(cell => $"{cell}\n|\n")));

    /// <summary>The cells of each row, blank ones too, in lines of their own: with a bar behind each, before each, or on a line between; a merged cell once.</summary>
    public static string BlanksByBars(IEnumerable<object> parts, string style) => WriteTables(parts, table => string.Concat(
        Enumerable.Range(0, table.Height).Select(row => string.Concat(table.RowOf(row).Select(cell => (style, Flat(cell.Text)) switch
        {
            ("behind", var text) => $"{text} |\n",
            ("before", var text) => $"| {text}\n",
            (_, var text) => $"{text}\n|\n",
        })) + (style == "behind" ? "||\n" : ""))) + "\n");

    /// <summary>A row a line with bars between its own cells: what a merged cell covers in other rows and columns is not there.</summary>
    public static string RowsWithBars(IEnumerable<object> parts) => WriteTables(parts, table => string.Concat(
        Enumerable.Range(0, table.Height).Select(row => string.Join(" | ", table.RowOf(row).Select(cell => Flat(cell.Text))) + " |||\n")));

    /// <summary>Each table in one line, with single blanks between its cells; empty cells are lost.</summary>
    public static string OneLine(IEnumerable<object> parts) => WriteTables(parts, table =>
        string.Join(' ', table.Texts().SelectMany(Printed).Select(Flat)) + "\n");

    /// <summary>Cells between commas; merged cells leave empty ones.</summary>
    public static string Commas(IEnumerable<object> parts) => Write(parts, row => string.Join(',', row.Select(cell =>
        cell.AsSpan().ContainsAny(",\"") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)) + "\n");

    private static string Flat(string text) => text.Replace("\n", "", StringComparison.Ordinal);

    private static IEnumerable<string> Printed(string[] row) => row.Where(cell => cell.Length > 0);

    private static string Write(DisclosureReport report, Func<string[], string> line) =>
        Write(PrintedReport.Of(report), line);

    private static string Write(IEnumerable<object> parts, Func<string[], string> line) =>
        WriteTables(parts, table => string.Concat(table.Texts().Select(line)));

    private static string WriteTables(IEnumerable<object> parts, Func<PrintedTable, string> print)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is PrintedTable table)
            {
                text.Append(print(table));
            }
            else
            {
                text.Append(part).Append("\n\n");
            }
        }

        return text.ToString();
    }
}
