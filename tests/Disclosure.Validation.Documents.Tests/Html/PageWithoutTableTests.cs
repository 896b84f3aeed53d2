using System.Text;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Html;

/// <summary>Pages that show no table say where the report may be.</summary>
public sealed class PageWithoutTableTests
{
    private const string Title = "<h1>清河县教育局2024年政府信息公开工作年度报告</h1>";
    private const string Tables = "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>1<td>2<td>3</table>";

    [Theory]
    [InlineData("<p>附件：<a href=a>清河县教育局年报.docx</a></p>", "清河县教育局年报.docx")]
    [InlineData("<iframe src=a></iframe>", "内嵌的页面")]
    [InlineData("<embed src=a.pdf type=application/pdf>", "内嵌的页面")]
    [InlineData("<object data=a.pdf></object>", "内嵌的页面")]
    [InlineData("<canvas></canvas>", "图片")]
    [InlineData($"<div style='display:none'>{Tables}</div>", "标签页")]
    [InlineData($"<style>.pane{{display:none}}.on{{display:block}}</style><div class=pane>{Tables}</div>", "标签页")]
    [InlineData($"<div hidden>{Tables}</div>", "标签页")]
    [InlineData("<p><img src=a></p>", "图片")]
    public async Task It_is_said_where_the_report_may_be(string content, string said)
    {
        var report = await Reading.OfAsync(Encoding.UTF8.GetBytes($"<html><body>{Title}{content}</body></html>"), "page.html");

        Assert.Contains(report.ReadingNotes, note => note.Message.Zh.Contains(said, StringComparison.Ordinal));
        Assert.NotEmpty(report.UnreadTables);
    }

    [Theory]
    [InlineData("<img src=a style='display:none'>")]
    [InlineData("<img src=a hidden>")]
    [InlineData("<a href=a style='display:none'>清河县教育局年报.docx</a>")]
    public async Task What_is_not_shown_is_no_place_for_it(string content)
    {
        var report = await Reading.OfAsync(Encoding.UTF8.GetBytes($"<html><body>{Title}{content}</body></html>"), "page.html");

        Assert.DoesNotContain(report.ReadingNotes, note => note.Message.Zh.Contains("图片", StringComparison.Ordinal) || note.Message.Zh.Contains("附件", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_with_its_tables_says_nothing_of_links_and_pictures()
    {
        var report = await Reading.OfAsync(Encoding.UTF8.GetBytes(
            $"<html><body>{Title}<p>二、主动公开政府信息情况</p><p>第二十条第（一）项</p>{Tables}<a href=a>报告.docx</a><img src=a><div hidden>{Tables}</div></body></html>"), "page.html");

        Assert.Equal(1, report["documents.regulations.made"].Number);
        Assert.DoesNotContain(report.ReadingNotes, note => note.Message.Zh.Contains("页面", StringComparison.Ordinal));
    }
}
