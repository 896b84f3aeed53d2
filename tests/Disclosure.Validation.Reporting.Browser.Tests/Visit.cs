using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Writing;
using Microsoft.Playwright;
using Xunit;

namespace Disclosure.Validation.Reporting.Browser.Tests;

/// <summary>An evidence report, written to a file and opened in a window of its own.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("disclosure-html-").FullName;
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];
    private readonly IBrowserContext _window;

    private Visit(IBrowserContext window) => _window = window;

    public IPage Page { get; private set; } = default!;

    private static CheckResult Result => new([Evidence.Report, Sample.Report, Sample.Clean], [Sample.Failure]);

    public static Task<Visit> AsyncOf(Chromium chromium, BrowserNewContextOptions? window = null, string address = "") =>
        AsyncOf(chromium, Result, window, address);

    public static async Task<Visit> AsyncOf(
        Chromium chromium, CheckResult result, BrowserNewContextOptions? window = null, string address = "")
    {
        var visit = new Visit(await chromium.WindowAsync(window));
        visit.Write("report.html", result, split: null);
        await visit.OpenAsync("report.html" + address);
        return visit;
    }

    /// <summary>The report with a file for each of its parts, of which the first is opened.</summary>
    public static async Task<Visit> AsyncOfPart(Chromium chromium, BrowserNewContextOptions? window = null)
    {
        var visit = new Visit(await chromium.WindowAsync(window));
        var folder = Directory.CreateDirectory(Path.Combine(visit._folder, "report"));
        visit.Write(
            "report.html",
            Result,
            new HtmlSplit("report.html", "report", name => File.Create(Path.Combine(folder.FullName, name))));
        await visit.OpenAsync("report/" + folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal).First());
        return visit;
    }

    public ILocator Find(string selector, PageLocatorOptions? options = null) => Page.Locator(selector, options);

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

    private void Write(string name, CheckResult result, HtmlSplit? split)
    {
        using var stream = File.Create(Path.Combine(_folder, name));
        OutputFormats.Html.Write(result, stream, new ResultWriterOptions { Split = split });
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
        await Page.GotoAsync(new Uri(_folder + "/").AbsoluteUri + address);
    }
}
