using System.Text;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Documents.Detection;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Cli.Inputs;

/// <summary>Reads what the command line names into a store: documents, folders and zip files of them, and lines.</summary>
internal sealed class ReportInput
{
    private readonly DocumentReader _documents;
    private readonly ReportStore _store;
    private readonly Surroundings _surroundings;
    private readonly ZipInput _zips;
    private readonly List<Problem> _failures = [];
    private readonly List<(string Name, LocalizedText Why)> _passedOver = [];

    public ReportInput(ReportStore store, Surroundings surroundings)
    {
        (_store, _surroundings, _documents) = (store, surroundings, new DocumentReader(store.Forms));
        _zips = new ZipInput(ReadAsync, (name, why) => _passedOver.Add((name, why)));
    }

    /// <summary>What lies in folders and is no document.</summary>
    public IReadOnlyList<(string Name, LocalizedText Why)> PassedOver => _passedOver;

    /// <summary>Reads all.</summary>
    /// <returns>Why some could not be read.</returns>
    /// <exception cref="DisclosureInputException">A path leads nowhere.</exception>
    public async Task<IReadOnlyList<Problem>> ReadAsync(IEnumerable<string> paths, CancellationToken stop)
    {
        foreach (var path in paths)
        {
            var full = _surroundings.FullPath(path);
            if (path == "-")
            {
                await ReadLinesAsync(_surroundings.Input, path, stop);
            }
            else if (Directory.Exists(full))
            {
                await ReadFolderAsync(full, path, stop);
            }
            else
            {
                await ReadFileAsync(full, path, stop);
            }
        }

        return _failures;
    }

    private async Task ReadFolderAsync(string folder, string name, CancellationToken stop)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var (shown, own) = (Path.Combine(name, Path.GetRelativePath(folder, file)), Path.GetFileName(file));
            if (FileKinds.IsDocument(own) || FileKinds.IsZip(own) || IsLines(own))
            {
                await ReadFileAsync(file, shown, stop);
            }
            else if (!FileKinds.IsOfSystem(own))
            {
                _passedOver.Add((shown, FileKinds.WhyNot(own)));
            }
        }
    }

    private async Task ReadFileAsync(string file, string name, CancellationToken stop)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            if (FileKinds.IsZip(file))
            {
                await _zips.ReadAsync(stream, name, stop);
            }
            else
            {
                await ReadAsync(stream, name, stop);
            }
        }
        catch (DisclosureInputException e) when (e.InnerException is InvalidDataException)
        {
            _failures.AddRange(e.Problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(SqlProblems.Unreadable(name, e), e);
        }
    }

    private async Task ReadAsync(Stream stream, string name, CancellationToken stop)
    {
        if (IsLines(name))
        {
            await ReadLinesAsync(stream, name, stop);
            return;
        }

        Reports.DisclosureReport report;
        try
        {
            report = await _documents.ReadAsync(stream, name, stop);
        }
        catch (DisclosureInputException e)
        {
            _failures.AddRange(e.Problems);
            return;
        }

        _store.Add(report);
    }

    // Byte by byte as it stands there, so that a line that is no UTF-8 is refused.
    private async Task ReadLinesAsync(Stream stream, string name, CancellationToken stop)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
        while (await reader.ReadLineAsync(stop) is { } line)
        {
            Reports.DisclosureReport report;
            try
            {
                report = ReportJson.Read(Encoding.Latin1.GetBytes(line), name, _store.Forms);
            }
            catch (DisclosureInputException e)
            {
                _failures.AddRange(e.Problems);
                continue;
            }

            _store.Add(report);
        }
    }

    private static bool IsLines(string name) => Path.GetExtension(name) == ".jsonl";
}
