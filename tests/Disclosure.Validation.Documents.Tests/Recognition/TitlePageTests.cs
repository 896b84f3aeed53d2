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
    public async Task Issuer_and_year_stand_in_the_title(string title, string issuer, int year)
    {
        var report = await Reading.OfTextAsync(title + Table);

        Assert.Equal((issuer, year), (report.Issuer, report.Year));
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
    [InlineData("发布日期：2020-01-31")]
    [InlineData("来源：某局 发布时间: 2020年1月31日 10:30")]
    public async Task The_day_of_publication_is_read_where_it_is_named(string line)
    {
        var report = await Reading.OfTextAsync("某县2019年政府信息公开工作年度报告\n" + line + Table);

        Assert.Equal(new DateOnly(2020, 1, 31), report.Published);
    }
}
