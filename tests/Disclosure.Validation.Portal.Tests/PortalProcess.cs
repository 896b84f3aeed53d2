using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace Disclosure.Validation.Portal.Tests;

/// <summary>The service in a process of its own, on a free port of this machine.</summary>
public sealed partial class PortalProcess : IAsyncLifetime
{
    private Process? _process;

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _process = Process.Start(WithArguments(
            "--Uploads:MostBytes", "200000", "--Uploads:MostBytesInFlight", "400000", "--Uploads:LeastShare", "20000"))!;
        Client.BaseAddress = await ListeningAsync(_process.StandardOutput);
    }

    /// <summary>The service with these arguments.</summary>
    public static ProcessStartInfo WithArguments(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Disclosure.Validation.Portal.dll");
        return new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0", .. arguments])
        {
            RedirectStandardOutput = true,
        };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }
    }

    private static async Task<Uri> ListeningAsync(StreamReader output)
    {
        using var time = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await output.ReadLineAsync(time.Token) is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
            {
                // What is logged later has to be taken, or the process would wait for a reader.
                _ = output.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new Uri(match.Value);
            }
        }

        throw new InvalidOperationException("The service ended before it listened.");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
