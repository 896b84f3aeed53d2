using System.IO.Compression;
using Disclosure.Validation.Documents.Detection;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Zip;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Cli.Inputs;

/// <summary>
/// Reads zip files as folders, file by file and without unpacking them; a zip file in a zip file, too, but none in that. How much of a file
/// is read is bounded by who reads it.
/// </summary>
/// <param name="read">Reads a document.</param>
/// <param name="passOver">Is told of what is no document, or can't be read.</param>
internal sealed class ZipInput(Func<Stream, string, CancellationToken, Task> read, Action<string, LocalizedText> passOver)
{
    private const int MostEntries = 10_000;
    private const int BlockSize = 1 << 16;

    private static readonly long MostBytesEach = new DocumentLimits().MaxBytes;

    /// <exception cref="DisclosureInputException">It is no zip file, or damaged.</exception>
    public Task ReadAsync(Stream zip, string name, CancellationToken stop) => ReadAsync(zip, name, isNested: false, stop);

    private async Task ReadAsync(Stream zip, string name, bool isNested, CancellationToken stop)
    {
        try
        {
            using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true, ZipNames.Raw);
            if (archive.Entries.Count > MostEntries)
            {
                passOver(name, new("压缩包内文件过多", "too many files are zipped in it"));
                return;
            }

            foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                await ReadAsync(entry, name, isNested, stop);
            }
        }
        catch (InvalidDataException) when (isNested)
        {
            passOver(name, SqlProblems.DamagedZip);
        }
        catch (InvalidDataException e)
        {
            throw new DisclosureInputException(SqlProblems.Damaged(name), e);
        }
    }

    private async Task ReadAsync(ZipArchiveEntry entry, string archive, bool isNested, CancellationToken stop)
    {
        var name = ZipNames.Of(entry.FullName);
        var (shown, own) = ($"{archive}/{name}", name.Split('/')[^1]);
        if (name.StartsWith("__MACOSX/", StringComparison.Ordinal) || FileKinds.IsOfSystem(own))
        {
            return;
        }

        if (entry.IsEncrypted)
        {
            passOver(shown, new("压缩包已加密", "it is encrypted"));
        }
        else if (FileKinds.IsZip(own))
        {
            await ReadNestedAsync(entry, shown, isNested, stop);
        }
        else if (FileKinds.IsDocument(own) || Path.GetExtension(own) == ".jsonl")
        {
            await using var content = entry.Open();
            await read(content, shown, stop);
        }
        else
        {
            passOver(shown, FileKinds.WhyNot(own));
        }
    }

    // What an entry says of its length is not trusted.
    private async Task ReadNestedAsync(ZipArchiveEntry entry, string name, bool isNested, CancellationToken stop)
    {
        if (isNested)
        {
            passOver(name, new("压缩包套压缩包不止一层，未读取", "zip files in zip files in a zip file"));
            return;
        }

        await using var content = entry.Open();
        await using var copy = Scratch.Open();
        var block = new byte[BlockSize];
        for (int count; (count = await content.ReadAsync(block, stop)) > 0;)
        {
            Scratch.Guarded(() =>
            {
                copy.Write(block, 0, count);
                return true;
            });
            if (copy.Position > MostBytesEach)
            {
                passOver(name, new("解压后过大，未读取", "it is too large when unpacked"));
                return;
            }
        }

        copy.Position = 0;
        await ReadAsync(copy, name, isNested: true, stop);
    }
}
