using System.Text;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>Writes reports as Markdown with pipe tables; merged cells leave empty ones.</summary>
internal static class MarkdownWriting
{
    public static string Of(DisclosureReport report) => Of(PrintedReport.Of(report));

    public static string Of(IEnumerable<object> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is PrintedTable table)
            {
                var rows = table.Texts().Select(row => $"| {string.Join(" | ", row.Select(Escape))} |\n").ToList();
                text.Append('\n').Append(rows[0]).Append(string.Concat(Enumerable.Repeat("|---", table.Width))).Append("|\n");
                text.AppendJoin("", rows.Skip(1)).Append('\n');
            }
            else
            {
                text.Append("## ").Append(part).Append("\n\n");
            }
        }

        return text.ToString();
    }

    private static string Escape(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);
}
