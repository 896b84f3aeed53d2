using Disclosure.Validation.Findings;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Validation.Reporting.Browser.Tests;

public sealed class NavigationTests(Chromium chromium)
{
    private static readonly string Total = "#r1-c" + Sample.Form.Cell("requests.new.total").Index;
    private static readonly string New = "#r1-c" + Sample.Form.Cell("requests.new.natural").Index;

    [Fact]
    public async Task A_finding_leads_to_its_cells_and_a_cell_back_to_the_finding()
    {
        await using var visit = await Visit.AsyncOf(chromium);
        await visit.Find("#list a[href='#r1-top']").ClickAsync();

        await visit.Find("#r1-f1 .show").ClickAsync();

        await Expect(visit.Find(New)).ToBeInViewportAsync();
        await Expect(visit.Find(New)).ToBeFocusedAsync();
        Assert.Equal(4, await visit.Find("td.hit").CountAsync());
        await Expect(visit.Find("#cell")).ToContainTextAsync("一、本年新收政府信息公开申请数量 · 自然人");

        await visit.Find($"{New} a").First.ClickAsync();
        await Expect(visit.Find("#r1-f1")).ToBeFocusedAsync();
        await Expect(visit.Find("#r1-f1")).ToBeInViewportAsync();
        visit.WasQuiet();
    }

    [Fact]
    public async Task A_click_anywhere_on_a_finding_shows_its_cells()
    {
        await using var visit = await Visit.AsyncOf(chromium, address: "#r1-top");

        await visit.Find("#r1-f2 .message").ClickAsync();

        await Expect(visit.Find(Total)).ToBeFocusedAsync();
        await Expect(visit.Find(Total)).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("hit"));
        await visit.Find("#cell [data-do=back]").ClickAsync();
        await Expect(visit.Find("#r1-f2")).ToBeFocusedAsync();
        await Expect(visit.Find("#cell")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_keyboard_goes_everywhere()
    {
        await using var visit = await Visit.AsyncOf(chromium, address: "#r1-top");
        await visit.Page.EvaluateAsync("document.activeElement.blur(); scrollTo(0, 0)");
        await visit.Find("#r1-f1 .show").FocusAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Find(New)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(visit.Find("#cell")).ToContainTextAsync("一、本年新收政府信息公开申请数量 · 商业企业");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(visit.Find("#cell")).ToContainTextAsync("二、上年结转政府信息公开申请数量 · 商业企业");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Find("#r1-f1")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content()
    {
        await using var visit = await Visit.AsyncOf(chromium);

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await visit.FocusAsync());
        await Expect(visit.Find(".skip")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await visit.FocusAsync());
    }

    [Fact]
    public async Task Reports_follow_one_another_and_the_browser_goes_back()
    {
        await using var visit = await Visit.AsyncOf(chromium, address: "#r1-top");

        await visit.Find("[data-step='1']").ClickAsync();
        await Expect(visit.Find("#r3-name")).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();
        await Expect(visit.Find("#r1-name")).ToBeVisibleAsync();
        await visit.Find("nav a[href='#overview']").ClickAsync();
        await Expect(visit.Find("#list")).ToBeVisibleAsync();
        await Expect(visit.Find(".report")).ToHaveCountAsync(0);
        visit.WasQuiet();
    }

    [Fact]
    public async Task An_address_leads_to_a_finding()
    {
        await using var visit = await Visit.AsyncOf(chromium, address: "#r1-f3");

        await Expect(visit.Find("#r1-f3")).ToBeInViewportAsync();
        await Expect(visit.Find("#r1-f3 mark")).ToHaveTextAsync("11");
    }

    [Fact]
    public async Task A_file_of_one_report_works_without_scripts()
    {
        await using var visit = await Visit.AsyncOfPart(chromium, new() { JavaScriptEnabled = false });

        await visit.Find("#f1 .show").ClickAsync();

        await Expect(visit.Find(New.Replace("r1-", "", StringComparison.Ordinal))).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_file_of_one_report_leads_to_its_cells_and_to_the_overview()
    {
        await using var visit = await Visit.AsyncOfPart(chromium);

        await visit.Find("#f1 .show").ClickAsync();
        await Expect(visit.Find("td.hit")).ToHaveCountAsync(4);
        await visit.Find("#language").ClickAsync();
        await visit.Find(".steps a").ClickAsync();
        await Expect(visit.Find("#list")).ToBeVisibleAsync();
        await Expect(visit.Find("html")).ToHaveAttributeAsync("lang", "en");
        visit.WasQuiet();
    }

    [Fact]
    public async Task A_passage_leads_to_its_cells_and_a_cell_back_to_the_passage()
    {
        await using var visit = await Visit.AsyncOf(chromium, new CheckResult([ClaimSample.Report], []), address: "#r1-top");
        var passage = visit.Find(".prose .said", new() { HasText = "22件" });

        await passage.ClickAsync();

        var first = visit.Find("#r1-c" + Sample.Form.Cell("requests.handled.refused.state_secret.total").Index);
        await Expect(first).ToBeFocusedAsync();
        await Expect(first).ToBeInViewportAsync();
        Assert.Equal(8, await visit.Find("td.hit").CountAsync());
        await Expect(visit.Find("#cell [data-slot=said]")).ToHaveTextAsync("22件");

        await visit.Find("#cell [data-slot=said] a").ClickAsync();
        await Expect(passage).ToBeFocusedAsync();
        await Expect(passage).ToBeInViewportAsync();
        await first.ClickAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(passage).ToBeFocusedAsync();
        visit.WasQuiet();
    }

    [Fact]
    public async Task What_the_text_says_of_a_table_leads_to_the_passage_and_its_finding_too()
    {
        await using var visit = await Visit.AsyncOf(chromium, new CheckResult([ClaimSample.Report], []), address: "#r1-top");
        var wrong = visit.Find(".prose .said.no");

        await visit.Find(".claims li", new() { HasText = "予以公开41件" }).GetByRole(AriaRole.Link).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(wrong).ToBeFocusedAsync();
        await Expect(visit.Find("td.hit")).ToContainTextAsync("40");

        await visit.Find(".finding mark a", new() { HasText = "41件" }).ClickAsync();
        await Expect(wrong).ToBeFocusedAsync();
        visit.WasQuiet();
    }

    [Fact]
    public async Task What_agrees_is_folded_and_what_does_not_is_open()
    {
        await using var visit = await Visit.AsyncOf(chromium, new CheckResult([ClaimSample.Report], []), address: "#r1-top");

        await Expect(visit.Find(".claims[open]")).ToHaveCountAsync(1);
        await Expect(visit.Find(".claims[open] summary")).ToContainTextAsync("不符 1 处，无法核对 1 处，相符 7 处");
    }
}
