using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Disclosure.Validation.Reporting.Browser.Tests.Chromium))]

namespace Disclosure.Validation.Reporting.Browser.Tests;

/// <summary>The Chromium of the system, started once for all tests. Where there is none, the tests are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // No network is needed, and the browser is to look for nothing there by itself.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is { } path)
        {
            // A machine that does much else at the same time is slow, not wrong.
            Assertions.SetDefaultExpectTimeout(20_000);
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Flags });
        }
    }

    /// <summary>A fresh window; the test is skipped where there is no browser.</summary>
    internal async Task<IBrowserContext> WindowAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, $"No Chromium is installed: PATH has none of {string.Join(", ", Names)}.");
        return await _browser.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
