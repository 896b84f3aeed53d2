using System.Text;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>Rows and tables that could be taken for something else.</summary>
public sealed class DoubtfulRowTests
{
    private const string Title = "三、收到和处理政府信息公开申请情况\n";
    private const string Tabs = Title + "\t\t\t申请人情况\t\t\t\t\t\t总计\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n";
    private const string Carried = "二、上年结转政府信息公开申请数量";

    private const string Html = "<p>三、收到和处理政府信息公开申请情况</p><table><tr><td rowspan=3 colspan=3><td colspan=6>申请人情况<td rowspan=3>总计"
        + "<tr><td rowspan=2>自然人<td colspan=5>法人或其他组织<tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他"
        + "<tr><td colspan=3>一、本年新收政府信息公开申请数量<td>5<td>0<td>0<td>0<td>0<td>0<td>5";

    [Theory]
    [InlineData("<td colspan=3>" + Carried + "<td>3<td>3")]
    [InlineData("<td colspan=3>" + Carried + "<td>3<td>0<td>0<td>0<td>0<td>3")]
    [InlineData("<td colspan=3>" + Carried + "<td>3<td>0<td>0<td>0<td>0<td>0<td>0<td>3")]
    public async Task Too_few_or_too_many_figures_stay_open(string row)
    {
        var report = await OfHtmlAsync($"{Html}<tr>{row}</table>");

        Assert.Equal(5, report["requests.new.natural"].Number);
        Assert.All(report.Form.Cells.Where(cell => cell.Row.Id == "carried_in"), cell => Assert.Equal(CellState.Absent, report[cell].State));
        Assert.Single(NotesOf(report));
    }

    [Theory]
    [InlineData("3\t3")]
    [InlineData("3\t0\t0\t0\t0\t3")]
    public async Task The_same_in_text(string figures)
    {
        var report = await Reading.OfTextAsync($"{Tabs}四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1\n{Carried}\t{figures}\n");

        Assert.Equal(CellState.Absent, report["requests.carried_in.natural"].State);
        Assert.Single(NotesOf(report));
    }

    [Fact]
    public async Task Figures_in_order_behind_a_cell_too_many_are_read_and_noted()
    {
        var report = await OfHtmlAsync($"{Html}<tr><td colspan=3>{Carried}<td><td>3<td>0<td>0<td>0<td>0<td>0<td>3</table>");

        Assert.Equal(3, report["requests.carried_in.natural"].Number);
        Assert.Equal(3, report["requests.carried_in.total"].Number);
        Assert.Single(NotesOf(report));
    }

    [Fact]
    public async Task Blank_rows_whose_labels_also_name_columns_are_no_headings()
    {
        const string Blanks = "<td><td><td><td><td><td><td>";
        var report = await OfHtmlAsync($"{Html}<tr><td rowspan=2>三、本年度办理结果<td>（六）其他处理<td>3.其他{Blanks}<tr><td colspan=2>（七）总计{Blanks}"
            + "<tr><td colspan=3>四、结转下年度继续办理<td>5<td>0<td>0<td>0<td>0<td>0<td>5</table>");

        Assert.Equal(CellState.Blank, report["requests.handled.total.natural"].State);
        Assert.Equal(5, report["requests.carried_out.natural"].Number);
        Assert.Empty(NotesOf(report));
    }

    [Fact]
    public async Task Totals_of_another_table_behind_the_last_section_are_none_of_the_form()
    {
        var report = await OfHtmlAsync($"{Html}</table><p>六、其他需要报告的事项</p>"
            + "<table><tr><td>单位<td>自然人<td>总计<tr><td>其他<td>3<td>7<tr><td>总计<td>3<td>7</table>");

        Assert.Equal(CellState.Absent, report["requests.handled.total.total"].State);
        Assert.Equal(CellState.Absent, report["requests.handled.other.natural"].State);
        Assert.Contains(report.ReadingNotes, note => note.Text == "总计 | 3 | 7");
    }

    [Fact]
    public async Task A_table_printed_twice_is_read_once_and_noted()
    {
        var report = await OfHtmlAsync($"{Html}</table>{Html.Replace("<td>5", "<td>9", StringComparison.Ordinal)}</table>");

        Assert.Equal(5, report["requests.new.natural"].Number);
        Assert.Contains(report.ReadingNotes, note => note.Text == "9 | 0 | 0 | 0 | 0 | 0 | 9");
    }

    [Theory]
    [InlineData("本年收费金额（单位：元）", "2996000", 299.6)]
    [InlineData("本年收费金额（元）", "300", 0.03)]
    [InlineData("本年收费金额（单位：亿元）", "2.5", 25_000)]
    [InlineData("本年收费金额（单位：元）", "1.5万元", 1.5)]
    public async Task A_unit_in_the_heading_is_converted_and_the_printed_text_kept(string heading, string printed, decimal amount)
    {
        var report = await Reading.OfTextAsync($"第二十条第（八）项\n信息内容\t{heading}\n行政事业性收费\t{printed}\n");

        Assert.Equal(Cell.FromText(printed, amount), report["fees.charges.amount"] with { Source = null });
        Assert.Empty(NotesOf(report));
    }

    [Fact]
    public async Task The_unit_of_the_form_in_the_heading_changes_nothing()
    {
        var report = await Reading.OfTextAsync("第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t300\n");

        Assert.Equal(Cell.Of(300), report["fees.charges.amount"] with { Source = null });
    }

    [Fact]
    public async Task Labels_torn_over_lines_of_tabs_are_put_together()
    {
        var report = await Reading.OfTextAsync(Tabs + "一、本年新收政府信息公\n开申请数量\t\t\t5\t0\t0\t0\t0\t0\t5\n"
            + "\t（四）无法提供\t2.没有现成\n信息需要\n另行制作\t3\t0\t0\t0\t0\t0\t3\n");

        Assert.Equal(5, report["requests.new.natural"].Number);
        Assert.Equal(3, report["requests.handled.unavailable.not_readily_made.total"].Number);
        Assert.Empty(NotesOf(report));
    }

    [Fact]
    public async Task Headings_that_lost_their_columns_are_assumed_in_the_order_of_the_form()
    {
        var report = await Reading.OfTextAsync(Title + "申请人情况\t总计\n自然人\t法人或其他组织\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n"
            + "一、本年新收政府信息公开申请数量\t5\t1\t2\t3\t4\t6\t21\n");

        Assert.Equal([5, 1, 2, 3, 4, 6, 21], report.Form.Cells.Where(cell => cell.Row.Id == "new").Select(cell => report[cell].Number));
        Assert.Single(report.ReadingNotes, note => note.Message.En.Contains("order of the form", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Columns_in_another_order_are_read_by_their_headings()
    {
        var report = await OfHtmlAsync("<p>第二十条第（一）项</p><table><tr><td>信息内容<td>现行有效件数<td>本年制发件数<td>本年废止件数<tr><td>规章<td>1<td>2<td>3</table>");

        Assert.Equal((2, 3, 1), (report["documents.regulations.made"].Number, report["documents.regulations.repealed"].Number,
            report["documents.regulations.in_force"].Number));
    }

    [Theory]
    [InlineData(15, 15)]
    [InlineData(14, null)]
    public async Task Disputes_whose_headings_lost_their_columns_are_read_only_in_full(int figures, int? last)
    {
        var report = await Reading.OfTextAsync(Tabs + "四、政府信息公开行政复议、行政诉讼情况\n行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n"
            + "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n" + string.Join('\t', Enumerable.Range(1, figures)) + "\n" + "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t5\n");

        Assert.Equal(last, report["disputes.litigation_after_review.total"].Number);
        Assert.NotEmpty(report.ReadingNotes);
    }

    // Table three alone does not tell the form.
    private static IEnumerable<ReadingNote> NotesOf(DisclosureReport report) =>
        report.ReadingNotes.Where(note => !note.Message.En.Contains("does not tell the form", StringComparison.Ordinal));

    private static Task<DisclosureReport> OfHtmlAsync(string html) => Reading.OfAsync(Encoding.UTF8.GetBytes(html), "page.html");
}
