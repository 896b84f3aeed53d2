using Xunit;

namespace Disclosure.Validation.Documents.Tests;

public sealed class CorpusTests
{
    [Fact]
    public async Task Mentougou_2020_is_read_exactly()
    {
        var report = await Reading.OfFileAsync(Corpus.Path("mentougou-2020.txt"));

        ExpectedReport.AssertSame(Expected("mentougou-2020.expected.json"), report);
        Assert.Equal(
            ["overview", "disclosure", "requests", "disputes", "problems", "other"],
            report.Sections.Select(section => section.Id));
        Assert.Contains("全区共办理依申请公开 212 件", report.Sections[0].Text, StringComparison.Ordinal);
        Assert.Equal(48, report["permits.other_services.last_year_items"].Source!.Line);
        Assert.All(report.Form.Cells.Where(cell => cell.Row.PrintedAs is null), cell => Assert.NotNull(report[cell].Source));
    }

    [Fact]
    public async Task Shanghai_2019_is_read_exactly()
    {
        var report = await Reading.OfFileAsync(Corpus.Path("shanghai-gov-office-2019.html"));

        ExpectedReport.AssertSame(Expected("shanghai-gov-office-2019.expected.json"), report);
        Assert.Equal(new DateOnly(2020, 1, 31), report.Published);
        Assert.Equal(6, report.Sections.Count);
    }

    [Fact]
    public async Task Pingtan_2020_is_read_as_far_as_it_goes()
    {
        var report = await Reading.OfFileAsync(Corpus.Path("pingtan-2020-table2.html"));

        ExpectedReport.AssertSameCells(
            Expected("pingtan-2020.figures.json"), report, cell => cell.Table.Section == "disclosure");
    }

    [Fact]
    public async Task Huaian_2024_is_read_exactly()
    {
        var report = await Reading.OfFileAsync(Corpus.Path("huaian-2024.pdf"));

        ExpectedReport.AssertSame(Expected("huaian-2024.expected.json"), report);
        Assert.Empty(report.ReadingNotes);
        Assert.Equal(6, report.Sections.Count);
        Assert.Equal(5, report["requests.carried_out.total"].Source!.Page);
    }

    [Fact]
    public async Task Huaian_2024_as_text_is_read_as_far_as_it_goes()
    {
        var report = await Reading.OfFileAsync(Corpus.Path("huaian-2024-table3.txt"));

        var rows = report.Form.FindTable("requests")!.Rows.TakeWhile(row => row.Id != "handled.unavailable.not_readily_made");
        var isRead = rows.Select(row => $"requests.{row.Id}").Append("fees.charges").Append("enforcement.penalties").ToHashSet();
        ExpectedReport.AssertSameCells(
            Expected("huaian-2024.expected.json"), report, cell => isRead.Contains($"{cell.Table.Id}.{cell.Row.Id}"));
        Assert.Equal("cn-2021", report.Form.Id);
    }

    private static string Expected(string name) => File.ReadAllText(Corpus.Path(name));
}
