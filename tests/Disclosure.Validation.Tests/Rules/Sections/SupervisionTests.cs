using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Sections;

/// <summary>What supervising offices look for in the text as a whole, and what an auditor is told.</summary>
public sealed class SupervisionTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void The_headings_that_are_numbered_in_two_ways_are_shown()
    {
        var finding = Only("SEC-OUTLINE", Text("overview", "一、总体情况", "（一）主动公开。略\n二、依申请公开。略\n"));

        Assert.Equal("“一、总体情况”的小标题混用两种编号：“（一）”“二、”", finding.Message.Zh);
        Assert.Equal(["（一）主动公开。", "二、依申请公开。"], finding.Passages.Select(passage => passage.Text));
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Theory]
    [InlineData("1、目录。略\n2.专栏。略\n3．平台。略\n")]
    [InlineData("（一）目录。略\n（1）新增。略\n（2）废止。略\n（二）专栏。略\n1、新增。略\n")]
    [InlineData("（九）目录。略\n（十）专栏。略\n（十一）平台。略\n")]
    [InlineData("（二）目录。略\n（三）专栏。略\n")]
    [InlineData("2.5万人关注。\n3.1万条信息。\n")]
    public void Headings_in_one_way_and_lists_inside_them_are_sound(string text) =>
        Assert.DoesNotContain(Check(Text("overview", "一、总体情况", text)), finding => finding.Rule == "SEC-OUTLINE");

    [Fact]
    public void A_problem_without_a_measure_is_counted()
    {
        var finding = Only("PROBLEMS-PAIRED", Text(
            "problems", "五、存在的主要问题及改进情况", "一是更新慢；二是形式少；三是人手不足。下一步：一是按月核对；二是增加图表。\n"));

        Assert.Equal("“五、存在的主要问题及改进情况”列出 3 个问题，改进措施只有 2 项", finding.Message.Zh);
    }

    [Fact]
    public void An_overview_of_another_year_is_told_with_its_sentence()
    {
        var finding = Only("TIME-OVERVIEW", Text("overview", "一、总体情况", "根据条例编制。2022年，公开信息120条。\n"));

        Assert.Equal("“一、总体情况”写的是 2022 年，没有写到报告年度 2023 年", finding.Message.Zh);
        Assert.Equal("2022年，公开信息120条。", Assert.Single(finding.Passages).Text);
    }

    private static Finding Only(string rule, ReportSection section) =>
        Assert.Single(Check(section), finding => finding.Rule == rule);

    private static IReadOnlyList<Finding> Check(ReportSection section) => Validator.Validate(
        new ReportBuilder(TestReports.Cn2021) { Year = 2023, Issuer = "清河县教育局", Sections = { section } }.Build()).Findings;

    private static ReportSection Text(string id, string title, string text) => new(id, title, text);
}
