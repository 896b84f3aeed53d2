using System.Text;
using System.Text.Json;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Json;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Json;

public sealed class ResultJsonTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_are_written_as_approved()
    {
        var result = new CheckResult([Sample.Report, Sample.Clean], [Sample.Failure]);

        ApprovedText.Matches("result.json", await Write(result));
    }

    [Fact]
    public async Task Printed_numbers_keep_their_digits_and_computed_ones_lose_trailing_zeros()
    {
        using var json = JsonDocument.Parse(await Write(new CheckResult([Sample.Report], [])));

        var finding = json.RootElement.GetProperty("reports")[0].GetProperty("findings")[0];
        Assert.Equal("18.871", finding.GetProperty("left").GetString());
        Assert.Equal("18.5", finding.GetProperty("right").GetString());
        Assert.Equal("0.371", finding.GetProperty("difference").GetString());
        Assert.Equal("18.8710", finding.GetProperty("cells")[0].GetProperty("value").GetString());
        Assert.Equal("-1", finding.GetProperty("cells")[1].GetProperty("coefficient").GetString());
    }

    [Fact]
    public async Task A_place_always_has_its_three_keys()
    {
        using var json = JsonDocument.Parse(await Write(new CheckResult([Sample.Report], [])));

        foreach (var finding in json.RootElement.GetProperty("reports")[0].GetProperty("findings").EnumerateArray())
        {
            var keys = finding.GetProperty("where").EnumerateObject().Select(property => property.Name);
            Assert.Equal(["table", "row", "column"], keys);
        }
    }

    [Fact]
    public async Task Long_results_are_written_in_pieces()
    {
        using var stream = new CountingStream();

        var result = new CheckResult([.. Enumerable.Repeat(Sample.Report, 200)], []);

        await ResultJson.WriteAsync(result, stream, Cancellation);

        Assert.InRange(stream.LongestWrite, 1, stream.Length / 10);
    }

    [Fact]
    public async Task A_stopped_run_stops_the_writing()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ResultJson.WriteAsync(new CheckResult([Sample.Report], []), new MemoryStream(), stopped.Token));
    }

    private static async Task<string> Write(CheckResult result)
    {
        using var stream = new MemoryStream();
        await ResultJson.WriteAsync(result, stream, Cancellation);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class CountingStream : MemoryStream
    {
        public int LongestWrite { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            LongestWrite = Math.Max(LongestWrite, buffer.Length);
            return base.WriteAsync(buffer, cancellationToken);
        }
    }
}
