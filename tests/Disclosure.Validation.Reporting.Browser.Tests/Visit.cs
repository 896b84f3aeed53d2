using System.Text.RegularExpressions;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Reporting.Html.Comparisons;
using Disclosure.Validation.Reporting.Writing;
using Microsoft.Playwright;
using Xunit;

namespace Disclosure.Validation.Reporting.Browser.Tests;

/// <summary>An evidence report, written to a file and opened in a window of its own.</summary>
internal sealed partial class Visit : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("disclosure-html-").FullName;
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];
    private readonly IBrowserContext _window;
    private IReadOnlyList<string> _reports = [];

    private Visit(IBrowserContext window) => _window = window;

    public IPage Page { get; private set; } = default!;

    private static CheckResult Result => new([Evidence.Report, Sample.Report, Sample.Clean], [Sample.Failure]);

    public static Task<Visit> AsyncOf(Chromium chromium, BrowserNewContextOptions? window = null, string address = "") =>
        AsyncOf(chromium, Result, window, address);

    public static async Task<Visit> AsyncOf(
        Chromium chromium, CheckResult result, BrowserNewContextOptions? window = null, string address = "", RunHistory? history = null)
    {
        var visit = new Visit(await chromium.WindowAsync(window));
        visit.Write("report.html", result, split: null, history);
        await visit.OpenAsync("report.html" + address);
        return visit;
    }

    public static async Task<Visit> AsyncOf(Chromium chromium, ComparedFindings compared, BrowserNewContextOptions? window = null, string address = "")
    {
        var visit = new Visit(await chromium.WindowAsync(window));
        await using (var stream = File.Create(Path.Combine(visit._folder, "compare.html")))
        {
            ComparedPage.Write(compared, stream);
        }

        await visit.OpenAsync("compare.html" + address);
        return visit;
    }

    /// <summary>The report with a file for each of its parts, of which one is opened, or the overview.</summary>
    public static async Task<Visit> AsyncOfPart(
        Chromium chromium, BrowserNewContextOptions? window = null, bool overview = false, CheckResult? byIssuer = null)
    {
        var visit = new Visit(await chromium.WindowAsync(window));
        var folder = Directory.CreateDirectory(Path.Combine(visit._folder, "report"));
        visit.Write(
            "report.html",
            byIssuer ?? Result,
            new HtmlSplit("report.html", "report", name => File.Create(Path.Combine(folder.FullName, name))) { ByIssuer = byIssuer is not null });
        await visit.OpenAsync(overview ? "report.html" : "report/丙县人民政府-2024.html");
        return visit;
    }

    /// <summary>What the selector finds, in which <c>r1-</c> is what begins the anchors of the first report, and <c>f1</c> its first finding.</summary>
    public ILocator Find(string selector, PageLocatorOptions? options = null) => Page.Locator(Named(selector), options);

    /// <summary>A text with the anchors of the page instead of numbers.</summary>
    public string Named(string text) => Finding().Replace(
        Report().Replace(text, match => _reports[int.Parse(match.Groups[1].Value, null) - 1] + "-"),
        match => "f-" + string.Concat(Enumerable.Repeat("f" + match.Groups[1].Value, 5)));

    public async Task<string> FocusAsync() =>
        await Page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.className");

    /// <summary>That the page complained of nothing and asked for nothing but itself.</summary>
    public void WasQuiet()
    {
        Assert.Empty(_complaints);
        Assert.All(_requests, request => Assert.StartsWith("file:", request, StringComparison.Ordinal));
        Assert.NotEmpty(_requests);
    }

    public async ValueTask DisposeAsync()
    {
        await _window.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private void Write(string name, CheckResult result, HtmlSplit? split, RunHistory? history = null)
    {
        using var stream = File.Create(Path.Combine(_folder, name));
        OutputFormats.Html.Write(result, stream, new ResultWriterOptions { Split = split, History = history, CellsOf = new ReportValidator().CellsOf });
        stream.Position = 0;
        using var reader = new StreamReader(stream);
        _reports = [.. Source().Matches(reader.ReadToEnd()).Select(match => match.Groups[1].Value)];
    }

    private async Task OpenAsync(string address)
    {
        Page = await _window.NewPageAsync();
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add(message.Text);
            }
        };
        Page.PageError += (_, error) => _complaints.Add(error);
        Page.Request += (_, request) => _requests.Add(request.Url);
        await Page.GotoAsync(new Uri(_folder + "/").AbsoluteUri + Named(address));
        if (address.Contains("lang=en", StringComparison.Ordinal))
        {
            // The texts of the other language are unpacked after the page has loaded.
            await Assertions.Expect(Find("html")).ToHaveAttributeAsync("lang", "en");
        }
    }

    [GeneratedRegex("id=\"(r[0-9a-f]{8}[_0-9]*)-source\"")]
    private static partial Regex Source();

    [GeneratedRegex(@"\br(\d+)-")]
    private static partial Regex Report();

    [GeneratedRegex(@"(?<=[#-])f(\d)\b")]
    private static partial Regex Finding();
}
