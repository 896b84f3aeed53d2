using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.History;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.History;

public sealed class HistoryFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("disclosure-history-").FullName;

    private string File => Path.Combine(_folder, "h.jsonl");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Checks_that_are_appended_at_once_are_all_there()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(AppendAsync, Stop)));

        Assert.Equal(12, System.IO.File.ReadAllLines(File).Length);
        using var file = await HistoryFile.OpenAsync(File, cancellationToken: Stop);
        Assert.Equal(12, file.History.Runs.Count);
    }

    [Theory]
    [InlineData("{\"history\":1,\"at\":\"20")]
    [InlineData("{\"hi")]
    public async Task What_a_killed_run_left_is_taken_back(string rest)
    {
        await AppendAsync();
        var before = System.IO.File.ReadAllText(File);
        System.IO.File.AppendAllText(File, rest);

        await AppendAsync();

        Assert.StartsWith(before + "{\"history\":1,", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
        Assert.Equal(2, System.IO.File.ReadAllLines(File).Length);
    }

    [Fact]
    public async Task A_last_line_without_its_end_is_kept()
    {
        await AppendAsync();
        System.IO.File.WriteAllText(File, System.IO.File.ReadAllText(File).TrimEnd());

        await AppendAsync();

        using var file = await HistoryFile.OpenAsync(File, cancellationToken: Stop);
        Assert.Equal(2, file.History.Runs.Count);
    }

    [Fact]
    public void What_a_full_disk_cuts_off_is_taken_back()
    {
        using var disk = new FullDisk(room: 10);
        disk.Write("12345\n"u8);

        Assert.Throws<IOException>(() => HistoryFile.Append(disk, 6, "1234567\n"u8.ToArray(), () => { }));
        Assert.Equal("12345\n"u8.ToArray(), disk.ToArray());
        HistoryFile.Append(disk, 6, "123\n"u8.ToArray(), () => { });
        Assert.Throws<IOException>(() => HistoryFile.Append(disk, 6, "123\n"u8.ToArray(), () => throw new IOException("No space left.")));
        Assert.Equal("12345\n"u8.ToArray(), disk.ToArray());
    }

    [Fact]
    public async Task What_is_no_history_stays_as_it_is()
    {
        System.IO.File.WriteAllText(File, "an essay");

        var fault = await Assert.ThrowsAsync<DisclosureInputException>(AppendAsync);

        Assert.Equal("history.malformed", Assert.Single(fault.Problems).Code);
        Assert.Equal("an essay", System.IO.File.ReadAllText(File));
    }

    private async Task AppendAsync()
    {
        using var file = await HistoryFile.OpenAsync(File, cancellationToken: Stop);
        file.Append(file.History.After(Sample.Clean));
    }

    private sealed class FullDisk(int room) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            var fits = Math.Min(buffer.Length, room - (int)Position);
            var bytes = buffer[..fits].ToArray();
            base.SetLength(Math.Max(Length, Position + fits));
            bytes.CopyTo(GetBuffer(), Position);
            Position += fits;
            if (fits < buffer.Length)
            {
                throw new IOException("No space left on device.");
            }
        }
    }
}
