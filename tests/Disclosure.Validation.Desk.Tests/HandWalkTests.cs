using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>A person who types a scanned report in, with a browser.</summary>
public sealed class HandWalkTests(Chromium chromium)
{
    // A picture of one dot.
    private static readonly byte[] Scan = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_report_is_typed_in_beside_its_picture_checked_while_one_types_and_handed_in()
    {
        await using var desk = await (await DeskProcess.StartAsync()).EnterAsync();
        await using var window = await WindowAsync(desk, ColorScheme.Light, 1440);
        var page = await window.NewPageAsync();
        var complaints = DeskWindow.Complaints(page);

        await page.GotoAsync(desk.Address("/hand"));
        await page.GetByRole(AriaRole.Combobox, new() { Name = "机关" }).FillAsync("某市水务局");
        await page.GetByRole(AriaRole.Spinbutton, new() { Name = "年度" }).FillAsync("2023");
        await page.GetByRole(AriaRole.Button, new() { Name = "开始录入" }).ClickAsync();
        await page.Locator("input[name=scan]").SetInputFilesAsync(new FilePayload { Name = "扫描件.png", MimeType = "image/png", Buffer = Scan });
        await page.GetByRole(AriaRole.Button, new() { Name = "附上", Exact = true }).ClickAsync();
        await Expect(page.Locator(".picture img")).ToBeVisibleAsync();

        // A block of a spreadsheet, then a wrong total, then the right one.
        await PasteAsync(page, "disputes.review.upheld", "2\t1\t0\t0");
        await Expect(Cell(page, "disputes.review.pending")).ToHaveValueAsync("0");
        await Cell(page, "disputes.review.total").FillAsync("4");
        await Expect(page.Locator("#list-e li")).ToHaveCountAsync(1);
        await Expect(page.Locator("#list-e li")).ToContainTextAsync("DSP-TOTAL");
        await Expect(Cell(page, "disputes.review.total")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Cell(page, "requests.new.natural")).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await DeskWindow.ShootAsync(page, "/hand-error", "Light-1440");
        await Cell(page, "disputes.review.total").FillAsync("3");
        await Expect(page.Locator("#list-e li")).ToHaveCountAsync(0);

        // From cell to cell by the keyboard.
        await Cell(page, "requests.new.natural").PressAsync("Enter");
        await Expect(Cell(page, "requests.new.company")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(Cell(page, "requests.carried_in.company")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Shift+Enter");
        await Expect(Cell(page, "requests.carried_in.natural")).ToBeFocusedAsync();
        await PasteAsync(page, "requests.new.natural", "1\t2\t0\t0\t0\t0\t3\r\n0\t0\t0\t0\t0\t0\t0\r\n");
        await Expect(Cell(page, "requests.carried_in.total")).ToHaveValueAsync("0");

        // What is kept is there again.
        await Expect(page.Locator("#typing-saved")).ToHaveTextAsync("已保存");
        await page.ReloadAsync();
        await Expect(Cell(page, "requests.new.total")).ToHaveValueAsync("3");
        await page.GetByLabel("“（六）其他处理”只印一行").CheckAsync();
        await Expect(Cell(page, "requests.handled.other.natural")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "提交为版本" }).ClickAsync();
        await Expect(page.GetByText("已提交为一个版本")).ToBeVisibleAsync();
        await DeskProcess.UntilAsync(async () =>
        {
            await page.ReloadAsync();
            return await page.GetByRole(AriaRole.Link, new() { Name = "打开报告" }).CountAsync() > 0;
        });
        await page.GetByRole(AriaRole.Link, new() { Name = "打开报告" }).ClickAsync();
        await Expect(page.Locator("#original")).ToContainTextAsync("由 王审核 手工录入");
        await Expect(page.Locator("#original .picture img")).ToBeVisibleAsync();
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Typing_keeps_nobody_out_in_any_light_on_any_screen_for_any_form()
    {
        await using var desk = await (await DeskProcess.StartAsync()).EnterAsync();
        foreach (var form in new[] { "cn-2021", "cn-2019" })
        {
            await desk.PostAsync("/do/hand", ("form", form), ("issuer", "甲县"), ("year", "2023"));
        }

        var violations = new List<string>();
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1440), (ColorScheme.Dark, 390) })
        {
            await using var window = await WindowAsync(desk, scheme, width);
            var page = await window.NewPageAsync();
            foreach (var address in new[] { "/hand", "/hand/1", "/hand/2" })
            {
                await page.GotoAsync(desk.Address(address));
                await Expect(page.Locator("main")).ToBeVisibleAsync();
                if (address != "/hand")
                {
                    await Expect(page.Locator("#typing-saved")).ToHaveTextAsync("已保存");
                    await page.GetByLabel("全部录完").CheckAsync();
                    await Expect(page.Locator("#list-w li").Or(page.Locator("#list-e li")).First).ToBeVisibleAsync();
                }

                await DeskWindow.ShootAsync(page, address, $"{scheme}-{width}");
                var result = await page.RunAxe();
                violations.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{address} {scheme} {width} {rule.Id}: {rule.Help}: {node.Html} {node.Any.FirstOrDefault()?.Message}")));
                if (!await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"))
                {
                    violations.Add($"{address} runs over the edge of {width}");
                }
            }
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    private static async Task PasteAsync(IPage page, string path, string text)
    {
        await Cell(page, path).FocusAsync();
        await Cell(page, path).EvaluateAsync(
            "(cell, text) => { const data = new DataTransfer(); data.setData('text/plain', text); cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
            text);
    }

    private static ILocator Cell(IPage page, string path) => page.Locator($"input[name=\"{path}\"]");

    private async Task<IBrowserContext> WindowAsync(DeskProcess desk, ColorScheme scheme, int width)
    {
        var window = await chromium.WindowAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, Locale = "zh-CN" });
        await window.AddCookiesAsync([new Cookie { Name = "desk", Value = desk.Cookie("desk"), Url = desk.Address("/") }]);
        return window;
    }
}
