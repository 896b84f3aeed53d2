using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Relations.Cli.Shell;

/// <summary>A file without a name for what has to be complete before it is used. Where it has no room, that is a problem of the folder for such files.</summary>
internal sealed class Scratch : Stream
{
    private const int BufferSize = 1 << 16;

    private readonly FileStream _file = Guarded(() => new FileStream(
        Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose));

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => _file.Length;

    /// <summary>What is still in memory goes to the disk before it is set.</summary>
    public override long Position
    {
        get => _file.Position;
        set => Seek(value, SeekOrigin.Begin);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _file.Read(buffer);
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            throw NoRoom(e);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _file.Write(buffer);
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            throw NoRoom(e);
        }
    }

    public override long Seek(long offset, SeekOrigin origin) => Guarded(() => _file.Seek(offset, origin));

    public override void SetLength(long value) => Guarded(() =>
    {
        _file.SetLength(value);
        return value;
    });

    public override void Flush() => Guarded(() =>
    {
        _file.Flush();
        return 0;
    });

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            try
            {
                _file.Dispose();
            }
            catch (Exception e) when (IsOfDisk(e))
            {
                // What found no room finds none now either, and is to be dropped anyway.
            }
        }

        base.Dispose(disposing);
    }

    private static T Guarded<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            throw NoRoom(e);
        }
    }

    // What is said of a file that may not grow any further is said of the argument.
    private static bool IsOfDisk(Exception fault) => fault is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException;

    private static DisclosureInputException NoRoom(Exception fault) => new(SqlProblems.NoRoom(fault), fault);
}
