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

    private static IEnumerable<string> Printed(string[] row) => row.Where(cell => cell.Length > 0);

    private static string Write(DisclosureReport report, Func<string[], string> line) =>
        Write(PrintedReport.Of(report), line);

    private static string Write(IEnumerable<object> parts, Func<string[], string> line)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is PrintedTable table)
            {
                text.AppendJoin("", table.Texts().Select(line));
            }
            else
            {
                text.Append(part).Append("\n\n");
            }
        }

        return text.ToString();
    }
}
