using System.Text;
using Deque.AxeCore.Playwright;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>A person at the desk, with a browser.</summary>
public sealed class BrowserTests(Chromium chromium)
{
    private const int Submitted = 60;

    private static readonly string[] Missing = ["某市水务局", "某市林业局", "某市档案局"];

    [Fact]
    public async Task A_campaign_is_walked_from_empty_to_done()
    {
        await using var desk = await DeskProcess.StartAsync(name: null);
        await using var window = await chromium.WindowAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 }, Locale = "zh-CN" });
        var page = await window.NewPageAsync();
        var complaints = DeskWindow.Complaints(page);

        // Who one is, whom one waits for.
        await page.GotoAsync(desk.Entry.AbsoluteUri);
        await page.GetByLabel("姓名").FillAsync("王审核");
        await page.GetByRole(AriaRole.Button, new() { Name = "确认" }).ClickAsync();
        await Expect(page.GetByText("没有符合条件的报告")).ToBeVisibleAsync();
        await page.GotoAsync(Address(desk, "/register"));
        await page.Locator("input[type=file]").SetInputFilesAsync(Payload("issuers.yaml", Register()));
        await page.GetByRole(AriaRole.Button, new() { Name = "导入" }).ClickAsync();
        await Expect(page.GetByText($"已导入 {Submitted + Missing.Length + 1} 个机关")).ToBeVisibleAsync();

        // What comes in.
        await page.GotoAsync(Address(desk, "/submissions"));
        await page.Locator("#files").SetInputFilesAsync([.. Enumerable.Range(1, Submitted).Select(number => Payload(Report(number)))]);
        await Expect(page.Locator("#drop-status")).ToContainTextAsync($"已接收 {Submitted}");
        await Expect(page.Locator("#queue-status")).ToContainTextAsync($"共 {Submitted} 个文件，待读取 0 个", new() { Timeout = 240_000 });
        await page.GotoAsync(Address(desk, "/attendance?year=2023"));
        await Expect(page.Locator("#missing-list li")).ToHaveCountAsync(Missing.Length + 1);
        await Expect(page.Locator("#missing-list")).ToContainTextAsync(Missing[0]);

        // What is wrong, and what is decided on it.
        await CheckedAsync(page, desk);
        await Expect(page.Locator("#reports tbody tr").First).ToContainTextAsync("某市第1局");
        await page.GetByRole(AriaRole.Link, new() { Name = "某市第1局", Exact = true }).ClickAsync();
        var before = page.Url;
        await page.Locator(".finding.e .choice input").First.CheckAsync();
        await Expect(page.Locator(".finding.e .choice input").First).ToBeFocusedAsync();
        Assert.Equal(before, page.Url);
        await page.GetByRole(AriaRole.Textbox, new() { Name = "说明", Exact = true }).FillAsync("请更正后重报");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(page.GetByText("已保存 1 条处理意见")).ToBeVisibleAsync();
        await Expect(page.Locator(".finding.e .choice").First).ToContainTextAsync("属实待整改");
        var letter = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "写通知（DOCX）" }).ClickAsync());
        Assert.Equal("letter.docx", letter.SuggestedFilename);

        // The corrected version.
        await page.GotoAsync(Address(desk, "/submissions"));
        await page.Locator("#files").SetInputFilesAsync(Payload(DeskReports.Sound("某市第1局", seed: 1), "更正"));
        await Expect(page.Locator("#queue-status")).ToContainTextAsync($"共 {Submitted + 1} 个文件，待读取 0 个", new() { Timeout = 240_000 });
        await CheckedAsync(page, desk);
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "查找" }).FillAsync("某市第1局");
        await page.GetByRole(AriaRole.Button, new() { Name = "筛选" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "某市第1局", Exact = true }).ClickAsync();
        await Expect(page.Locator(".versions")).ToContainTextAsync("不再出现 1 处");
        await page.GetByRole(AriaRole.Button, new() { Name = "对比" }).ClickAsync();
        await Expect(page.Locator(".differences")).ToContainTextAsync("1 个数字不同");
        await Expect(page.Locator(".evidence-part td.differs")).ToHaveCountAsync(1);

        // What goes out.
        await page.GotoAsync(Address(desk, "/out"));
        var ledger = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "台账（XLSX）" }).ClickAsync());
        await using var bytes = await ledger.CreateReadStreamAsync();
        var head = new byte[2];
        await bytes.ReadExactlyAsync(head);
        Assert.Equal("PK"u8.ToArray(), head);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_folder_that_is_dropped_is_brought_with_all_that_is_in_it()
    {
        await using var desk = await (await DeskProcess.StartAsync()).EnterAsync();
        await using var window = await chromium.WindowAsync(new() { Locale = "zh-CN" });
        await window.AddCookiesAsync([CookieOf(desk)]);
        var page = await window.NewPageAsync();
        var complaints = DeskWindow.Complaints(page);
        await page.GotoAsync(Address(desk, "/submissions"));

        // A browser hands a folder on as entries, some at a time, until there are none.
        await page.EvaluateAsync(
            """
            (reports) => {
              const file = (path, text) => ({ isFile: true, fullPath: path, file: (done) => done(new File([text], path.split("/").pop())) });
              const folder = (path, parts) => ({
                isFile: false,
                fullPath: path,
                createReader: () => ({ readEntries: (done) => done(parts.length > 0 ? parts.shift() : []) }),
              });
              const [first, second, third] = reports;
              const root = folder("/区县", [[file("/区县/甲.json", first)], [folder("/区县/乡镇", [[file("/区县/乡镇/乙.json", second)]]), file("/区县/丙.json", third)]]);
              const event = new Event("drop", { bubbles: true, cancelable: true });
              event.dataTransfer = { items: [{ webkitGetAsEntry: () => root }, { webkitGetAsEntry: () => null }] };
              document.getElementById("drop").dispatchEvent(event);
            }
            """,
            new[] { DeskReports.Sound("甲县").ToJson(), DeskReports.Sound("乙镇", seed: 2).ToJson(), DeskReports.Sound("丙县", seed: 3).ToJson() });

        await Expect(page.Locator("#drop-status")).ToContainTextAsync("已接收 3");
        await Expect(page.Locator("#submissions")).ToContainTextAsync("区县/乡镇/乙.json");
        await desk.CheckedAsync(3);
        await page.GotoAsync(Address(desk, "/?district=" + Uri.EscapeDataString("区县")));
        await Expect(page.Locator("#reports tbody tr")).ToHaveCountAsync(3);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Nothing_keeps_people_out_in_any_light_on_any_screen()
    {
        await using var desk = await (await DeskProcess.StartAsync()).EnterAsync();
        await desk.BringAsync(DeskReports.Wrong("乙县"), DeskReports.Sound("甲县"));
        await desk.BringAsync(("乙县.html", Encoding.UTF8.GetBytes("<html><body><h1>无关网页</h1><script>document.title='ran'</script></body></html>")));
        await desk.CheckedAsync(2);
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1440), (ColorScheme.Dark, 390) })
        {
            await using var window = await chromium.WindowAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, Locale = "zh-CN" });
            await window.AddCookiesAsync([CookieOf(desk)]);
            var page = await window.NewPageAsync();
            var complaints = DeskWindow.Complaints(page);
            foreach (var address in new[] { "/", "/?year=2023", "/reports/1", "/submissions", "/attendance", "/register", "/register?edit=", "/summary", "/out", "/audit", "/name", "/rules", "/rules/built-in/cn-2021" })
            {
                await page.GotoAsync(Address(desk, address));
                await Expect(page.Locator("main")).ToBeVisibleAsync();
                await DeskWindow.ShootAsync(page, address, $"{scheme}-{width}");

                // The document is a frame in which nothing may run, the examination neither.
                await page.EvaluateAsync("document.querySelectorAll('iframe[title]').forEach((frame) => frame.remove())");
                var result = await page.RunAxe();
                Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{address} {scheme} {width} {rule.Id}: {rule.Help}: {node.Html} {node.Any.FirstOrDefault()?.Message}")));
                Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{address} runs over the edge of {width}");
            }

            Assert.Empty(complaints);
        }
    }

    private static async Task CheckedAsync(IPage page, DeskProcess desk)
    {
        await page.GotoAsync(Address(desk, "/?year=2023"));
        for (var turn = 0; turn < 200 && await page.GetByText("正在核对").CountAsync() > 0; turn++)
        {
            await page.ReloadAsync();
        }

        await Expect(page.GetByText("正在核对")).ToHaveCountAsync(0);
    }

    private static Cookie CookieOf(DeskProcess desk) => new()
    {
        Name = "desk",
        Value = desk.Cookie("desk"),
        Url = Address(desk, "/"),
    };

    private static string Address(DeskProcess desk, string address) => desk.Entry.GetLeftPart(UriPartial.Authority) + address;

    private static DisclosureReport Report(int number) => number == 1 ? DeskReports.Wrong("某市第1局", seed: 1) : DeskReports.Sound($"某市第{number}局", seed: number);

    private static string Register() => "issuers:\n  - {name: 某市人民政府}\n" + string.Concat(
        Enumerable.Range(1, Submitted).Select(number => $"某市第{number}局").Concat(Missing).Select(name => $"  - {{name: {name}, parent: 某市人民政府}}\n"));

    private static FilePayload Payload(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };

    private static FilePayload Payload(DisclosureReport report, string addition = "") => Payload($"{report.Issuer}{report.Year}{addition}.json", report.ToJson());
}
