using Disclosure.Validation.Problems;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Recognition;

/// <summary>Which tables of the form a document was read without.</summary>
public sealed class UnreadTablesTests
{
    private const string Documents = """
        <table><tr><td colspan="4">第二十条第（一）项</td></tr>
        <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
        <tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>
        {0}</table>
        """;

    private const string Normative = "<tr><td>行政规范性文件</td><td>1</td><td>0</td><td>3</td></tr>";

    [Fact]
    public async Task A_table_of_which_nothing_was_found_was_not_read()
    {
        var report = await Reading.OfTextAsync(Page(Normative));

        Assert.Equal(["permits", "enforcement", "fees", "requests", "disputes"], report.UnreadTables);
    }

    [Fact]
    public async Task A_row_that_the_office_left_out_is_no_loss_of_the_reader()
    {
        var report = await Reading.OfTextAsync(Page(""));

        Assert.DoesNotContain("documents", report.UnreadTables);
    }

    [Fact]
    public async Task A_row_whose_label_can_t_be_read_is_a_loss()
    {
        var report = await Reading.OfTextAsync(Page(Normative.Replace("行政规范性文件", "□□□", StringComparison.Ordinal)));

        Assert.Contains("documents", report.UnreadTables);
    }

    [Fact]
    public async Task A_row_too_many_is_no_loss_where_the_form_s_rows_are_there()
    {
        var report = await Reading.OfTextAsync(Page(Normative + "<tr><td>其他文件</td><td>1</td><td>0</td><td>3</td></tr>"));

        Assert.DoesNotContain("documents", report.UnreadTables);
    }

    [Theory]
    [InlineData("2021", "cn-2021")]
    [InlineData("2019", "cn-2019")]
    public async Task A_title_without_tables_is_a_report_of_which_no_table_was_read(string year, string form)
    {
        var report = await Reading.OfTextAsync($"<html><body><p>某市财政局{year}年政府信息公开工作年度报告</p><p>一、总体情况</p><p>略</p><img></body></html>");

        Assert.Equal(("某市财政局", form), (report.Issuer, report.Form.Id));
        Assert.Equal(report.Form.Tables.Select(table => table.Id), report.UnreadTables);
        Assert.Equal("overview", Assert.Single(report.Sections).Id);
    }

    [Fact]
    public async Task A_document_with_neither_title_nor_table_is_no_report()
    {
        var thrown = await Assert.ThrowsAsync<DisclosureInputException>(
            () => Reading.OfTextAsync("<html><body><p>关于召开会议的通知</p><p>各单位：</p></body></html>"));

        Assert.Equal("document.no-known-form", Assert.Single(thrown.Problems).Code);
    }

    private static string Page(string row) =>
        $"<html><body><p>某市财政局2021年政府信息公开工作年度报告</p>{Documents.Replace("{0}", row, StringComparison.Ordinal)}</body></html>";
}
