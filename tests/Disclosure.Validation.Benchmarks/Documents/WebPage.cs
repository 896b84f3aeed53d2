using System.Globalization;
using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Documents;

/// <summary>A report as web sites publish it: pasted from Word, with styles everywhere and the site's navigation around it.</summary>
internal static class WebPage
{
    private const string CellStyle = "style=\"border: 1px solid windowtext; padding: 0cm 5.4pt; width: 72.5pt\" valign=\"center\"";
    private const string ParagraphStyle = "style=\"text-indent: 32pt; line-height: 28pt; text-align: justify\"";
    private const string TextStyle = "style=\"font-family: 仿宋_GB2312; font-size: 16pt; color: #333333\"";

    public static byte[] Of(DisclosureReport report)
    {
        var article = HtmlWriting.PastedFromWord(report)
            .Replace("<td ", $"<td {CellStyle} ", StringComparison.Ordinal)
            .Replace("<span>", $"<span {TextStyle}>", StringComparison.Ordinal)
            .Replace("的说明文字。", Passage(), StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>某市人民政府</title>
            <meta name="PubDate" content="2022-01-20"><style>.nav li {"{ float: left }"}</style></head>
            <body><div class="header">{Links("栏目", 150)}</div><div class="path"><a href="/">首页</a> &gt; 信息公开</div>
            {article}
            <div class="related">{Links("相关文件", 100)}</div><div class="footer">{Links("网站", 50)}</div></body></html>
            """);
    }

    private static string Passage() => string.Concat(Enumerable.Range(1, 8).Select(number => string.Create(
        CultureInfo.InvariantCulture,
        $"</span></div><p {ParagraphStyle}><span {TextStyle}>{Narrative.Paragraph(number)}</span></p><div><span>")));

    private static string Links(string name, int count)
    {
        var list = new StringBuilder("<ul class=\"nav\">\n");
        for (var i = 0; i < count; i++)
        {
            list.Append(CultureInfo.InvariantCulture,
                $"<li><a href=\"/zwgk/list/{i}/index.html\" target=\"_blank\" title=\"{name}{i}\">{name}{i}</a></li>\n");
        }

        return list.Append("</ul>").ToString();
    }
}
