using System.Text;
using Disclosure.Validation.Cli.Files;
using Disclosure.Validation.Cli.Shell;
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
    private readonly string? _target;

    private OutputTarget(Stream stream, string? name = null, string? target = null) => (_stream, _name, _target) = (stream, name, target);

    /// <summary>Opens the one file that a command writes, or standard output where none is named.</summary>
    /// <param name="file">The file, as the user named it.</param>
    /// <param name="surroundings">Where relative paths start, and standard output.</param>
    /// <param name="read">The files that the command reads.</param>
    /// <exception cref="DisclosureInputException">The file can't be written, or is one that the command reads.</exception>
    public static OutputTarget Open(string? file, Surroundings surroundings, params IEnumerable<string?> read)
    {
        Guard(file, () => OutputGuard.Require(surroundings, file is null ? [] : [new WrittenFile("--output", file)], read));
        return Begin(file, surroundings);
    }

    /// <summary>Opens one of the files of a command that has seen to it that they take the place of nothing else.</summary>
    /// <exception cref="DisclosureInputException">The file can't be written.</exception>
    public static OutputTarget Begin(string? file, Surroundings surroundings)
    {
        OutputTarget? target = null;
        Guard(file, () => target = file is null ? new OutputTarget(surroundings.Output) : Create(file, surroundings.FullPath(file)));
        return target!;
    }

    /// <summary>What the content is written to.</summary>
    public Stream Stream => _stream;

    /// <summary>Writes everything, and puts the file in its place.</summary>
    /// <exception cref="DisclosureInputException">The output can't be written; nothing is left of a file.</exception>
    public async Task WriteAsync(Func<Stream, Task> write)
    {
        try
        {
            await write(_stream);
        }
        catch (Exception e) when (OutputFaults.Is(e))
        {
            throw OutputFaults.Of(_name, e);
        }

        Complete();
        Place();
    }

    /// <summary>Writes a text, and puts the file in its place.</summary>
    /// <exception cref="DisclosureInputException">The output can't be written; nothing is left of a file.</exception>
    public Task WriteTextAsync(string text) => WriteAsync(stream => stream.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask());

    /// <summary>Does something that writes.</summary>
    /// <exception cref="DisclosureInputException">The output can't be written.</exception>
    public void Guard(Action write) => Guard(_name, write);

    /// <summary>Sees to it that everything is on the disk.</summary>
    /// <exception cref="DisclosureInputException">The output can't be written.</exception>
    public void Complete() => Guard(() =>
    {
        // What the disk has no room for may be told only now.
        if (_target is not null && _stream is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }
        else
        {
            _stream.Flush();
        }
    });

    /// <summary>Puts a complete file in its place.</summary>
    /// <exception cref="DisclosureInputException">That can't be done.</exception>
    public void Place()
    {
        if (_target is { } target && _stream is FileStream file)
        {
            Guard(() => File.Move(file.Name, target, overwrite: true));
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
        if (_target is not null)
        {
            TemporaryFile.Remove(((FileStream)_stream).Name);
        }
    }

    private static void Guard(string? name, Action act)
    {
        try
        {
            act();
        }
        catch (Exception e) when (OutputFaults.Is(e))
        {
            throw OutputFaults.Of(name, e);
        }
    }

    private static OutputTarget Create(string name, string path)
    {
        if (Directory.Exists(path) || Path.EndsInDirectorySeparator(path))
        {
            throw new DisclosureInputException(OutputProblems.IsFolder(name));
        }

        var target = FilePaths.Real(path);
        return OpenDevice(path, target) is { } device
            ? new OutputTarget(device, name)
            : new OutputTarget(TemporaryFile.Beside(target), name, target);
    }

    // A device or a pipe must not be replaced by a file; what must not be written is no more replaced.
    private static FileStream? OpenDevice(string path, string target)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var isDevice = !file.CanSeek || (FilePaths.IsBelow(target, "/dev") && !FilePaths.IsBelow(target, "/dev/shm"));
        if (isDevice)
        {
            return file;
        }

        file.Dispose();
        return null;
    }
}
