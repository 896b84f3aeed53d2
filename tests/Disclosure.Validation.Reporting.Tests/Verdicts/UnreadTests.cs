using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Tests.Formats;
using Disclosure.Validation.Reporting.Tests.Html;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Verdicts;

/// <summary>A report of which a table could not be read is told as that, in every format.</summary>
public sealed class UnreadTests
{
    private static readonly CheckResult Unread = new(
        [Sample.Clean with { Report = Sample.Clean.Report with { UnreadTables = ["requests", "disputes"] } }, Sample.Clean], []);

    public static TheoryData<string> TextFormats =>
        ["console", "sarif", "junit", "github", "gitlab", "markdown", "csv", "html"];

    [Theory]
    [MemberData(nameof(TextFormats))]
    public void Every_format_says_so_in_both_languages(string name)
    {
        var format = OutputFormats.Find(name)!;

        Assert.Contains("读取不完整", Written.Of(format, Unread), StringComparison.Ordinal);
        Assert.Contains("not read as a whole", Written.Of(format, Unread, Language.En), StringComparison.Ordinal);
        Assert.DoesNotContain("读取不完整", Written.Of(format, new CheckResult([Sample.Report], [])).Replace("只看", "", StringComparison.Ordinal)
            .Split("class=\"tools\"")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_verdict_and_the_tables()
    {
        var json = Written.Of(OutputFormats.Json, Unread);

        Assert.Contains("\"verdict\": \"unread\"", json, StringComparison.Ordinal);
        Assert.Contains("\"verdict\": \"clean\"", json, StringComparison.Ordinal);
        Assert.Contains("\"nothingEvaluated\": 0", json, StringComparison.Ordinal);
        Assert.Single(json.Split("\"unreadTables\": [\n").Skip(1));
    }

    [Fact]
    public void The_overview_counts_it_once_and_finds_it_by_its_errors_too()
    {
        var wrong = Sample.Report with { Report = Sample.Report.Report with { UnreadTables = ["disputes"] } };

        var page = HtmlPage.Of(new CheckResult([wrong, Sample.Clean], [])).Document;

        Assert.Equal(
            [("unread", "e w"), ("clean", "")],
            page.QuerySelectorAll("#list tbody tr").Select(row => (row.GetAttribute("data-verdict"), row.GetAttribute("data-severity"))));
        Assert.Equal("1", page.QuerySelector(".filter:has([value=unread]) b")!.TextContent);
        Assert.Equal("0", page.QuerySelector(".filter:has([value=errors]) b")!.TextContent);
    }
}
