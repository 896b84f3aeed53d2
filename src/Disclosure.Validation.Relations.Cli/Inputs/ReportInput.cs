using System.Text;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Reports.Canonical;

namespace Disclosure.Validation.Relations.Cli.Inputs;

/// <summary>Reads what the command line names into a store: documents, folders of them, and lines.</summary>
internal sealed class ReportInput(ReportStore store, Surroundings surroundings)
{
    private const string Lines = ".jsonl";

    private readonly DocumentReader _documents = new(store.Forms);
    private readonly List<Problem> _failures = [];

    /// <summary>Reads all.</summary>
    /// <returns>Why some could not be read.</returns>
    /// <exception cref="DisclosureInputException">A path leads nowhere.</exception>
    public async Task<IReadOnlyList<Problem>> ReadAsync(IEnumerable<string> paths, CancellationToken stop)
    {
        foreach (var path in paths)
        {
            var full = surroundings.FullPath(path);
            if (path == "-")
            {
                await ReadLinesAsync(surroundings.Input, path, stop);
            }
            else if (Directory.Exists(full))
            {
                foreach (var file in Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                {
                    await ReadFileAsync(file, Path.Combine(path, Path.GetRelativePath(full, file)), stop);
                }
            }
            else
            {
                await ReadFileAsync(full, path, stop);
            }
        }

        return _failures;
    }

    private async Task ReadFileAsync(string file, string name, CancellationToken stop)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            if (Path.GetExtension(file) == Lines)
            {
                await ReadLinesAsync(stream, name, stop);
            }
            else
            {
                store.Add(await _documents.ReadAsync(stream, name, stop));
            }
        }
        catch (DisclosureInputException e)
        {
            _failures.AddRange(e.Problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(new Problem { Code = "input.unreadable", File = name, Found = new($"无法读取：{e.Message}", $"can't be read: {e.Message}") }, e);
        }
    }

    // Byte by byte as it stands there, so that a line that is no UTF-8 is refused.
    private async Task ReadLinesAsync(Stream stream, string name, CancellationToken stop)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
        while (await reader.ReadLineAsync(stop) is { } line)
        {
            try
            {
                store.Add(ReportJson.Read(Encoding.Latin1.GetBytes(line), name, store.Forms));
            }
            catch (DisclosureInputException e)
            {
                _failures.AddRange(e.Problems);
            }
        }
    }
}
