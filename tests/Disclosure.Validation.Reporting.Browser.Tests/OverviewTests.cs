using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Validation.Reporting.Browser.Tests;

public sealed class OverviewTests(Chromium chromium)
{
    [Fact]
    public async Task The_list_is_searched_and_filtered_and_says_how_many_it_shows()
    {
        await using var visit = await Visit.AsyncOf(chromium);
        var rows = visit.Find("#list tbody tr:visible");

        await visit.Find("#search").FillAsync("乙区 2022");
        await Expect(rows).ToHaveCountAsync(1);
        await Expect(visit.Find("#shown")).ToContainTextAsync("显示 1 份，共 3 份");
        await visit.Find("#search").FillAsync("");
        await visit.Find("[value=errors]").CheckAsync();
        await Expect(rows).ToHaveCountAsync(2);
        await visit.Find("button[data-rule]", new() { HasText = "TEXT-NEW" }).ClickAsync();
        await Expect(rows).ToHaveCountAsync(1);
        await Expect(rows.First).ToContainTextAsync("正文 11，表三 10");
        await Expect(visit.Find("#asked")).ToContainTextAsync("TEXT-NEW");
        await visit.Find("#search").FillAsync("nothing of the kind");
        await Expect(rows).ToHaveCountAsync(0);
        visit.WasQuiet();
    }

    [Fact]
    public async Task The_list_is_sorted_by_its_heads()
    {
        await using var visit = await Visit.AsyncOf(chromium);
        var years = visit.Find("#list tbody td:nth-child(2)");
        var head = visit.Find("#list thead th:nth-child(2)");

        await head.Locator("button").ClickAsync();
        Assert.Equal(["2022", "2023", "2024"], await years.AllTextContentsAsync());
        await Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        await head.Locator("button").ClickAsync();
        Assert.Equal(["2024", "2023", "2022"], await years.AllTextContentsAsync());
        await Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        await Expect(visit.Find("#list [aria-sort]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_the_list_shows_stands_in_the_address_and_outlasts_reload()
    {
        await using var visit = await Visit.AsyncOf(chromium);

        await visit.Find("#search").FillAsync("乙区");
        await visit.Find("[value=errors]").CheckAsync();
        await Expect(visit.Find("#list tbody tr:visible")).ToHaveCountAsync(1);
        await visit.Page.ReloadAsync();

        await Expect(visit.Find("#search")).ToHaveValueAsync("乙区");
        await Expect(visit.Find("#list tbody tr:visible")).ToHaveCountAsync(1);
        visit.WasQuiet();
    }

    [Fact]
    public async Task The_list_comes_first_with_the_worst_report_at_its_head()
    {
        await using var visit = await Visit.AsyncOf(chromium, new Microsoft.Playwright.BrowserNewContextOptions { ViewportSize = new() { Width = 1440, Height = 900 } });

        await Expect(visit.Find("#list tbody tr").First).ToBeInViewportAsync();
        await Expect(visit.Find("#list thead th")).ToHaveCountAsync(7);
        await Expect(visit.Find("#list tbody tr").First).ToContainTextAsync("有错误");
        await Expect(visit.Find("#list tbody tr").Last).ToContainTextAsync("未发现问题");
    }

    [Fact]
    public async Task The_language_is_switched_in_place()
    {
        await using var visit = await Visit.AsyncOf(chromium, address: "#r1-top");
        await Expect(visit.Find(".findings h3")).ToHaveTextAsync("问题 3 处", new() { UseInnerText = true });

        await visit.Find("#language").ClickAsync();

        await Expect(visit.Find(".findings h3")).ToHaveTextAsync("Findings: 3", new() { UseInnerText = true });
        await Expect(visit.Page).ToHaveTitleAsync("Government information disclosure reports: evidence of the check");
        await Expect(visit.Find("html")).ToHaveAttributeAsync("lang", "en");
        await visit.Find("#language").ClickAsync();
        await Expect(visit.Find(".findings h3")).ToHaveTextAsync("问题 3 处", new() { UseInnerText = true });
    }

    [Fact]
    public async Task A_thousand_reports_are_inert_until_they_are_opened()
    {
        var many = new CheckResult([.. Enumerable.Repeat(Evidence.Report, 1000)], []);
        await using var visit = await Visit.AsyncOf(chromium, many);

        await Expect(visit.Find("#list tbody tr")).ToHaveCountAsync(1000);
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.getElementsByTagName('*').length"), 1000, 60_000);
        await visit.Find("#list a").Nth(999).ClickAsync();
        await Expect(visit.Find("#r1000-name")).ToBeVisibleAsync();
        await Expect(visit.Find(".report")).ToHaveCountAsync(1);
        visit.WasQuiet();
    }

    [Fact]
    public async Task Reports_are_grouped_by_district_issuer_and_year_and_filtered_by_all_at_once()
    {
        var reports = new CheckResult(
            [In("城/乙区/局/a.docx", "乙区局", 2023, Sample.Clean), In("城/甲区/局/b.docx", "甲区局", 2024, Evidence.Report), In("城/甲区/局/c.docx", "甲区局", 2022, Sample.Report)],
            []);
        await using var visit = await Visit.AsyncOf(chromium, reports);
        var rows = visit.Find("#list tbody tr:visible th");

        Assert.Equal(["甲区 共 2 份，有错误 2 份", "甲区局", "甲区局", "乙区 共 1 份，有错误 0 份", "乙区局"], await rows.AllInnerTextsAsync());
        Assert.Equal(["2022", "2024", "2023"], await visit.Find("#list tbody td:nth-child(2)").AllTextContentsAsync());
        await visit.Find("[name=flat]").CheckAsync();
        await Expect(rows).ToHaveCountAsync(3);
        await visit.Find("[name=flat]").UncheckAsync();

        await visit.Find("[name=district]").SelectOptionAsync("甲区");
        await visit.Find("[name=year]").SelectOptionAsync("2024");
        await visit.Find("[name=severity]").SelectOptionAsync("i");
        await Expect(visit.Find("#asked")).ToHaveTextAsync("：有提示 · 甲区 · 2024");
        await Expect(visit.Find("#list tbody tr[data-n]:visible")).ToContainTextAsync("正文 11，表三 10");
        await visit.Find("#language").ClickAsync();
        await visit.Page.ReloadAsync();

        await Expect(visit.Find("#asked")).ToHaveTextAsync(": with: info · 甲区 · 2024");
        await Expect(visit.Find("#list tbody tr[data-n]:visible")).ToContainTextAsync("the text says 11, table three 10");
        await Expect(visit.Find(".group b")).ToHaveCountAsync(2);
        visit.WasQuiet();
    }

    [Fact]
    public async Task The_search_finds_what_findings_say_and_files_that_could_not_be_checked()
    {
        await using var visit = await Visit.AsyncOf(chromium);

        await visit.Find("#search").FillAsync("正文 11");
        await Expect(visit.Find("#list tbody tr:visible")).ToHaveCountAsync(1);
        await Expect(visit.Find("#list tbody tr:visible")).ToContainTextAsync("表三 10");
        await Expect(visit.Find(".failures li:visible")).ToHaveCountAsync(0);
        await visit.Find("#search").FillAsync("note.txt");
        await Expect(visit.Find("#list tbody tr:visible")).ToHaveCountAsync(0);
        await Expect(visit.Find(".failures li:visible")).ToHaveCountAsync(1);
    }

    private static ReportResult In(string file, string issuer, int year, ReportResult result) =>
        result with { Report = new ReportBuilder(result.Report) { File = file, Issuer = issuer, Year = year }.Build() };
}
