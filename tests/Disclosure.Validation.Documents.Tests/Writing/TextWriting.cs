using System.Text;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>Writes reports as text in the layouts that copying from pages and converters leave.</summary>
internal static class TextWriting
{
    /// <summary>Fields between tabs; merged cells leave empty fields.</summary>
    public static string Tabs(DisclosureReport report) => Write(report, row => string.Join('\t', row) + "\n");

    /// <summary>The same with a page break, that is blank lines, behind every fifth row.</summary>
    public static string TabsOverPages(DisclosureReport report)
    {
        var count = 0;
        return Write(report, row => string.Join('\t', row) + (++count % 5 == 0 ? "\n\n\n" : "\n"));
    }

    /// <summary>The same with empty fields behind every row.</summary>
    public static string TabsWithEmptyColumn(DisclosureReport report) =>
        Write(report, row => string.Join('\t', row) + "\t\t\r\n");

    /// <summary>Full-width digits and brackets of the other kind, blanks inside labels.</summary>
    public static string TabsInFullWidth(DisclosureReport report) => Write(report, row => string.Join('\t', row) + "\n")
        .Replace('（', '(').Replace('）', ')').Replace('0', '０').Replace('7', '７').Replace("第二十条", "第二十条 ", StringComparison.Ordinal);

    private static string Write(DisclosureReport report, Func<string[], string> line)
    {
        var text = new StringBuilder();
        foreach (var part in PrintedReport.Of(report))
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
