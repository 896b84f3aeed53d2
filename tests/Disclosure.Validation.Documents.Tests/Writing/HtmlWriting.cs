using System.Net;
using System.Text;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>Writes reports as web pages in the layouts that publishing systems and Word leave.</summary>
internal static class HtmlWriting
{
    public static string Plain(DisclosureReport report) => Plain(PrintedReport.Of(report));

    public static string Plain(IEnumerable<object> parts) =>
        Write(parts, Spanned, text => $"<p>{Encode(text)}</p>", Blank("&nbsp;"));

    /// <summary>Paragraphs and spans of Word in every cell, labels broken over lines.</summary>
    public static string PastedFromWord(DisclosureReport report) =>
        Write(report, Spanned, text => $"<div><span>{Encode(text)}</span></div>", cell =>
            $"<p class=\"MsoNormal\"><span>{Encode(cell).Replace("本年", "本年<br/>", StringComparison.Ordinal)}</span><o:p></o:p></p>");

    /// <summary>Empty cells where others have merged ones.</summary>
    public static string WithoutSpans(DisclosureReport report) => WithoutSpans(PrintedReport.Of(report));

    public static string WithoutSpans(IEnumerable<object> parts) =>
        Write(parts, Unspanned, text => $"<h2>{Encode(text)}</h2>", Blank(""));

    /// <summary>The cells of every row one behind the other, each as wide and high as one: merged cells are lost.</summary>
    public static string WithoutMerges(IEnumerable<object> parts) => Write(
        parts,
        (table, cell) => $"<table>{string.Concat(Enumerable.Range(0, table.Height).Select(row =>
            $"<tr>{string.Concat(table.RowOf(row).Select(c => $"<td>{cell(c.Text)}</td>"))}</tr>"))}</table>",
        text => $"<p>{Encode(text)}</p>",
        Blank(""));

    /// <summary>Tables of figures inside tables that lay out the page, with navigation around them.</summary>
    public static string Nested(DisclosureReport report) =>
        "<!DOCTYPE html><html><head><title>首页</title><script>var a = '<table>';</script></head><body><nav>首页 > 公开</nav><table><tr><td>导航</td><td><table><tr><td>"
        + Plain(report) + "</td></tr></table></td></tr></table><footer>备案号 123</footer></body></html>";

    /// <summary>A table for every row, each with the headings.</summary>
    public static string RowByRow(DisclosureReport report) =>
        Write(report, (table, cell) => table.Cells.Any(c => c.RowSpan > 1) ? Spanned(table, cell)
            : string.Concat(table.RowOf(0).Select(c => $"<p>{Encode(c.Text)}</p>")) + string.Concat(Enumerable.Range(2, table.Height - 2)
                .Select(row => $"<table>{Row(table, 1, cell)}{Row(table, row, cell)}</table>")), text => $"<p>{Encode(text)}</p>", Blank(" "));

    /// <summary>The headings in one table, the rows below in another.</summary>
    public static string HeadersApart(DisclosureReport report) =>
        Write(report, (table, cell) => Spanned(table, cell).Replace(
            "</tr><!--body-->", "</tr></table><p></p><table>", StringComparison.Ordinal), text => $"<p>{Encode(text)}</p>", Blank("&#160;"));

    private static string Write(
        DisclosureReport report, Func<PrintedTable, Func<string, string>, string> table,
        Func<string, string> heading, Func<string, string> cell) =>
        Write(PrintedReport.Of(report), table, heading, cell);

    private static string Write(
        IEnumerable<object> parts, Func<PrintedTable, Func<string, string>, string> table,
        Func<string, string> heading, Func<string, string> cell)
    {
        var html = new StringBuilder("<div class=article>");
        foreach (var part in parts)
        {
            html.Append(part is PrintedTable printed ? table(printed, cell) : heading((string)part)).Append('\n');
        }

        return html.Append("</div>").ToString();
    }

    private static Func<string, string> Blank(string blank) => text => text.Length == 0 ? blank : Encode(text);

    private static string Spanned(PrintedTable table, Func<string, string> cell) =>
        $"<table>{string.Concat(Enumerable.Range(0, table.Height).Select(row => Row(table, row, cell)))}</table>";

    private static string Row(PrintedTable table, int row, Func<string, string> cell)
    {
        var cells = table.RowOf(row).Select(c => $"<td rowspan={c.RowSpan} colspan=\"{c.ColumnSpan}\">{cell(c.Text)}</td>");
        var headings = table.Cells.Any(c => c.Row == 2 && c.Text == "商业企业") || table.Width == 15 ? 2 : 1;
        return $"<tr>{string.Concat(cells)}</tr>{(row == headings ? "<!--body-->" : "")}";
    }

    private static string Unspanned(PrintedTable table, Func<string, string> cell) =>
        $"<table>{string.Concat(table.Texts().Select(row => $"<tr>{string.Concat(row.Select(text => $"<td>{cell(text)}</td>"))}</tr>"))}</table>";

    private static string Encode(string text) =>
        WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);
}
