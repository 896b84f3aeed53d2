using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace Disclosure.Validation.Packages.Tests;

/// <summary>A web application in a process of its own, and a client of it.</summary>
internal sealed partial class WebServer : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;

    private WebServer(Process process, Uri address) => (_process, _client) = (process, new HttpClient { BaseAddress = address });

    public static async Task<WebServer> StartAsync(string folder, string program)
    {
        var process = CommandLine.Start(folder, "dotnet", program, "--urls", "http://127.0.0.1:0");
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
            {
                return new WebServer(process, new Uri(match.Value));
            }
        }

        throw new InvalidOperationException("The application ended before it listened.");
    }

    public async Task<HttpResponseMessage> PostAsync(string path, string file)
    {
        using var content = new ByteArrayContent(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        return await _client.PostAsync(path, content, TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> PostTextAsync(string path, string text)
    {
        using var content = new StringContent(text);
        return await _client.PostAsync(path, content, TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _client.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
