using System.Text;
using Disclosure.Validation.Documents.Html;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Html;

public sealed class HtmlTableTests
{
    private const string Permits = "<tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>";

    [Fact]
    public async Task A_cell_knows_its_table_row_column_and_text()
    {
        var report = await ReadAsync($"<table><tr><td>a</td><td>b</td></tr></table><table>{Permits}<tr><td>行政许可<td>5</td><td> +1</td><td>2</td></tr></table>");

        Assert.Equal(
            new CellSource("page.html", "+1") { Table = 2, Row = 2, Column = 3 }, report["permits.licensing.change"].Source);
    }

    [Fact]
    public async Task Header_and_body_may_have_other_colspans()
    {
        var report = await ReadAsync("<table><tr><td>信息内容</td><td>上一年项目数量</td><td colspan=2>本年增/减</td><td>处理决定数量</td></tr>"
            + "<tr><td>行政许可</td><td colspan=2>1</td><td>2</td><td>3</td></tr></table>");

        Assert.Equal([1, 2, 3], Permit(report));
        Assert.Empty(report.ReadingNotes);
    }

    [Fact]
    public async Task Names_of_elements_and_attributes_may_be_written_in_capitals()
    {
        var report = await ReadAsync("<TABLE><TR><TD>信息内容</TD><TD>上一年项目数量</TD><TD COLSPAN=2>本年增/减</TD><TD>处理决定数量</TD></TR>"
            + "<TR><TD>行政许可</TD><TD COLSPAN=\"2\">1</TD><TD>2</TD><TD>3</TD></TR><TR HIDDEN><TD>其他对外管理服务事项</TD><TD>4</TD><TD>5</TD><TD>6</TD></TR></TABLE>");

        Assert.Equal([1, 2, 3], Permit(report));
        Assert.Equal(CellState.Absent, report["permits.other_services.decisions"].State);
        Assert.Empty(report.ReadingNotes);
    }

    [Fact]
    public async Task An_empty_column_at_the_end_does_no_harm()
    {
        var headings = Permits.Replace("</tr>", "<td></td></tr>", StringComparison.Ordinal);
        var report = await ReadAsync($"<table>{headings}<tr><td>行政许可</td><td></td><td>2</td><td>3</td><td></td></tr></table>");

        Assert.Equal([null, 2, 3], Permit(report));
        Assert.Equal(CellState.Blank, report["permits.licensing.last_year_items"].State);
    }

    [Fact]
    public async Task Cells_left_out_of_a_row_leave_it_open()
    {
        var report = await ReadAsync($"<table>{Permits}<tr><td>行政许可</td><td>2</td></tr><tr><td>其他对外管理服务事项</td><td>1</td><td>1</td><td>1</td></tr></table>");

        Assert.Equal(CellState.Absent, report["permits.licensing.last_year_items"].State);
        Assert.Contains(report.ReadingNotes, note => note.Text == "2");
    }

    [Fact]
    public async Task Figures_shifted_by_one_column_are_noted()
    {
        var report = await ReadAsync($"<table>{Permits}<tr><td>行政许可</td><td></td><td>1</td><td>2</td><td>3</td></tr></table>");

        Assert.NotEmpty(report.ReadingNotes);
    }

    [Fact]
    public async Task A_rowspan_too_long_is_noted_and_the_figures_are_taken_in_order()
    {
        var report = await ReadAsync($"<table><tr><td rowspan=3></td><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>"
            + "<tr><td rowspan=5>行政许可</td><td>1</td><td>2</td><td>3</td></tr><tr><td>其他对外管理服务事项</td><td>4</td><td>5</td><td>6</td></tr></table>");

        Assert.Equal([1, 2, 3], Permit(report));
        Assert.Equal(4, report["permits.other_services.last_year_items"].Number);
        Assert.NotEmpty(report.ReadingNotes);
    }

    [Fact]
    public async Task A_rowspan_too_short_is_noted_and_the_figures_are_taken_in_order()
    {
        var report = await ReadAsync("<table><tr><td></td><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>"
            + "<tr><td rowspan=1>许可</td><td>行政许可</td><td>1</td><td>2</td><td>3</td></tr><tr><td>其他对外管理服务事项</td><td></td><td>5</td><td>6</td></tr></table>");

        Assert.Equal([1, 2, 3], Permit(report));
        Assert.Equal(CellState.Blank, report["permits.other_services.last_year_items"].State);
        Assert.Equal(5, report["permits.other_services.change"].Number);
        Assert.NotEmpty(report.ReadingNotes);
    }

    [Fact]
    public async Task Sub_rows_under_a_label_of_two_rows_are_noted()
    {
        var report = await ReadAsync("<table><tr><td colspan=2>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>"
            + "<tr><td colspan=2>行政许可</td><td>1</td><td>2</td><td>3</td></tr>"
            + "<tr><td rowspan=2>其他对外管理服务事项</td><td>行政检查</td><td>4</td><td>5</td><td>6</td></tr><tr><td>行政确认</td><td>7</td><td>8</td><td>9</td></tr></table>");

        Assert.Equal([1, 2, 3], Permit(report));
        Assert.Equal(4, report["permits.other_services.last_year_items"].Number);
        Assert.Contains(report.ReadingNotes, note => note.Text!.Contains("行政检查", StringComparison.Ordinal));
        Assert.Contains(report.ReadingNotes, note => note.Text!.Contains("行政确认 | 7", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Disputes_printed_row_by_row_are_read_too()
    {
        var report = await ReadAsync("<table><tr><td></td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>"
            + "<tr><td>行政复议</td><td>1</td><td>2</td><td>3</td><td>4</td><td>10</td></tr>"
            + "<tr><td>未经复议直接起诉</td><td></td><td></td><td></td><td></td><td></td></tr></table>");

        Assert.Equal(10, report["disputes.review.total"].Number);
        Assert.Equal(CellState.Blank, report["disputes.litigation_direct.upheld"].State);
    }

    [Fact]
    public async Task The_fields_of_a_page_that_is_filled_in_are_read_as_they_show()
    {
        var report = await ReadAsync($"<table>{Permits}<tr><td>行政许可</td><td><input value=1></td><td><input type=text value='2'>"
            + "<input type=hidden value=9></td><td><input type=number value=3>个</td></tr></table>");

        Assert.Equal([1, 2, 3], Permit(report));
        Assert.Equal("3 个", report["permits.licensing.decisions"].Text);
    }

    [Fact]
    public async Task A_figure_merged_over_two_rows_is_the_figure_of_neither()
    {
        var report = await ReadAsync($"<table>{Permits}<tr><td>行政许可</td><td>1</td><td rowspan=2>2</td><td>3</td></tr>"
            + "<tr><td>其他对外管理服务事项</td><td>4</td><td>6</td></tr></table>");

        Assert.Equal([1, null, 3], Permit(report));
        Assert.Equal(Cell.FromText("2"), report["permits.licensing.change"] with { Source = null });
        Assert.Equal(Cell.FromText("2"), report["permits.other_services.change"] with { Source = null });
        Assert.Contains(report.ReadingNotes, note => note.Text == "2");
    }

    [Theory]
    [InlineData(300, "<td>1</td>", "document.table-too-large")]
    [InlineData(300, "<br>", "document.too-many-elements")]
    [InlineData(100_000, "<div>", "document.too-deep")]
    [InlineData(100_000, "<b>", "document.too-deep")]
    [InlineData(20_000, "<a><div>", "document.too-deep")]
    public void What_goes_beyond_a_limit_ends_the_parser(int count, string markup, string code)
    {
        var limits = new DocumentLimits { MaxTableCells = 200, MaxTextElements = markup == "<br>" ? 200 : 100_000 };
        var html = "<table><tr><td>" + string.Concat(Enumerable.Repeat(markup, count));

        var exception = Assert.Throws<DisclosureInputException>(() => HtmlDocumentReader.Read(
            html, "page.html", limits, hasLines: true, TestContext.Current.CancellationToken));

        Assert.Equal(code, Assert.Single(exception.Problems).Code);
    }

    [Fact]
    public async Task Elements_nested_without_end_are_refused()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 5_000));

        var exception = await Assert.ThrowsAsync<DisclosureInputException>(() => ReadAsync(html));

        Assert.Equal("document.too-deep", exception.Problems[0].Code);
    }

    [Fact]
    public void A_page_that_is_still_being_parsed_can_be_given_up() =>
        Assert.Throws<OperationCanceledException>(() => HtmlDocumentReader.Read(
            "<p>甲<p>乙", null, new DocumentLimits(), hasLines: true, new CancellationToken(canceled: true)));

    private static IEnumerable<decimal?> Permit(DisclosureReport report) =>
        new[] { "last_year_items", "change", "decisions" }.Select(column => report[$"permits.licensing.{column}"].Number);

    private static Task<DisclosureReport> ReadAsync(string html) => Reading.OfAsync(Encoding.UTF8.GetBytes(html), "page.html");
}
