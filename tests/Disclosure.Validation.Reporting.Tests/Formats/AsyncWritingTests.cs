using Disclosure.Validation.Reporting.Writing;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Formats;

/// <summary>Every format can be written where the stream may not be blocked on, as Kestrel's may not.</summary>
public sealed class AsyncWritingTests
{
    public static TheoryData<string> Names => [.. OutputFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_format_is_written_without_blocking_as_it_is_otherwise(string name)
    {
        var format = OutputFormats.Find(name)!;
        var options = new ResultWriterOptions { Time = new DateTimeOffset(2025, 3, 31, 0, 0, 0, TimeSpan.Zero) };
        using var blocking = new MemoryStream();
        using var kestrel = new UnblockedStream();

        format.Write(FullSample.Result, blocking, options);
        await format.WriteAsync(FullSample.Result, kestrel, options, TestContext.Current.CancellationToken);

        Assert.True(kestrel.Writes > 1);
        Assert.True(kestrel.Length > 0);
        Assert.Throws<InvalidOperationException>(() => format.Write(FullSample.Result, kestrel, options));
        if (name != "xlsx")
        {
            Assert.Equal(blocking.ToArray(), kestrel.ToArray());
        }
        else
        {
            using var workbook = new System.IO.Compression.ZipArchive(new MemoryStream(kestrel.ToArray()));
            Assert.NotEmpty(workbook.Entries);
        }
    }

    [Fact]
    public async Task A_cancelled_writing_stops() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => OutputFormats.Html.WriteAsync(FullSample.Result, new UnblockedStream(), null, new CancellationToken(canceled: true)));

    /// <summary>A body that throws where it is written or flushed by a call that blocks.</summary>
    private sealed class UnblockedStream : MemoryStream
    {
        public int Writes { get; private set; }

        public override bool CanSeek => false;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Writes++;
            base.Write(buffer.ToArray(), 0, buffer.Length);
            return ValueTask.CompletedTask;
        }

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void WriteByte(byte value) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");
    }
}
