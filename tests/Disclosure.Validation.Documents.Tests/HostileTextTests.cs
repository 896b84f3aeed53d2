using System.Text;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Problems;
using Xunit;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>Texts, web pages and Markdown made to take ever longer, or ever more memory: each ends in a report or a clear error.</summary>
[Collection(nameof(Alone))]
public sealed class HostileTextTests
{
    private const string Table = "<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>5</table>";
    private const string Markdown = "|信息内容|本年处理决定数量|\n|---|---|\n|行政许可|5|\n\n";

    // Of a processor; all of them together take a few seconds.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private static readonly Dictionary<string, Func<string>> Documents = new(StringComparer.Ordinal)
    {
        ["attributes"] = () => $"<p {Many(1_000_000, i => $"a{i} ")}>" + Table,
        ["attributes that are read"] = () => $"<p {Many(1_000_000, "style ")}>" + Table,
        ["tables inside tables"] = () => Many(80, "<table><tr><td>a<td>b<tr><td>") + Table,
        ["tables side by side"] = () => $"<table><tr><td>{Many(30_000, "<table><tr><td>a<td>b</table>")}</table>" + Table,
        ["elements inside elements"] = () => Many(100_000, "<div>") + Table,
        ["elements left open"] = () => $"<p>{Many(200, i => $"<b id={i}>")}</p>{Many(20_000, "<p>x</p>")}" + Table,
        ["tags that close nothing"] = () => Many(200, i => $"<b id={i}>") + Many(700_000, "</x>") + Table,
        ["rows from above"] = () => $"<table><tr>{Many(33_000, "<td rowspan=2>")}<tr><td>x</table>" + Table,
        ["spans without end"] = () => $"<table><tr><td rowspan=99999999 colspan=99999999>x{Many(20_000, "<tr><td>y")}</table>" + Table,
        ["a long text in every row"] = () => Table[..^8] + $"<tr><td rowspan=1000>{Many(2_000_000, "x")}<td>5{Many(990, "<tr><td>5")}</table>",
        ["blank cells"] = () => Table[..^8] + Many(60_000, "<td>") + "</table>",
        ["headings"] = () => $"<table><tr><td>信息内容{Many(60_000, i => $"<td>本年处理决定数量{i}")}<tr><td>行政许可<td>5</table>",
        ["headings and other rows"] = () => $"<table><tr>{Many(30_000, i => $"<td>本年处理决定{i}")}{Many(30_000, i => $"<tr><td>{i}年")}</table>" + Table,
        ["texts near labels"] = () => $"<table>{Many(30_000, i => $"<tr><td>{(char)('一' + (i % 5_000))}他法律{(char)('一' + (i / 7))}政法规禁止公开<td>5")}</table>" + Table,
        ["blanks of no width in a cell"] = () => Table.Replace("<td>5", $"<td>5{Many(2_000, "\u200B")}", StringComparison.Ordinal),
        ["style sheets"] = () => $"<style>{Many(9_000, "a{")}</style><style>{Many(100_000, "a,")}a{{display:none}}</style>" + Table,
        ["selectors of no end"] = () => $"<style>{Many(4_000, i => $".a{i} .b .c{{display:none}}")}</style>{Many(50_000, "<p class=c>x")}" + Table,
        ["styles"] = () => Many(60_000, i => $"<p style='display:block;color:#{i:x6}'>x") + Table,
        ["brackets in brackets"] = () => $"<p style='color:{Many(100_000, "rgb(")}'>x" + Table,
        ["links"] = () => Markdown + Many(100_000, "[a]("),
        ["links in paragraphs"] = () => Markdown + Many(100, Many(600, "[a](") + "\n\n"),
        ["definitions of links"] = () => Markdown + Many(60_000, i => $"[a{i}]: b\n"),
        ["lists in lists"] = () => Markdown + Many(2_000, i => new string(' ', 2 * i) + "- a\n"),
        ["lists in a line"] = () => Markdown + Many(100_000, "- ") + "a",
        ["quotes in quotes"] = () => Markdown + Many(2_000, i => new string('>', i) + "a\n"),
        ["runs of back-ticks"] = () => Markdown + Many(4_000, i => new string('`', i) + "a"),
        ["back-ticks far apart"] = () => Markdown + Many(600, i => new string('`', i) + "a") + new string('x', 8_000_000),
        ["stars"] = () => Markdown + Many(90_000, "*a **b "),
        ["bars"] = () => Markdown + Many(60_000, "a|") + "\n" + Many(60_000, "-|"),
        ["blanks"] = () => "规章\t5" + new string(' ', 400_000) + "x",
        ["lines of dashes"] = () => Many(2_000, Many(1_000, "|---") + "x\n"),
        ["lines"] = () => "政府信息公开\n" + Many(5_000_000, "a\n"),
        ["tabs"] = () => "政府信息公开\n" + Many(5_000_000, "\t"),
        ["blanks of no width in a field"] = () => "规章\t5" + Many(1_000_000, "\u200B"),
    };

    public static TheoryData<string> Kinds { get; } = [.. Documents.Keys];

    // Each takes a second or more by itself, and is within all limits.
    public static TheoryData<string> Lengthy { get; } = ["html", "markdown", "text"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Ends_in_a_report_or_a_clear_error(string kind)
    {
        var document = Encoding.UTF8.GetBytes(Documents[kind]());
        var before = Environment.CpuUsage.TotalTime;

        await ReadAsync(document);

        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, Most);
    }

    [Theory]
    [MemberData(nameof(Lengthy))]
    public async Task Takes_no_more_work_once_its_time_is_up(string format)
    {
        var line = format switch { "html" => "<p>本年新收政府信息公开{0}", "markdown" => "\n本年新收政府信息公开{0}\n", _ => "本年新收政府信息公开{0}\t5\n\n" };
        var document = (format == "markdown" ? Markdown : format == "html" ? Table : "")
            + Many(95_000, i => line.Replace("{0}", $"{i}", StringComparison.Ordinal));
        var options = new DocumentReaderOptions { Limits = new DocumentLimits { Timeout = TimeSpan.FromMilliseconds(50) } };

        var exception = await Assert.ThrowsAsync<DisclosureInputException>(
            () => Reading.OfAsync(Encoding.UTF8.GetBytes(document), null, options));

        Assert.Equal("document.too-slow", exception.Problems[0].Code);
        await Task.Delay(Grace, TestContext.Current.CancellationToken);
        var before = Environment.CpuUsage.TotalTime;
        await Task.Delay(Grace, TestContext.Current.CancellationToken);
        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, Grace / 4);
    }

    [Fact]
    public void What_the_parser_copies_unseen_counts()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var exception = Assert.Throws<DisclosureInputException>(() => Disclosure.Validation.Documents.Html.HtmlDocumentReader.Read(
            Documents["elements left open"](), null, new DocumentLimits(), hasLines: true, TestContext.Current.CancellationToken));

        Assert.Equal("document.too-many-elements", exception.Problems[0].Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500L << 20);
    }

    private static async Task ReadAsync(byte[] document)
    {
        try
        {
            Assert.NotNull(await Reading.OfAsync(document));
        }
        catch (DisclosureInputException exception)
        {
            Assert.NotEqual("document.fault", exception.Problems[0].Code);
            Assert.NotEqual("document.too-slow", exception.Problems[0].Code);
        }
    }

    private static string Many(int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    private static string Many(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}

/// <summary>Tests that measure what the process does run when no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
