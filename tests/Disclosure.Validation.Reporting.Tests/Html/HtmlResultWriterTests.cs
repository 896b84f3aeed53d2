using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Html;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Html;

public sealed partial class HtmlResultWriterTests
{
    private static readonly CheckResult Result = new([Evidence.Report, Sample.Report, Sample.Clean], [Sample.Failure]);

    [Fact]
    public void A_page_is_written_as_approved()
    {
        var options = new ResultWriterOptions
        {
            Time = new DateTimeOffset(2024, 3, 1, 9, 30, 0, TimeSpan.FromHours(8)),
        };

        var page = HtmlPage.Of(new CheckResult([Evidence.Report, Sample.Clean], [Sample.Failure]), options);

        ApprovedText.Matches("report.html", Packed().Replace(Assets().Replace(Policy().Replace(page.Source, "sha256-…"), "<$1>…</$1>"), "$1…<"));
    }

    [Fact]
    public void The_policy_admits_the_style_and_the_script_and_nothing_else()
    {
        var page = HtmlPage.Of(Result).Document;

        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{HashOf(page.QuerySelector("style")!)}';", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{HashOf(page.QuerySelector("script:not([type])")!)}';", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_on_the_page_is_loaded_from_anywhere()
    {
        var page = HtmlPage.Of(Result);

        foreach (var document in page.Reports.Prepend(page.Document))
        {
            Assert.Empty(document.QuerySelectorAll("[src], link, iframe, object, embed, base, [style], use, image"));
            Assert.All(
                document.QuerySelectorAll("[href]"),
                link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        var (chinese, english) = (HtmlPage.Of(Result), HtmlPage.Of(Result, new ResultWriterOptions { Language = Language.En }));

        Assert.Equal(chinese.Texts.Count, english.Texts.Count);
        Assert.All(Shown(english), text => Assert.Equal(chinese.Texts[text.Key], text.Value));
        Assert.All(Shown(chinese), text => Assert.Equal(english.Texts[text.Key], text.Value));
        Assert.Contains("问题 3 处", english.Texts);
        Assert.Contains("Findings: 3", chinese.Texts);
    }

    [Fact]
    public void A_report_keeps_its_anchors_when_the_order_changes()
    {
        var (before, after) = (HtmlPage.Of(Evidence.Report, Sample.Clean), HtmlPage.Of(Sample.Report, Sample.Clean, Evidence.Report));

        Assert.Equal(Ids(before.Reports[0]), Ids(after.Reports[2]));
        Assert.Equal(Ids(before.Reports[1]), Ids(after.Reports[1]));
        var dropped = Evidence.Report with { Findings = [.. Evidence.Report.Findings.Skip(1)] };
        Assert.Subset(
            Ids(before.Reports[0]).ToHashSet(),
            HtmlPage.Of(dropped).Reports[0].QuerySelectorAll(".finding").Select(item => item.Id!).ToHashSet());

        static IEnumerable<string> Ids(IDocument report) => report.QuerySelectorAll("[id]").Select(element => element.Id!);
    }

    [Fact]
    public void Ids_are_unique_and_links_lead_to_one()
    {
        var page = HtmlPage.Of(Result);
        var opened = page.Reports.Select(report => report.Body!.InnerHtml);
        var whole = new HtmlPage(page.Source.Replace("</main>", string.Concat(opened) + "</main>", StringComparison.Ordinal)).Document;

        var ids = whole.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        whole.QuerySelector("#cell [data-slot=source]")!.Remove();
        var links = whole.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")!.TrimStart('#'));
        Assert.Empty(links.Where(link => link.Length > 0).Except(ids));
        var names = whole.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!);
        Assert.Empty(names.Except(ids));
    }

    [Fact]
    public void A_report_is_written_when_it_comes()
    {
        using var stream = new MemoryStream();
        var writer = new HtmlResultWriter(stream);
        writer.Begin();
        writer.Write(Sample.Clean);
        var first = stream.Length;
        writer.Write(Sample.Report);

        Assert.Contains("乙区-2023.pdf", Encoding.UTF8.GetString(stream.ToArray().AsSpan((int)first..)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_overview_has_a_row_for_each_report_and_the_inputs_that_could_not_be_checked()
    {
        var page = HtmlPage.Of(Result).Document;

        var rows = page.QuerySelectorAll("#list tbody tr");
        Assert.Equal(["errors", "errors", "clean"], rows.Select(row => row.GetAttribute("data-verdict")));
        Assert.Equal(["1", "0", "2"], rows.Select(row => row.GetAttribute("data-n")));
        Assert.Equal(AnchorsOf(page, 1, 0, 2), rows.Select(row => row.QuerySelector("a")!.GetAttribute("href")));
        Assert.Contains("note.txt", page.QuerySelector(".failures")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["2022", "2023", "2024"], page.QuerySelectorAll("[aria-labelledby=by-year] tbody th").Select(year => year.TextContent));
    }

    [Fact]
    public void A_page_without_reports_is_whole()
    {
        var page = HtmlPage.Of(new CheckResult([], [])).Document;

        Assert.Null(page.QuerySelector("#list"));
        Assert.NotNull(page.QuerySelector("#overview h2"));
    }

    [Fact]
    public void A_run_that_was_stopped_is_said_to_be()
    {
        using var stream = new MemoryStream();
        var writer = new HtmlResultWriter(stream);
        writer.Begin();
        writer.Write(Sample.Clean);
        writer.Complete(new CheckSummary { Interrupted = true }.With(Sample.Clean));

        var page = new HtmlPage(Encoding.UTF8.GetString(stream.ToArray())).Document;
        Assert.NotNull(page.QuerySelector("#overview .warning"));
        Assert.Single(page.QuerySelectorAll("#list tbody tr"));
    }

    // The texts that a page shows, by their numbers.
    private static Dictionary<int, string> Shown(HtmlPage page) => page.Reports.Prepend(page.Document)
        .SelectMany(document => document.QuerySelectorAll("[t]"))
        .DistinctBy(text => text.GetAttribute("t"))
        .ToDictionary(text => int.Parse(text.GetAttribute("t")!, null), text => text.TextContent);

    private static IEnumerable<string> AnchorsOf(IDocument page, params int[] order)
    {
        var ids = page.QuerySelectorAll("script[type='text/html']").Select(source => source.Id!.Replace("-source", "-top", StringComparison.Ordinal)).ToList();
        return order.Select(number => "#" + ids[number]);
    }

    private static string HashOf(IElement element) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));

    [GeneratedRegex("<(style|script)>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Assets();

    [GeneratedRegex("(<span class=\"packed [^>]*>)[^<]*<")]
    private static partial Regex Packed();

    [GeneratedRegex("sha256-[A-Za-z0-9+/=]+")]
    private static partial Regex Policy();
}
