using Disclosure.Validation.Findings;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Validation.Reporting.Browser.Tests;

/// <summary>What the page of one report offers beside the ways through it.</summary>
public sealed class PageTests(Chromium chromium)
{
    private static readonly string Total = "#r1-c" + Sample.Form.Cell("requests.new.total").Index;

    [Fact]
    public async Task A_cell_says_every_check_on_it_also_those_that_held()
    {
        var checkedReport = new ReportValidator().Validate(Reporting.Tests.Html.Evidence.Report.Report);
        await using var visit = await Visit.AsyncOf(chromium, new CheckResult([checkedReport], []), address: "#r1-top");

        await visit.Find("tr[data-first] td", new() { HasText = "12" }).First.ClickAsync();

        var checks = visit.Find("#cell [data-slot=checks] li");
        await Expect(checks.Filter(new() { HasText = "REQ-BALANCE" })).ToContainTextAsync("不符");
        await Expect(checks.Filter(new() { HasText = "NUM-NEGATIVE" })).ToContainTextAsync("相符");
        await visit.Find(".checks summary").ClickAsync();
        await Expect(visit.Find(".checks li").First).ToContainTextAsync("不符");
        visit.WasQuiet();
    }

    [Fact]
    public async Task A_finding_says_how_to_mend_it_and_is_copied()
    {
        await using var visit = await Visit.AsyncOf(chromium, address: "#r1-top");
        await Expect(visit.Find("#r1-f1 .mend")).ToHaveTextAsync("怎么改：核实 表三 办结 自然人 12 → 13（可信度：中）");

        await visit.Find("#r1-f1 .copy").ClickAsync();

        await Expect(visit.Find("#r1-f1 [role=status]")).ToHaveTextAsync("已复制");
        await Expect(visit.Find("#r1-f1 [role=status]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_of_its_own_leads_through_the_list_and_back_to_what_it_showed()
    {
        await using var visit = await Visit.AsyncOfPart(chromium, overview: true);
        await visit.Find("[value=errors]").CheckAsync();
        await visit.Find("#list .open:visible").First.ClickAsync();
        await Expect(visit.Find(".steps a")).ToHaveCountAsync(2);

        await visit.Find("[data-step='1']").ClickAsync();
        await Expect(visit.Find("[data-step='-1']")).ToBeVisibleAsync();
        await visit.Find(".steps a").First.ClickAsync();

        await Expect(visit.Find("#list tbody tr:visible")).ToHaveCountAsync(2);
        visit.WasQuiet();
    }

    [Fact]
    public async Task On_a_phone_labels_of_rows_stay_where_figures_move()
    {
        await using var visit = await Visit.AsyncOf(
            chromium, new BrowserNewContextOptions { ViewportSize = new() { Width = 390, Height = 800 } }, "#r1-top");
        var label = visit.Find("table[data-id=requests] tbody th[scope=row]").First;
        await label.ScrollIntoViewIfNeededAsync();

        await visit.Page.EvaluateAsync("document.querySelector('table[data-id=requests]').closest('.sheet').scrollLeft = 9999");

        await Expect(visit.Find(Total)).ToBeInViewportAsync();
        await Expect(label).ToBeInViewportAsync();
    }
}
