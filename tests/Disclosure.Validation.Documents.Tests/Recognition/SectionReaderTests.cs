using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Recognition;

public sealed class SectionReaderTests
{
    private const string Table = "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t1\t2\t3\n";

    [Fact]
    public async Task Sections_hold_the_text_below_their_headings_without_the_tables()
    {
        var report = await Reading.OfTextAsync($"题目\n一、总体情况\n甲。\n乙。\n二、主动公开政府信息情况\n{Table}五、存在的主要问题及改进情况\n丙。\n");

        Assert.Equal(
            [("overview", "甲。\n乙。\n"), ("disclosure", ""), ("problems", "丙。\n")],
            report.Sections.Select(section => (section.Id, section.Text)));
        Assert.Equal(2, report.Sections[0].Source!.Line);
        Assert.Equal("一、总体情况", report.Sections[0].Title);
    }

    [Fact]
    public async Task Every_line_of_a_section_in_text_knows_its_line()
    {
        var report = await Reading.OfTextAsync($"题目\r\n一、总体情况\r\n甲。\r\n\r\n  乙。\r\n二、主动公开政府信息情况\r\n丙。\r\n{Table}丁。");

        Assert.Equal(
            [Line("甲。", 3), Line("乙。", 5), Line("丙。", 7), Line("丁。", 10)],
            report.Sections.SelectMany(section => section.LineSources));

        static CellSource Line(string text, int number) => new("report.txt", text) { Line = number };
    }

    [Fact]
    public async Task Every_line_of_a_section_in_markdown_knows_its_text()
    {
        const string Document = "# 题目\n\n## 一、总体情况\n甲，\n乙。\n\n- 丙。\n\n## 二、主动公开政府信息情况\n\n"
            + "|信息内容|本年新制作数量|本年新公开数量|对外公开总数量|\n|---|---|---|---|\n|规章|1|2|3|\n";

        var report = await Reading.OfAsync(System.Text.Encoding.UTF8.GetBytes(Document), "report.md");

        Assert.Equal("甲，\n乙。\n丙。\n", report.Sections[0].Text);
        Assert.Equal(
            [new CellSource("report.md", "甲，"), new CellSource("report.md", "乙。"), new CellSource("report.md", "丙。")],
            report.Sections[0].LineSources);
    }

    [Fact]
    public async Task Section_numbers_may_be_shifted()
    {
        var report = await Reading.OfTextAsync($"二、总体情况\n甲。\n三、主动公开政府信息情况\n{Table}");

        Assert.Equal(["overview", "disclosure"], report.Sections.Select(section => section.Id));
    }

    [Fact]
    public async Task A_table_of_contents_does_not_hide_the_text()
    {
        var report = await Reading.OfTextAsync($"一、总体情况\n二、主动公开政府信息情况\n\n一、总体情况\n甲。\n二、主动公开政府信息情况\n{Table}");

        Assert.Equal("甲。\n", report.Sections[0].Text);
        Assert.Equal(2, report.Sections.Count);
    }

    [Fact]
    public async Task A_heading_in_other_words_is_told_by_its_number_and_place_and_noted()
    {
        var report = await Reading.OfTextAsync(
            $"题目\n一、总体情况\n甲。\n二、主动公开政府信息情况\n{Table}四、政府信息公开行政复议、行政诉讼情况\n五、工作短板和明年打算\n丙。\n六、其他需要报告的事项\n丁。\n");

        Assert.Equal(["overview", "disclosure", "disputes", "problems", "other"], report.Sections.Select(section => section.Id));
        Assert.Equal(("五、工作短板和明年打算", "丙。\n"), (report.Sections[3].Title, report.Sections[3].Text));
        var note = Assert.Single(report.ReadingNotes, note => note.Text == "五、工作短板和明年打算");
        Assert.NotNull(note.Source);
    }

    [Theory]
    [InlineData("五、工作短板。\n丙。\n")]
    [InlineData("五、工作短板\n丙。\n五、明年打算\n")]
    [InlineData("（五）工作短板\n丙。\n")]
    public async Task Sentences_and_what_stands_twice_are_no_headings(string lines)
    {
        var report = await Reading.OfTextAsync($"题目\n一、总体情况\n甲。\n二、主动公开政府信息情况\n{Table}{lines}六、其他需要报告的事项\n丁。\n");

        Assert.Equal(["overview", "disclosure", "other"], report.Sections.Select(section => section.Id));
    }

    [Theory]
    [InlineData("（一）主动公开情况")]
    [InlineData("1.主动公开信息情况")]
    [InlineData("主动公开情况")]
    public async Task A_subheading_worded_like_a_section_is_none(string subheading)
    {
        var report = await Reading.OfTextAsync(
            $"题目\n一、总体情况\n甲。\n{subheading}\n乙。\n二、主动公开政府信息情况\n{Table}五、存在的主要问题及改进情况\n丙。\n");

        Assert.Equal(
            [("overview", $"甲。\n{subheading}\n乙。\n"), ("disclosure", ""), ("problems", "丙。\n")],
            report.Sections.Select(section => (section.Id, section.Text)));
    }

    [Fact]
    public async Task Text_in_tables_that_only_lay_it_out_is_text()
    {
        const string Page = "<p>一、总体情况</p><table><tr><td>全年主动公开信息一百二十条，没有超期的情形。</td></tr></table>" +
            "<p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年新制作数量</td><td>本年新公开数量</td>" +
            "<td>对外公开总数量</td></tr><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr></table>" +
            "<table><tr><td>五、存在的主要问题及改进情况</td></tr><tr><td>部分目录更新不够及时，今后将按月核对目录。</td></tr></table>";
        var report = await Reading.OfAsync(System.Text.Encoding.UTF8.GetBytes(Page), "page.html");

        Assert.Equal(
            [("overview", "全年主动公开信息一百二十条，没有超期的情形。\n"), ("disclosure", ""), ("problems", "部分目录更新不够及时，今后将按月核对目录。\n")],
            report.Sections.Select(section => (section.Id, section.Text)));
    }
}
