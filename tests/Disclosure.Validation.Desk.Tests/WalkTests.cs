using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>Reports go in, are read, checked, decided on, and come in again, over HTTP.</summary>
public sealed partial class WalkTests
{
    private const int Many = 100;

    [Fact]
    public async Task What_is_brought_is_read_checked_listed_worst_first_and_shown()
    {
        await using var desk = await (await DeskProcess.StartAsync()).EnterAsync();
        await desk.BringAsync(DeskReports.Sound("甲县"), DeskReports.Wrong("乙县"));
        await desk.BringAsync(("说明.txt", "这不是报告。"u8.ToArray()), ("坏.docx", "PK\u0003\u0004broken"u8.ToArray()));
        await desk.CheckedAsync(2);

        var list = WebUtility.HtmlDecode(await desk.Client.GetStringAsync("/"));
        Assert.True(list.IndexOf("乙县</a>", StringComparison.Ordinal) < list.IndexOf("甲县</a>", StringComparison.Ordinal));
        await DeskProcess.UntilAsync(async () => Submissions(await SubmissionsAsync(desk)) is [("不像年度报告", 1), ("已读取", 2), ("未能读取", 1)]);

        // Several readers are at work: which of them ends first is the report with the first number.
        var address = Regex.Match(list, "/reports/\\d+(?=\"[^>]*>乙县</a>)").Value;
        var report = WebUtility.HtmlDecode(await desk.Client.GetStringAsync(address));
        Assert.Contains("DSP-TOTAL", report, StringComparison.Ordinal);
        Assert.Contains("data-cell", await desk.Client.GetStringAsync("/evidence/script.js"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Client.GetAsync("/reports/99")).StatusCode);
    }

    [Fact]
    public async Task A_hundred_who_bring_files_at_once_keep_nobody_from_the_pages_and_nothing_is_lost()
    {
        await using var desk = await (await DeskProcess.StartAsync()).EnterAsync();
        await desk.TokenAsync();
        var files = Enumerable.Range(1, Many).Select(number => DeskReports.Sound($"第{number}镇", seed: number)).ToList();

        var uploads = Task.WhenAll(files.Select(file => desk.BringAsync(file)));
        var pages = 0;
        do
        {
            foreach (var address in new[] { "/", "/submissions", "/attendance" })
            {
                using var page = await desk.Client.GetAsync(address);
                Assert.Equal(HttpStatusCode.OK, page.StatusCode);
                pages++;
            }
        }
        while (!uploads.IsCompleted);

        var accepted = (await uploads).SelectMany(answer => answer).ToList();
        Assert.Equal(Many, accepted.SelectMany(each => each.Submissions).Distinct().Count());
        Assert.All(accepted, each => Assert.Null(each.Problem));
        Assert.True(pages > 0);
        await desk.CheckedAsync(Many);
    }

    [Fact]
    public async Task What_was_accepted_survives_a_kill_in_the_middle()
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-desk-kill-").FullName;
        try
        {
            await using (var desk = await (await DeskProcess.StartAsync(folder)).EnterAsync())
            {
                var accepted = await desk.BringAsync([.. Enumerable.Range(0, 20).Select(number => DeskReports.Wrong($"第{number}镇", seed: number))]);
                Assert.Equal(20, accepted.Sum(each => each.Submissions.Count));
                await desk.KillAsync();
            }

            await using var again = await (await DeskProcess.StartAsync(folder)).EnterAsync();
            await again.CheckedAsync(20);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_decision_stands_until_the_figures_change_and_the_second_of_two_people_is_told()
    {
        await using var desk = await (await DeskProcess.StartAsync()).EnterAsync();
        await desk.BringAsync(DeskReports.Wrong("乙县"));
        await desk.CheckedAsync(1);
        var finding = Box().Matches(await desk.Client.GetStringAsync("/reports/1")).Select(match => match.Groups[1].Value).First();

        var first = await desk.PostAsync("/do/reports/1/decisions", ("finding", finding), ("kind", "FalseAlarm"), ("note", "口径不同"));
        Assert.Contains("decided=1", first.RequestMessage!.RequestUri!.Query, StringComparison.Ordinal);
        Assert.Contains("口径不同", WebUtility.HtmlDecode(await first.Content.ReadAsStringAsync()), StringComparison.Ordinal);

        var second = await desk.PostAsync("/do/reports/1/decisions", ("finding", finding), ("kind", "ToCorrect"), ("note", "须改"));
        var told = WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync());
        Assert.Contains("decided=0", second.RequestMessage!.RequestUri!.Query, StringComparison.Ordinal);
        Assert.Contains("您的意见没有保存", told, StringComparison.Ordinal);
        Assert.DoesNotContain("须改", told, StringComparison.Ordinal);

        // The corrected version has another wrong figure in the same place.
        await desk.BringAsync(("乙县-改.json", System.Text.Encoding.UTF8.GetBytes(Reports.Canonical.ReportJson.ToJson(DeskReports.Wrong("乙县", by: 2)))));
        await DeskProcess.UntilAsync(async () =>
        {
            using var page = await desk.Client.GetAsync("/reports/2");
            return WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()).Contains("数字已变，待复核", StringComparison.Ordinal);
        });
        var versions = WebUtility.HtmlDecode(await desk.Client.GetStringAsync("/reports/2"));
        Assert.Contains("2 个版本", versions, StringComparison.Ordinal);
        Assert.Contains("不再出现 1 处，新出现 1 处", versions, StringComparison.Ordinal);

        // The figure that the version before has otherwise.
        var against = WebUtility.HtmlDecode(await desk.Client.GetStringAsync("/reports/2?against=1"));
        Assert.Contains("与第 1 版相比，1 个数字不同", against, StringComparison.Ordinal);
        Assert.Contains("data-differs", against, StringComparison.Ordinal);
        Assert.DoesNotContain("data-differs", await desk.Client.GetStringAsync("/reports/2?against=99"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_shown_in_the_letters_and_with_the_rows_that_the_reader_saw()
    {
        await using var desk = await (await DeskProcess.StartAsync()).EnterAsync();
        const string Page = "<html><body><table class=g><tr><td>1</td><td>2</td></tr></table><table><tr><td onclick='x()'>政府信息公开</td><td>二</td></tr></table><script>x()</script><style>.g{display:none}</style></body></html>";
        var gbk = System.Text.CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        await desk.BringAsync(
            ("说明.txt", gbk.GetBytes("政府信息公开工作年度报告的说明")), ("网页.doc", gbk.GetBytes(Page)), ("二进制.bin", new byte[] { 1, 0, 2 }));

        Assert.Equal("政府信息公开工作年度报告的说明", await desk.Client.GetStringAsync("/originals/1/a"));
        var page = await desk.Client.GetAsync("/originals/2/a");
        var shown = await page.Content.ReadAsStringAsync();
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<tr id=\"t1r1\"><td>政府信息公开</td>", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("x()", shown, StringComparison.Ordinal);
        Assert.Equal("attachment", (await desk.Client.GetAsync("/originals/3/a")).Content.Headers.ContentDisposition!.DispositionType);
    }

    private static async Task<string> SubmissionsAsync(DeskProcess desk) => WebUtility.HtmlDecode(await desk.Client.GetStringAsync("/submissions"));

    private static List<(string State, int Count)> Submissions(string page) =>
        [.. State().Matches(page).Select(match => match.Groups[1].Value).GroupBy(state => state).Select(group => (group.Key, group.Count())).Order()];

    [GeneratedRegex("<td><span class=\"badge [a-z]+\">([^<]+)</span>")]
    private static partial Regex State();

    [GeneratedRegex("name=\"finding\" value=\"([^\"]+)\"")]
    private static partial Regex Box();
}
