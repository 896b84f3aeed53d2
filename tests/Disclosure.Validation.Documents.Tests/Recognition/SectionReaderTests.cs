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
}
