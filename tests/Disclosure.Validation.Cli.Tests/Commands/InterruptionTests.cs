using System.Text.Json;
using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

/// <summary>What is left of a check that is stopped by Ctrl+C.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly Tool _tool = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _abort = new();

    public InterruptionTests() => (_tool.Stop, _tool.Abort) = (_stop.Token, _abort.Token);

    public void Dispose()
    {
        _tool.Dispose();
        _stop.Dispose();
        _abort.Dispose();
    }

    [Fact]
    public async Task Stopped_while_reports_are_checked_the_output_ends_with_the_one_at_hand()
    {
        _tool.Write("in/1.json", Reports.Wrong(2021)).Write("in/2.json", Reports.Wrong()).Write("in/3.json", Reports.Sound(2023));
        _tool.Output = new StopOnWrite(_stop);

        var ran = await _tool.Run("check", "in", "--format", "json=out.json", "--format", "console", "--lang", "en");

        Assert.Equal(ExitCodes.Interrupted, ran.Code);
        Assert.Equal("interrupted: the results are valid, but of 1 reports only (from 3 files)\n", ran.Error);
        var written = Written();
        Assert.Equal([2021], written.Years);
        Assert.True(written.Interrupted);
    }

    [Fact]
    public async Task Stopped_while_documents_are_read_those_read_are_checked()
    {
        _tool.Write("a.json", Reports.Wrong());
        _tool.InputStream = new StopOnceRead(_stop, _tool.PathOf("state"));

        var ran = await _tool.Run(
            "check", "a.json", "-", "--resume", "state", "--format", "json=out.json", "--lang", "en");

        Assert.Equal(ExitCodes.Interrupted, ran.Code);
        Assert.StartsWith("reading stopped; checking the 1 files read so far (of 2).", ran.Error, StringComparison.Ordinal);
        var written = Written();
        Assert.Equal([2022], written.Years);
        Assert.True(written.Interrupted);
    }

    [Fact]
    public async Task Asked_twice_nothing_is_written()
    {
        _tool.Write("a.json", Reports.Wrong());
        _tool.InputStream = new StopOnceRead(_stop, _tool.PathOf("state"));
        await _abort.CancelAsync();

        var ran = await _tool.Run("check", "a.json", "-", "--resume", "state", "--format", "json=out.json");

        Assert.Equal(ExitCodes.Interrupted, ran.Code);
        Assert.Equal(["a.json", "state"], Directory.GetFiles(_tool.Folder).Select(Path.GetFileName).Order());
    }

    private (IEnumerable<int> Years, bool Interrupted) Written()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(_tool.PathOf("out.json")));
        var reports = json.RootElement.GetProperty("reports").EnumerateArray();
        return (
            [.. reports.Select(report => report.GetProperty("year").GetInt32())],
            json.RootElement.GetProperty("summary").TryGetProperty("interrupted", out var flag) && flag.GetBoolean());
    }

    private sealed class StopOnWrite(CancellationTokenSource stop) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, count);
            stop.Cancel();
        }

        // The base would hand spans on to the arrays, and back.
        public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);
    }

    /// <summary>An input that never comes; the run is stopped as soon as another document was read.</summary>
    private sealed class StopOnceRead(CancellationTokenSource stop, string state) : MemoryStream
    {
        private const int EmptyState = 100;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            while (!File.Exists(state) || new FileInfo(state).Length < EmptyState)
            {
                await Task.Delay(20, cancellationToken);
            }

            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
