using Deque.AxeCore.Playwright;
using Disclosure.Validation.Findings;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using Xunit;

namespace Disclosure.Validation.Reporting.Browser.Tests;

public sealed class AppearanceTests(Chromium chromium)
{
    public static TheoryData<string, ColorScheme, int> Views =>
    [
        ("", ColorScheme.Light, 1440), ("", ColorScheme.Dark, 1440), ("", ColorScheme.Light, 390),
        ("#r1-top", ColorScheme.Light, 1440), ("#r1-f1", ColorScheme.Dark, 1440), ("#r2-top", ColorScheme.Light, 390),
        ("?lang=en#r2-top", ColorScheme.Dark, 390),
    ];

    // axe-core is under the Mozilla Public License; it is run here, and is no part of what is delivered.
    [Theory]
    [MemberData(nameof(Views))]
    public async Task Nothing_keeps_people_out(string address, ColorScheme scheme, int width)
    {
        await using var visit = await Visit.AsyncOf(
            chromium, new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } }, address);
        if (await visit.Find("#r1-f1 .show").CountAsync() > 0)
        {
            await visit.Find("#r1-f1 .show").ClickAsync();
        }

        await KeepsNobodyOutAsync(visit);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Nothing_in_the_text_keeps_people_out(ColorScheme scheme, int width)
    {
        await using var visit = await Visit.AsyncOf(
            chromium,
            new CheckResult([ClaimSample.Report], []),
            new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } },
            "#r1-top");
        await visit.Find(".prose .said.no").ClickAsync();

        await KeepsNobodyOutAsync(visit);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task It_is_dark_where_the_reader_asks_for_it()
    {
        await using var light = await Visit.AsyncOf(chromium, new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        await using var dark = await Visit.AsyncOf(chromium, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        const string Ground = "getComputedStyle(document.body).backgroundColor";

        Assert.Equal("rgb(243, 242, 237)", await light.Page.EvaluateAsync<string>(Ground));
        Assert.Equal("rgb(20, 23, 26)", await dark.Page.EvaluateAsync<string>(Ground));
    }

    [Theory]
    [InlineData("")]
    [InlineData("#r1-top")]
    public async Task Nothing_runs_over_the_edge_of_a_phone(string address)
    {
        await using var visit = await Visit.AsyncOf(
            chromium, new BrowserNewContextOptions { ViewportSize = new() { Width = 390, Height = 800 } }, address);

        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task A_report_is_printed_with_its_findings_sources_and_tables()
    {
        await using var visit = await Visit.AsyncOf(chromium, address: "?lang=en#r1-top");

        var (text, pages) = await PrintAsync(visit);

        Assert.InRange(pages.Count, 2, 5);
        Assert.All(pages, page => Assert.InRange(page.Width / page.Height, 0.70, 0.72));
        Assert.Contains("REQ-BALANCE", text, StringComparison.Ordinal);
        Assert.Contains("page 4, table 5", text, StringComparison.Ordinal);
        Assert.Contains("f1f1f1f1f1f1f1f1f1f1", text, StringComparison.Ordinal);
        Assert.Contains("Litigation after review", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Print this page", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overview_is_printed_across()
    {
        await using var visit = await Visit.AsyncOf(chromium, address: "?lang=en");

        var (text, pages) = await PrintAsync(visit);

        Assert.InRange(pages[^1].Width / pages[^1].Height, 1.40, 1.42);
        Assert.Contains("Outcomes of the rule checks by year", text, StringComparison.Ordinal);
        Assert.Contains("REQ-BALANCE", text, StringComparison.Ordinal);
    }

    private static async Task KeepsNobodyOutAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe();

        Assert.Empty(result.Violations.SelectMany(
            rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html} {node.Any.FirstOrDefault()?.Message}")));
        Assert.NotEmpty(result.Passes);
        visit.WasQuiet();
    }

    private static async Task<(string Text, IReadOnlyList<(double Width, double Height)> Pages)> PrintAsync(Visit visit)
    {
        var bytes = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
        using var document = PdfDocument.Open(bytes);
        var pages = document.GetPages().ToList();
        var words = pages.SelectMany(page => page.GetWords()).Select(word => word.Text);
        return (string.Join(' ', words), [.. pages.Select(page => (page.Width, page.Height))]);
    }
}
