using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>Lists are narrowed, kept under a name, and summed up; the register is changed in its page.</summary>
public sealed partial class ListTests
{
    [Fact]
    public async Task A_list_is_narrowed_kept_under_a_name_and_summed_up()
    {
        await using var desk = await (await DeskProcess.StartAsync()).EnterAsync();
        await desk.BringAsync(DeskReports.Wrong("甲县教育局"), DeskReports.Sound("乙县教育局", seed: 2), DeskReports.Sound("乙县财政局", seed: 3));
        await desk.CheckedAsync(3);
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.Client.PostAsync("/do/filters", new FormUrlEncodedContent([]))).StatusCode);

        var kept = await desk.PostAsync("/do/filters", ("name", "教育 <b>"), ("filter", "department=教育局&year=2023&page=9&nothing=1"));

        Assert.Equal("?year=2023&department=%E6%95%99%E8%82%B2%E5%B1%80", kept.RequestMessage!.RequestUri!.Query);
        var list = await TextAsync(kept);
        Assert.Contains("共 2 份报告", list, StringComparison.Ordinal);
        var link = SavedLink().Match(await desk.Client.GetStringAsync("/"));
        Assert.Equal("教育 <b>", WebUtility.HtmlDecode(link.Groups[2].Value));
        Assert.Contains("共 2 份报告", WebUtility.HtmlDecode(await desk.Client.GetStringAsync(WebUtility.HtmlDecode(link.Groups[1].Value))), StringComparison.Ordinal);

        var removed = await desk.PostAsync("/do/filters/1/remove", ("filter", "year=2023"));
        Assert.DoesNotContain("教育 <b>", await TextAsync(removed), StringComparison.Ordinal);

        await desk.PostAsync("/do/register/issuer", ("name", "丙县"));
        var summary = WebUtility.HtmlDecode(await desk.Client.GetStringAsync("/summary"));
        Assert.Contains("2023 年度报告核查小结", summary, StringComparison.Ordinal);
        Assert.Contains("应报送 1 个机关，已报送 0 个，未报送 1 个", summary, StringComparison.Ordinal);
        Assert.Contains("DSP-TOTAL", summary, StringComparison.Ordinal);
        Assert.Matches("有错误</span></th><td class=\"n\">1<", summary);
        Assert.Matches("合计</th><td class=\"n\">3<", summary);
    }

    [Fact]
    public async Task The_register_is_changed_in_its_page_and_says_why_it_is_not()
    {
        await using var desk = await (await DeskProcess.StartAsync()).EnterAsync();
        await desk.PostAsync("/do/register/issuer", ("name", "某市"), ("level", "Prefecture"));
        await desk.PostAsync("/do/register/issuer", ("name", "甲县"), ("parent", "某市"), ("aliases", "甲县政府、老甲县"));

        var refused = await TextAsync(await desk.PostAsync("/do/register/issuer", ("name", "甲县")));
        var orphan = await TextAsync(await desk.PostAsync("/do/register/issuer", ("was", "甲县"), ("name", "甲县"), ("parent", "乙市")));
        var gone = await TextAsync(await desk.PostAsync("/do/register/issuer", ("was", "丙县"), ("name", "丙县")));
        var form = WebUtility.HtmlDecode(await desk.Client.GetStringAsync("/register?edit=" + Uri.EscapeDataString("甲县")));

        Assert.All(new[] { refused, orphan, gone }, page => Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal));
        Assert.Contains("增加机关", refused, StringComparison.Ordinal);
        Assert.Contains("value=\"甲县政府、老甲县\"", form, StringComparison.Ordinal);
        await desk.PostAsync("/do/register/issuer", ("was", "某市"), ("name", "大市"), ("level", "Prefecture"));
        var changed = WebUtility.HtmlDecode(await desk.Client.GetStringAsync("/register"));
        Assert.DoesNotContain("某市", changed, StringComparison.Ordinal);
        Assert.Contains("<td>大市</td>", changed, StringComparison.Ordinal);
        var removed = await TextAsync(await desk.PostAsync("/do/register/issuer", ("was", "大市"), ("do", "remove")));
        Assert.DoesNotContain("大市", removed, StringComparison.Ordinal);
        Assert.Contains("修改机关清单", WebUtility.HtmlDecode(await desk.Client.GetStringAsync("/audit")), StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    [GeneratedRegex("aria-label=\"保存的筛选\">.*?<a href=\"([^\"]+)\"[^>]*>([^<]+)</a>", RegexOptions.Singleline)]
    private static partial Regex SavedLink();
}
