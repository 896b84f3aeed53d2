using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Text;

public sealed class TextTableTests
{
    private const string Permits = "第二十条第（五）项\t\t\t\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n";
    private const string Requests = "三、收到和处理政府信息公开申请情况\n\n\t申请人情况\t\t\t\t\t\t总计\n\t自然人\t法人或其他组织\n\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n";
    private const string Disputes = "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";

    [Fact]
    public async Task A_cell_knows_its_line_its_field_and_its_text_as_printed()
    {
        var report = await Reading.OfTextAsync(Permits + "行政许可\t213\t+2\t23131\n");

        Assert.Equal(
            new CellSource("report.txt", "+2") { Line = 3, Column = 3 },
            report["permits.licensing.change"].Source);
    }

    [Fact]
    public async Task The_first_of_several_sub_rows_fills_the_row_and_the_others_are_noted()
    {
        var report = await Reading.OfTextAsync(Permits + "其他对外管理服务事项\t行政检查\t+45\t131690\n\t行政确认\t+6\t12719\n");

        Assert.Equal("\"行政检查\"", report["permits.other_services.last_year_items"].ToString());
        Assert.Equal(45, report["permits.other_services.change"].Number);
        Assert.Equal(131690, report["permits.other_services.decisions"].Number);
        Assert.Contains(report.ReadingNotes, note => note.Text!.Contains("行政确认 | +6 | 12719", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_that_the_form_lacks_is_noted()
    {
        var report = await Reading.OfTextAsync(Permits + "行政许可\t213\t+2\t23131\n行政奖励\t1\t2\t3\n");

        Assert.Contains(report.ReadingNotes, note => note.Text == "行政奖励 | 1 | 2 | 3");
    }

    [Fact]
    public async Task A_row_with_a_cell_missing_stays_absent_and_is_noted()
    {
        var report = await Reading.OfTextAsync(Permits + "行政许可\t213\t23131\n其他对外管理服务事项\t1\t2\t3\n");

        Assert.Equal(CellState.Absent, report["permits.licensing.last_year_items"].State);
        Assert.Equal(CellState.Absent, report["permits.licensing.decisions"].State);
        Assert.Contains(report.ReadingNotes, note => note.Text == "213 | 23131");
    }

    [Fact]
    public async Task Three_figures_where_one_is_asked_for_stay_text()
    {
        var report = await Reading.OfTextAsync("信息内容\t本年处理决定数量\n行政许可\t2\t0\t0\n行政处罚\t7\n");

        Assert.Equal("\"2 | 0 | 0\"", report["permits.licensing.decisions"].ToString());
        Assert.Equal(7, report["enforcement.penalties.decisions"].Number);
    }

    [Fact]
    public async Task Blank_figures_of_disputes_are_blank_and_not_absent()
    {
        var report = await Reading.OfTextAsync(Disputes + "\t\t\t\t\t7\t0\t0\t0\t7\t24\t3\t4\t8\t39\n");

        Assert.Equal(CellState.Blank, report["disputes.review.total"].State);
        Assert.Equal(7, report["disputes.litigation_direct.upheld"].Number);
        Assert.Equal(39, report["disputes.litigation_after_review.total"].Number);
    }

    [Fact]
    public async Task A_group_label_torn_over_two_lines_does_no_harm()
    {
        var report = await Reading.OfTextAsync(Requests
            + "（四）无法\t1. 本机关不掌握相关政府信息\t48\t5\t0\t0\t0\t0\t53\n\n提供\t3. 补正后申请内容仍不明确\t1\t0\t0\t0\t0\t0\t1\n");

        Assert.Equal(48, report["requests.handled.unavailable.not_held.natural"].Number);
        Assert.Equal(1, report["requests.handled.unavailable.still_unclear.total"].Number);
    }

    [Fact]
    public async Task Order_tells_which_other_is_meant()
    {
        var report = await Reading.OfTextAsync(Requests
            + "（六）其他处理\t1.逾期不补正\t1\t0\t0\t0\t0\t0\t1\n\t2.逾期未缴费\t2\t0\t0\t0\t0\t0\t2\n\t其他\t3\t0\t0\t0\t0\t0\t3\n（七）总计\t6\t0\t0\t0\t0\t0\t6\n");

        Assert.Equal("cn-2021", report.Form.Id);
        Assert.Equal(3, report["requests.handled.other.rest.natural"].Number);
        Assert.Equal(CellState.Absent, report["requests.handled.other.natural"].State);
        Assert.Equal(6, report["requests.handled.total.total"].Number);
    }

    [Fact]
    public async Task A_label_that_is_only_near_is_noted_with_its_confidence()
    {
        var report = await Reading.OfTextAsync(Requests + "2.其他法律行政法规禁公开\t1\t0\t0\t0\t0\t0\t1\n");

        Assert.Equal(1, report["requests.handled.refused.forbidden_by_law.natural"].Number);
        var note = Assert.Single(report.ReadingNotes, note => note.Confidence is not null);
        Assert.Equal("2.其他法律行政法规禁公开", note.Text);
        Assert.InRange(note.Confidence!.Value, 0.5m, 0.99m);
    }

    [Fact]
    public async Task A_row_printed_twice_is_read_once_and_noted()
    {
        var report = await Reading.OfTextAsync(Permits + "行政许可\t1\t2\t3\n行政许可\t4\t5\t6\n");

        Assert.Equal(1, report["permits.licensing.last_year_items"].Number);
        Assert.Contains(report.ReadingNotes, note => note.Text == "4 | 5 | 6");
    }

    [Fact]
    public async Task A_page_number_inside_a_table_is_no_row()
    {
        var report = await Reading.OfTextAsync(Permits + "行政许可\t1\t2\t3\n— 5 —\t\t\t\n其他对外管理服务事项\t4\t5\t6\n");

        Assert.Equal(4, report["permits.other_services.last_year_items"].Number);
        Assert.Empty(report.ReadingNotes);
    }

    [Fact]
    public async Task Short_rows_that_end_in_a_bar_are_rows()
    {
        var report = await Reading.OfTextAsync(
            """
            二、主动公开政府信息情况
            第二十条第（一）项 |
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            规章 | 0 | 0 | 0 |
            行政规范性文件 | 3 | 0 | 101 |
            第二十条第（五）项 |
            信息内容 | 本年处理决定数量 |
            行政许可 | 7 |
            其间有一段文字。
            第二十条第（六）项 |
            信息内容 | 本年处理决定数量 |
            行政处罚 | 8 |
            行政强制 | 9 |
            """);

        Assert.Equal((101m, 7m, 8m, 9m), (report["documents.normative.in_force"].Number, report["permits.licensing.decisions"].Number,
            report["enforcement.penalties.decisions"].Number, report["enforcement.coercion.decisions"].Number));
        Assert.Empty(report.ReadingNotes);
    }

    [Fact]
    public async Task A_page_that_was_saved_without_its_texts_is_read()
    {
        var report = await Reading.OfTextAsync("{{ title }}\n{{ errorMessage }}\n水务局2020年政府信息公开工作年度报告\n" + Permits + "行政许可\t1\t2\t3\n");

        Assert.Equal(("水务局", 3m), (report.Issuer, report["permits.licensing.decisions"].Number));
    }

    [Fact]
    public async Task A_column_that_the_form_lacks_is_noted()
    {
        var report = await Reading.OfTextAsync("信息内容\t本年新制作数量\t备注\t本年新公开数量\t对外公开总数量\n规章\t1\t9\t2\t3\n");

        Assert.Equal(2, report["documents.regulations.published"].Number);
        Assert.Contains(report.ReadingNotes, note => note.Text == "备注");
    }

    [Fact]
    public async Task A_table_without_headings_is_read_in_the_order_of_the_form_and_noted()
    {
        var report = await Reading.OfTextAsync("第二十条第（五）项\n行政许可\t1\t2\t3\n");

        Assert.Equal(2, report["permits.licensing.change"].Number);
        Assert.NotEmpty(report.ReadingNotes);
    }
}
