using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Outputs;

/// <summary>
/// Where a command writes: standard output, or a file that is written whole or not at all. The file is made beside its
/// target when the command begins, so that a path that can't be written is known before the work is done.
/// </summary>
internal sealed class OutputTarget : IAsyncDisposable
{
    private readonly Stream _stream;
    private readonly string? _name;
    private readonly string? _temporary;
    private readonly string? _target;

    private OutputTarget(Stream stream, string? name = null, string? temporary = null, string? target = null)
    {
        _stream = stream;
        _name = name;
        _temporary = temporary;
        _target = target;
    }

    /// <summary>Opens the file, or standard output where none is named.</summary>
    /// <exception cref="DisclosureInputException">The file can't be written.</exception>
    public static OutputTarget Open(string? file, Surroundings surroundings)
    {
        if (file is null)
        {
            return new OutputTarget(surroundings.Output);
        }

        try
        {
            return Create(file, surroundings.FullPath(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new DisclosureInputException(ToolProblems.Unwritable(file, e), e);
        }
    }

    /// <summary>What the content is written to.</summary>
    public Stream Stream => _stream;

    /// <summary>Writes everything, and puts the file in its place.</summary>
    /// <exception cref="DisclosureInputException">The output can't be written; nothing is left of a file.</exception>
    public async Task WriteAsync(Func<Stream, Task> write)
    {
        await GuardAsync(() => write(_stream));
        await CloseAsync();
        Place();
    }

    /// <summary>Does something that writes.</summary>
    /// <exception cref="DisclosureInputException">The output can't be written.</exception>
    public void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(ToolProblems.Unwritable(_name, e), e);
        }
    }

    /// <summary>Writes what is still in memory, and closes a file.</summary>
    /// <exception cref="DisclosureInputException">The output can't be written.</exception>
    public Task CloseAsync() => GuardAsync(async () =>
    {
        await _stream.FlushAsync();
        if (_name is not null)
        {
            await _stream.DisposeAsync();
        }
    });

    /// <summary>Puts a closed file in its place.</summary>
    /// <exception cref="DisclosureInputException">That can't be done.</exception>
    public void Place()
    {
        if (_temporary is not null && _target is not null)
        {
            Guard(() => File.Move(_temporary, _target, overwrite: true));
        }
    }

    /// <summary>Closes the file, and removes what was not finished.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_name is null)
        {
            return;
        }

        await _stream.DisposeAsync();
        if (_temporary is not null)
        {
            File.Delete(_temporary);
        }
    }

    private async Task GuardAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(ToolProblems.Unwritable(_name, e), e);
        }
    }

    private static OutputTarget Create(string name, string path)
    {
        var target = new FileInfo(path).LinkTarget is null
            ? path
            : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (Directory.Exists(target))
        {
            throw new DisclosureInputException(ToolProblems.OutputIsFolder(name));
        }

        // A device must not be replaced by a file.
        if (target.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return new OutputTarget(Unbuffered(target, FileMode.OpenOrCreate), name);
        }

        var temporary = Path.Combine(Path.GetDirectoryName(target) ?? path, $".{Path.GetRandomFileName()}.tmp");
        return new OutputTarget(Unbuffered(temporary, FileMode.CreateNew), name, temporary, target);
    }

    // Writers keep what is small by themselves. A stream that did so, too, would fail on a full disk once more when it is
    // closed, and hide what failed first.
    private static FileStream Unbuffered(string path, FileMode mode) =>
        new(path, mode, FileAccess.Write, FileShare.Read, bufferSize: 0);
}
