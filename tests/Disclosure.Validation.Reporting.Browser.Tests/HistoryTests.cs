using Deque.AxeCore.Playwright;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Reports;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Validation.Reporting.Browser.Tests;

/// <summary>What an auditor sees of the checks before, and of the years of one issuer.</summary>
public sealed class HistoryTests(Chromium chromium)
{
    private static readonly DateTimeOffset Day = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8));

    private static CheckResult Result => new([Evidence.Report, Sample.Report, Sample.Clean], []);

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task The_checks_so_far_keep_nobody_out(ColorScheme scheme, int width)
    {
        await using var visit = await Visit.AsyncOf(
            chromium, Result, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } }, history: History());

        await Expect(visit.Find("#history")).ToBeVisibleAsync();
        var result = await visit.Page.RunAxe();

        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}")));
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        visit.WasQuiet();
    }

    [Fact]
    public async Task The_list_is_filtered_by_what_is_new_together_with_a_severity()
    {
        await using var visit = await Visit.AsyncOf(chromium, Result, history: History());
        var rows = visit.Find("#list tbody tr:visible");
        var state = visit.Find("select[name=state]");

        await Expect(visit.Find(".runs tbody tr")).ToHaveCountAsync(2);
        await state.SelectOptionAsync("n");
        await Expect(rows).ToHaveCountAsync(1);
        await Expect(rows.First).ToContainTextAsync("甲市乙区人民政府");
        await Expect(visit.Find("#asked")).ToContainTextAsync("有新出现");
        Assert.Contains("state=n", visit.Page.Url, StringComparison.Ordinal);
        await state.SelectOptionAsync("k");
        await Expect(rows.First).ToContainTextAsync("丙县人民政府");
        await visit.Find("#list .open:visible").First.ClickAsync();
        await Expect(visit.Find("#report .finding .standing", new() { HasText = "仍有（首次发现：2026-01-02）" }).First).ToBeVisibleAsync();
        visit.WasQuiet();
    }

    [Fact]
    public async Task The_checks_so_far_are_read_without_scripts()
    {
        await using var visit = await Visit.AsyncOf(chromium, Result, new() { JavaScriptEnabled = false }, history: History());

        await Expect(visit.Find(".runs tbody tr").First).ToBeVisibleAsync();
        await Expect(visit.Find("[aria-labelledby=history-years]")).ToContainTextAsync("1 / 1");
    }

    [Fact]
    public async Task In_a_file_of_an_issuer_each_year_has_its_cells_and_leads_to_the_others()
    {
        var later = Evidence.Report with { Report = new ReportBuilder(Evidence.Report.Report) { Year = 2025 }.Build() };
        await using var visit = await Visit.AsyncOfPart(chromium, overview: true, byIssuer: new CheckResult([Evidence.Report, later], []));

        await visit.Find("#list .open").First.ClickAsync();
        await Expect(visit.Find(".report")).ToHaveCountAsync(2);
        await visit.Find(".report .finding .show").Last.ClickAsync();
        await Expect(visit.Find("#cell")).ToBeVisibleAsync();
        Assert.Equal(0, await visit.Find(".report:first-of-type td.hit").CountAsync());
        await Expect(visit.Find(".report .copy")).Not.ToHaveCountAsync(0);
        await visit.Find(".report .steps a", new() { HasText = "2025" }).First.ClickAsync();
        await Expect(visit.Find(".report h2").Last).ToBeInViewportAsync();
        visit.WasQuiet();

        // axe looks for the style once more, which a browser does not give to scripts of files.
        var result = await visit.Page.RunAxe();
        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}")));
    }

    // What the first report has was there before.
    private static RunHistory History()
    {
        var record = new RunRecord(BuiltInPacks.All);
        record.Add(Evidence.Report);
        return new RunHistory([record.After(new RunHistory([]), Day, new CheckSummary())]);
    }
}
