using Xunit;

namespace Disclosure.Validation.Documents.Tests.Recognition;

public sealed class TitlePageTests
{
    private const string Table = "\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t1\t2\t3\n";

    [Theory]
    [InlineData("北京市门头沟区政府 2020 年政府 信息公开工作年度报告", "北京市门头沟区", 2020)]
    [InlineData("2019年上海市人民政府办公厅政府信息公开工作年度报告", "上海市人民政府办公厅", 2019)]
    [InlineData("淮安市人民政府2024年政府信息公开工作年度报告", "淮安市人民政府", 2024)]
    [InlineData("某县教育局2021年度政府信息公开工作年度报告", "某县教育局", 2021)]
    [InlineData("某县教育局关于２０２１年政府信息公开工作报告", "某县教育局", 2021)]
    [InlineData("某县人民政府信息公开工作2021年度报告", "某县人民政府", 2021)]
    [InlineData("某县二〇二一年政府信息公开工作年度报告", "某县", 2021)]
    [InlineData("淮安市人民政府\n2024年政府信息公开工作年度报告", "淮安市人民政府", 2024)]
    [InlineData("清河县公安局\n政府信息公开工作\n年度报告\n（2022年度）", "清河县公安局", 2022)]
    [InlineData("2025年清河市人民政府办公室政府信息公开\n工作年度报告", "清河市人民政府办公室", 2025)]
    [InlineData("二〇二三年度\n清河县教育局政府信息公开工作年度报告", "清河县教育局", 2023)]
    [InlineData("清河县教育局政府信息公开工作年度报告（2022年度）", "清河县教育局", 2022)]
    [InlineData("清河县教育局2020年政府信息公开年报", "清河县教育局", 2020)]
    [InlineData("清河县教育局2020年度政务公开工作年度报告", "清河县教育局", 2020)]
    [InlineData("清河县教育局关于报送2020年度政府信息公开工作年度报告的函", "清河县教育局", 2020)]
    [InlineData("关于公布清河县教育局2020年政府信息公开工作年度报告的通知", "清河县教育局", 2020)]
    [InlineData("关于报送《清河县教育局2020年政府信息公开年度报告》的函", "清河县教育局", 2020)]
    [InlineData("清河县教育局关于印发《2020年政府信息公开年度报告》的通知", "清河县教育局", 2020)]
    [InlineData("政府信息公开年报\n清河县教育局2020年政府信息公开年度报告", "清河县教育局", 2020)]
    public async Task Issuer_and_year_stand_in_the_title(string title, string issuer, int year)
    {
        var report = await Reading.OfTextAsync(title + Table);

        Assert.Equal((issuer, year), (report.Issuer, report.Year));
    }

    [Theory]
    [InlineData("本报告根据《清河市公开规定》（以下简称《规\n定》）和《关于印发中华人民共和国政府信息公开工作年度报告\n格式的通知》编制。")]
    [InlineData("首页\n政府信息公开年报")]
    [InlineData("根据有关规定，现公布清河县教育局2022年政府信息公开工作年度报告")]
    public async Task What_is_no_title_names_no_issuer(string lines)
    {
        var report = await Reading.OfTextAsync(lines + Table);

        Assert.Null(report.Issuer);
    }

    [Theory]
    [InlineData("reports/清河县教育局2022年政府信息公开年报.txt", "清河县教育局", 2022)]
    [InlineData("清河县教育局_2022.txt", "清河县教育局", 2022)]
    [InlineData("2022年/清河县教育局/年报.txt", "清河县教育局", 2022)]
    [InlineData("清河县教育局/2022/report.txt", "清河县教育局", 2022)]
    public async Task What_the_text_does_not_name_is_taken_from_the_files_name_and_noted(string name, string issuer, int year)
    {
        var report = await Reading.OfAsync(System.Text.Encoding.UTF8.GetBytes("年度报告" + Table), name);

        Assert.Equal((issuer, year), (report.Issuer, report.Year));
        Assert.Equal(2, report.ReadingNotes.Count(note => note.Message.En.Contains("was taken from", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("data.txt", 2021)]
    [InlineData("2020/data.txt", 2020)]
    [InlineData("2021/data.txt", 2021)]
    public async Task Of_a_title_and_a_period_that_differ_the_one_that_stands_alone_is_not_the_reports_year(string name, int year)
    {
        var report = await Reading.OfAsync(System.Text.Encoding.UTF8.GetBytes(
            "清河县教育局2021年政府信息公开年度报告\n统计期限为2020年1月1日至2020年12月31日。" + Table), name);

        Assert.Equal(year, report.Year);
    }

    [Fact]
    public async Task The_name_of_a_file_does_not_outweigh_the_title()
    {
        var report = await Reading.OfAsync(
            System.Text.Encoding.UTF8.GetBytes("清河县教育局2021年政府信息公开年度报告" + Table), "2022/清河县教育局2022年政府信息公开年报.txt");

        Assert.Equal(2021, report.Year);
    }

    [Fact]
    public async Task Another_year_in_the_preamble_is_a_finding_about_the_preamble_alone()
    {
        var report = await Reading.OfTextAsync(
            "清河县旅游局2022年政府信息公开工作年度报告\n结合我局实际，编制完成2023年度政府信息公开工作年度报告。" + Table);

        Assert.Equal(2022, report.Year);
        Assert.Equal(2023, report.Preamble!.Year);
        var found = Assert.Single(Reading.Validator.Validate(report).Findings, finding => finding.Rule.StartsWith("TIME-", StringComparison.Ordinal));
        Assert.Equal(("TIME-PREAMBLE", "前言写明编制的是 2023 年度报告，报告年度是 2022 年"), (found.Rule, found.Message.Zh));
        Assert.Contains("编制完成2023年度", found.Passages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_period_is_read_in_a_sentence_of_any_length_and_for_a_part_of_a_year()
    {
        var report = await Reading.OfTextAsync(
            "清河县2019年政府信息公开工作年度报告\n" + new string('全', 400) + "，数据的统计期限自2019年9月1日起至2019年12月31日止" + Table);

        Assert.Equal((new DateOnly(2019, 9, 1), new DateOnly(2019, 12, 31)), (report.Period!.From, report.Period.To));
    }

    [Fact]
    public async Task A_mistyped_year_is_left_open_and_noted()
    {
        var report = await Reading.OfTextAsync("某县202020年政府信息公开工作年度报告" + Table);

        Assert.Equal(("某县", (int?)null), (report.Issuer, report.Year));
        Assert.Contains(report.ReadingNotes, note => note.Text!.Contains("202020", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_period_reported_on_tells_the_year_where_the_title_does_not()
    {
        var report = await Reading.OfTextAsync("某县政府信息公开工作年度报告\n数据统计期限从2022年1月1日到12月31日止。" + Table);

        Assert.Equal(2022, report.Year);
    }

    [Theory]
    [InlineData("本报告所列数据的统计期限自２０２２年1月1日起至2022年12月31日止。", 2022, 2022)]
    [InlineData("内容摘要。本年报统计时间为2021年1月1日到12月31日。", 2021, 2021)]
    [InlineData("统计数据期限为 2021 年 1 月 1 日至 2022 年 12 月 31 日。", 2021, 2022)]
    public async Task The_period_is_read_with_the_sentence_that_states_it(string line, int from, int to)
    {
        var report = await Reading.OfTextAsync("某县2022年政府信息公开工作年度报告\n" + line + Table);

        Assert.Equal((new DateOnly(from, 1, 1), new DateOnly(to, 12, 31)), (report.Period!.From, report.Period.To));
        Assert.Equal(2, report.Period.Source!.Line);
        Assert.DoesNotContain('。', report.Period.Source.Text!);
    }

    [Theory]
    [InlineData("三年行动自2021年1月1日实施，至2023年12月31日结束。")]
    [InlineData("本年度数据见下。2022年1月1日起新规施行，12月31日前完成整改。")]
    public async Task Other_periods_are_none(string line)
    {
        var report = await Reading.OfTextAsync("某县2022年政府信息公开工作年度报告\n" + line + Table);

        Assert.Null(report.Period);
    }

    [Fact]
    public async Task A_period_over_two_years_does_not_tell_the_year()
    {
        var report = await Reading.OfTextAsync("某县政府信息公开工作年度报告\n统计期限为2021年1月1日至2022年12月31日。" + Table);

        Assert.Null(report.Year);
    }

    [Theory]
    [InlineData("成文日期：2020-01-20")]
    [InlineData("统计时间：2019-12-31")]
    [InlineData("更新时间：2021-03-05")]
    [InlineData("某县人民政府\n2020年1月20日")]
    [InlineData("公开2020年1月20日以前的信息")]
    public async Task Days_of_other_things_are_none_of_publication(string line)
    {
        var report = await Reading.OfTextAsync("某县2019年政府信息公开工作年度报告\n" + line + Table);

        Assert.Null(report.Published);
    }

    [Theory]
    [InlineData("成文日期：2020-01-20 发布日期：2020-01-31")]
    [InlineData("日期：2020-01-20\n[发布日期] 2020年1月31日")]
    [InlineData("信息发布时间:2020/1/31")]
    [InlineData("时间：2020-01-31")]
    public async Task A_day_that_is_called_one_of_publication_counts_before_others(string line)
    {
        var report = await Reading.OfTextAsync("某县2019年政府信息公开工作年度报告\n" + line + Table);

        Assert.Equal(new DateOnly(2020, 1, 31), report.Published);
    }

    [Fact]
    public async Task The_day_is_read_from_the_table_of_particulars_above_a_page()
    {
        const string Page = "<table><tr><td>索引号</td><td>0001</td><td>成文日期：</td><td>2020-01-20</td></tr>" +
            "<tr><td>发布机构</td><td>某县</td><td>发布日期：</td><td>2020-01-31</td></tr></table>" +
            "<p>某县2019年政府信息公开工作年度报告</p><table><tr><td>信息内容</td><td>本年新制作数量</td><td>本年新公开数量</td>" +
            "<td>对外公开总数量</td></tr><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr></table>";
        var report = await Reading.OfAsync(System.Text.Encoding.UTF8.GetBytes(Page), "page.html");

        Assert.Equal(new DateOnly(2020, 1, 31), report.Published);
    }

    [Theory]
    [InlineData("发布日期：2020-01-31")]
    [InlineData("来源：某局 发布时间: 2020年1月31日 10:30")]
    public async Task The_day_of_publication_is_read_where_it_is_named(string line)
    {
        var report = await Reading.OfTextAsync("某县2019年政府信息公开工作年度报告\n" + line + Table);

        Assert.Equal(new DateOnly(2020, 1, 31), report.Published);
    }
}
