using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Text;

public sealed class LooseTextTests
{
    private const string Requests = "三、收到和处理政府信息公开申请情况\n申请人情况\n自然人\n法人或其他组织\n总计商 业 企\n业\n";

    [Fact]
    public async Task A_label_torn_over_lines_is_put_together()
    {
        var report = await Reading.OfTextAsync(Requests + "三、\n本\n年\n度\n（二）部分公开（区分处理的，只计这一情\n形，不计其他情形） 447 7 0 0 0 0 454\n（四）无 1.本机关不掌握相关政府信息 746 12 0 0 10 1 769\n");

        Assert.Equal(454, report["requests.handled.partial.total"].Number);
        Assert.Equal(746, report["requests.handled.unavailable.not_held.natural"].Number);
        Assert.Equal(13, report["requests.handled.unavailable.not_held.natural"].Source!.Line);
    }

    [Fact]
    public async Task Figures_without_a_blank_in_place_of_an_empty_cell_stay_open()
    {
        var report = await Reading.OfTextAsync(Requests + "1.属于国家秘密 1 0 0 0 0 1\n2.重复申请 1 2 3 4 5 6 21\n");

        Assert.Equal(CellState.Absent, report["requests.handled.refused.state_secret.natural"].State);
        Assert.Contains(report.ReadingNotes, note => note.Text?.Contains("1 | 0 | 0 | 0 | 0 | 1", StringComparison.Ordinal) == true);
        Assert.Equal(21, report["requests.handled.not_processed.repeat.total"].Number);
    }

    [Theory]
    [InlineData("本年新 制作数量\n本年新 公开数量\n对外公开总数量")]
    [InlineData("本年新\n制作数量\n\n本年新\n公开数量\n\n对外公开\n总数量")]
    public async Task Headings_broken_into_lines_are_put_together(string headings)
    {
        var report = await Reading.OfTextAsync($"第二十条第（一）项\n信息内容\n{headings}\n规章\n0\n1\n2\n规范性文件\n3\n4\n5\n");

        Assert.Equal(("cn-2019", 0m, 1m, 2m, 4m), (report.Form.Id, report["documents.regulations.made"].Number, report["documents.regulations.published"].Number,
            report["documents.regulations.total"].Number, report["documents.normative.published"].Number));
        Assert.Empty(report.ReadingNotes);
    }

    [Fact]
    public async Task The_order_of_the_columns_is_noted_as_assumed()
    {
        var report = await Reading.OfTextAsync(Requests + "2.重复申请 1 2 3 4 5 6 21\n");

        Assert.Single(report.ReadingNotes, note => note.Message.En.Contains("order of the form", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sentences_that_end_in_a_figure_are_no_rows()
    {
        var report = await Reading.OfTextAsync("第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可 5\n五、存在的主要问题及改进情况\n政府网站办理行政处罚 7\n行政处罚 8\n");

        Assert.Equal(5, report["permits.licensing.decisions"].Number);
        Assert.Equal(CellState.Absent, report["enforcement.penalties.decisions"].State);
        Assert.Contains("行政处罚 8\n", report.Sections[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifteen_figures_below_the_title_of_disputes_are_its_row_and_fourteen_are_not()
    {
        const string Title = "第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可 5\n四、政府信息公开行政复议、行政诉讼情况\n本年共 3\n结果维持 结果纠正\n";

        var full = await Reading.OfTextAsync(Title + "1 2 3 4 10 0 0 0 0 0 5 6 7 8 26\n");
        var cut = await Reading.OfTextAsync(Title + "1 2 3 4 10 0 0 0 0 0 5 6 7 26\n");

        Assert.Equal(26, full["disputes.litigation_after_review.total"].Number);
        Assert.Equal(CellState.Absent, cut["disputes.review.upheld"].State);
        Assert.Contains(cut.ReadingNotes, note => note.Text == "1 | 2 | 3 | 4 | 10 | 0 | 0 | 0 | 0 | 0 | 5 | 6 | 7 | 26");
    }
}
