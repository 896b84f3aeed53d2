using Disclosure.Validation.Problems;
using Xunit;

namespace Disclosure.Validation.Tests.Problems;

public sealed class InputFileTests
{
    [Fact]
    public void A_stream_over_the_limit_is_refused_before_it_is_read()
    {
        using var stream = new EndlessStream { Total = 100L * 1024 * 1024 };

        var thrown = Assert.Throws<DisclosureInputException>(() => InputFile.Read(stream, "big.yaml", 4 * 1024 * 1024));

        Assert.Equal("input.too-large", Assert.Single(thrown.Problems).Code);
        Assert.Equal(0, stream.Given);
    }

    [Fact]
    public void A_stream_of_unknown_length_is_refused_soon_after_the_limit()
    {
        using var stream = new EndlessStream();

        Assert.Throws<DisclosureInputException>(() => InputFile.Read(stream, null, 4 * 1024 * 1024));

        Assert.InRange(stream.Given, 4 * 1024 * 1024, 5 * 1024 * 1024);
    }

    [Fact]
    public void A_missing_file_and_a_folder_in_its_place_are_problems()
    {
        var folder = Directory.CreateTempSubdirectory();
        var missing = Path.Combine(folder.FullName, "none", "a.yaml");

        Assert.Equal("input.not-found", CodeOf(missing));
        Assert.Equal("input.unreadable", CodeOf(folder.FullName));
        folder.Delete();
    }

    private static string CodeOf(string path) =>
        Assert.Single(Assert.Throws<DisclosureInputException>(() => InputFile.Read(path, 1)).Problems).Code;

    private sealed class EndlessStream : Stream
    {
        public long? Total { get; init; }

        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => Total is not null;

        public override bool CanWrite => false;

        public override long Length => Total ?? throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
