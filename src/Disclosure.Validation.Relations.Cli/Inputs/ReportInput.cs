using Disclosure.Validation.Documents;
using Disclosure.Validation.Documents.Detection;
using Disclosure.Validation.Documents.Inputs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Cli.Inputs;

/// <summary>Reads what the command line names into a store: documents, folders and zip files of them, and lines.</summary>
/// <param name="store">Takes the reports.</param>
/// <param name="surroundings">Where relative paths start, and standard input comes from.</param>
internal sealed class ReportInput(ReportStore store, Surroundings surroundings)
{
    private readonly DocumentReader _documents = new(store.Forms);
    private readonly List<Problem> _failures = [];
    private readonly List<(string Name, LocalizedText Why)> _passedOver = [];

    /// <summary>What lies in folders and zip files and is no document.</summary>
    public IReadOnlyList<(string Name, LocalizedText Why)> PassedOver => _passedOver;

    /// <summary>Reads all.</summary>
    /// <returns>Why some could not be read.</returns>
    /// <exception cref="DisclosureInputException">A path leads nowhere: nothing has been read.</exception>
    public async Task<IReadOnlyList<Problem>> ReadAsync(IReadOnlyList<string> paths, CancellationToken stop)
    {
        if (paths.Where(path => path != "-" && (path.Length == 0 || !Path.Exists(surroundings.FullPath(path)))).Select(SqlProblems.NotFound).ToList() is { Count: > 0 } lost)
        {
            throw new DisclosureInputException([.. lost]);
        }

        foreach (var path in paths)
        {
            var full = surroundings.FullPath(path);
            if (path == "-")
            {
                await ReadLinesAsync(surroundings.Input, path, stop);
            }
            else if (Directory.Exists(full))
            {
                await GuardAsync(path, () => ReadFolderAsync(full, path, stop));
            }
            else
            {
                await GuardAsync(path, () => ReadFileAsync(full, path, isNamed: true, stop));
            }
        }

        return _failures;
    }

    private async Task ReadFolderAsync(string folder, string name, CancellationToken stop)
    {
        foreach (var file in FolderFiles.Below(name, folder).Order(StringComparer.Ordinal))
        {
            if (IsRead(file) || FileKinds.IsZip(file))
            {
                await GuardAsync(file, () => ReadFileAsync(Path.Combine(folder, Path.GetRelativePath(name, file)), file, isNamed: false, stop));
            }
            else
            {
                _passedOver.Add((file, FileKinds.WhyNot(file)));
            }
        }
    }

    // What can't be read is told of, and the others are read all the same.
    private async Task GuardAsync(string name, Func<Task> read)
    {
        try
        {
            await read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _failures.Add(FileProblems.Unreadable(name, e));
        }
    }

    private async Task ReadFileAsync(string file, string name, bool isNamed, CancellationToken stop)
    {
        await using var stream = File.OpenRead(file);
        if (!FileKinds.IsZip(file))
        {
            await ReadAsync(stream, name, stop);
            return;
        }

        foreach (var zipped in ZippedFiles.In(stream, name, IsRead))
        {
            stop.ThrowIfCancellationRequested();
            if (zipped.WhyNot is null)
            {
                await ReadZippedAsync(zipped, stop);
            }
            else if (isNamed && zipped.Name == name)
            {
                _failures.Add(SqlProblems.Unopened(name, zipped.WhyNot));
            }
            else
            {
                _passedOver.Add((zipped.Name, zipped.WhyNot));
            }
        }
    }

    private async Task ReadZippedAsync(ZippedFile zipped, CancellationToken stop)
    {
        try
        {
            await using var content = zipped.Open();
            await ReadAsync(content, zipped.Name, stop);
        }
        catch (Exception e) when (UnpackingProblems.IsDamage(e))
        {
            _failures.Add(SqlProblems.Unopened(zipped.Name, UnpackingProblems.Damaged));
        }
    }

    private Task ReadAsync(Stream stream, string name, CancellationToken stop) => FileKinds.IsLines(name)
        ? ReadLinesAsync(stream, name, stop)
        : AddAsync(() => _documents.ReadAsync(stream, name, stop), line: null);

    private async Task ReadLinesAsync(Stream stream, string name, CancellationToken stop)
    {
        // A read of a terminal, or of a pipe that nobody writes to, does not end by itself.
        var lines = InputLine.ReadAllAsync(stream, stop).GetAsyncEnumerator(stop);
        for (var number = 1; await lines.MoveNextAsync().AsTask().WaitAsync(stop); number++)
        {
            var line = lines.Current;
            if (line.IsTooLong)
            {
                _failures.Add(SqlProblems.TooLong(name, number));
            }
            else if (!line.IsBlank)
            {
                await AddAsync(() => Task.FromResult(ReportJson.Read(line.Bytes, name, store.Forms)), number);
            }
        }
    }

    private async Task AddAsync(Func<Task<DisclosureReport>> read, int? line)
    {
        DisclosureReport report;
        try
        {
            report = await read();
        }
        catch (DisclosureInputException e)
        {
            _failures.AddRange(e.Problems.Select(problem => line is null ? problem : problem with { Line = line }));
            return;
        }

        store.Add(report);
    }

    private static bool IsRead(string name) => FileKinds.IsDocument(name) || FileKinds.IsLines(name);
}
