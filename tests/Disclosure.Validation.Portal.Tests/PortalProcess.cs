using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Disclosure.Validation.Portal.Tests;

/// <summary>The service in a process of its own, on a free port of this machine.</summary>
public sealed partial class PortalProcess : IAsyncLifetime
{
    private Process? _process;

    public HttpClient Client { get; } = new();

    /// <summary>The memory of the process, in bytes, without those that read for it.</summary>
    public long Memory
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    ValueTask IAsyncLifetime.InitializeAsync() => new(StartAsync());

    /// <summary>Ends when the service listens.</summary>
    public async Task StartAsync()
    {
        _process = Process.Start(WithArguments(
            "--Uploads:MostBytes", "200000", "--Uploads:MostBytesInFlight", "400000", "--Uploads:LeastShare", "20000", "--Uploads:MostOfOneClient", "8"))!;
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

    /// <summary>Asks the service to stop, and waits until it has: its exit code.</summary>
    public async Task<int> StopAsync(CancellationToken cancellation)
    {
        using var kill = Process.Start("kill", ["-TERM", _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync(cancellation);
        return _process.ExitCode;
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
