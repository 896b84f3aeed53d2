using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reporting.History;

/// <summary>
/// A file of checks, held so that no other process appends to it meanwhile. A check stands in it as a whole or not at all: what a full
/// disk cuts off is taken back, and what a killed run has left is passed over, and taken back by the next.
/// </summary>
public sealed class HistoryFile : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly FileStream _stream;
    private readonly bool _isEnded;

    private HistoryFile(FileStream stream, string path)
    {
        _stream = stream;
        (var runs, Length, _isEnded) = HistoryLines.Read(stream, path);
        History = new RunHistory(runs);
    }

    /// <summary>The checks that the file held when it was opened.</summary>
    public RunHistory History { get; }

    // Up to the end of the last whole line.
    private long Length { get; }

    /// <summary>Opens the file, or makes an empty one; waits for half a minute where another process holds it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">By what the waiting is timed; null for the system's clock.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="DisclosureInputException">A line is damaged or of another version, or the file is held.</exception>
    /// <exception cref="IOException">The file can't be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read or written.</exception>
    public static async Task<HistoryFile> OpenAsync(string path, TimeProvider? clock = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        clock ??= TimeProvider.System;
        var stream = await HoldAsync(path, clock, cancellationToken).ConfigureAwait(false);
        try
        {
            return IsPlain(stream, path) ? new HistoryFile(stream, path) : throw new DisclosureInputException(HistoryProblems.NoFile(path));
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Appends a check.</summary>
    /// <exception cref="IOException">The file can't be written; it is as it was.</exception>
    public void Append(HistoryRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var line = HistoryLines.Of(run);
        Append(_stream, Length, _isEnded ? line : [(byte)'\n', .. line], () => _stream.Flush(flushToDisk: true));
    }

    /// <inheritdoc />
    public void Dispose() => _stream.Dispose();

    /// <summary>Writes bytes at a place, and takes them back where that fails on the way.</summary>
    internal static void Append(Stream stream, long at, byte[] bytes, Action flush)
    {
        stream.SetLength(at);
        stream.Position = at;
        try
        {
            stream.Write(bytes);
            flush();
        }
        catch
        {
            stream.SetLength(at);
            throw;
        }
    }

    private static async Task<FileStream> HoldAsync(string path, TimeProvider clock, CancellationToken cancellationToken)
    {
        var begin = clock.GetTimestamp();
        while (true)
        {
            try
            {
                // Nothing is kept in memory: what the disk has no room for is told where it is written.
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (IsHeld(path))
            {
                if (clock.GetElapsedTime(begin) > LongestWait)
                {
                    throw new DisclosureInputException(HistoryProblems.Held(path));
                }
            }

            await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    // The system says the same of a file that is held and of one that has other faults, but that one it opens to nobody.
    private static bool IsHeld(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException)
        {
            return File.Exists(path) && !Directory.Exists(path);
        }
    }

    private static bool IsPlain(FileStream stream, string path) =>
        stream.CanSeek && (File.GetAttributes(path) & (FileAttributes.Device | FileAttributes.Directory)) == 0
        && !path.StartsWith("/dev/", StringComparison.Ordinal);
}
