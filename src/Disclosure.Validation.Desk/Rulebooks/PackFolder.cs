using System.IO.Compression;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Documents.Zip;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Desk.Rulebooks;

/// <summary>A pack that was brought, laid out in a folder of its own while it is read; nothing of it stays on disk.</summary>
internal sealed class PackFolder : IDisposable
{
    private const int MostFiles = 500;
    private const long MostBytes = 20 << 20;
    private readonly string _folder;
    private readonly string _file;
    private readonly bool _isZip;

    private PackFolder(string folder, string file, bool isZip) => (_folder, _file, _isZip) = (folder, file, isZip);

    /// <exception cref="DisclosureInputException">It is no zip file, or holds too much.</exception>
    public static PackFolder Of(string file, byte[] bytes)
    {
        var isZip = bytes.AsSpan().StartsWith("PK"u8);
        var made = new PackFolder(Directory.CreateTempSubdirectory("disclosure-rules-").FullName, file, isZip);
        try
        {
            if (isZip)
            {
                made.Unpack(file, bytes);
            }
            else
            {
                File.WriteAllBytes(Path.Combine(made._folder, "pack.yaml"), bytes);
            }

            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    /// <summary>The pack in it: the folder that <c>pack.yaml</c> is in, or the one file.</summary>
    /// <exception cref="DisclosureInputException">There is none, or it has problems.</exception>
    public RulePack Read()
    {
        var heads = Directory.GetFiles(_folder, "pack.yaml", SearchOption.AllDirectories);
        if (heads is not [var head])
        {
            throw new DisclosureInputException(RulebookProblems.OnePack(heads.Length));
        }

        var folder = Path.GetDirectoryName(head)!;
        return _isZip ? RulePackReader.ReadFolder(folder) : RulePackReader.ReadFile(head);
    }

    /// <summary>The problem with its file as it is called in what was brought.</summary>
    public Problem InPlace(Problem problem) => problem.File is { } file && file.StartsWith(_folder, StringComparison.Ordinal)
        ? problem with { File = _isZip ? Path.GetRelativePath(_folder, file).Replace('\\', '/') : _file } : problem;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // What an entry says of its length is not believed.
    private void Unpack(string file, byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read, leaveOpen: false, ZipNames.Raw);
            var left = MostBytes;
            foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0).Take(MostFiles))
            {
                var name = ZipNames.Of(entry.FullName);
                if (!ZipNames.IsSafe(name) || !name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                var path = Path.Combine(_folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var content = entry.Open();
                using var target = File.Create(path);
                var block = new byte[81920];
                for (int count; (count = content.Read(block)) > 0;)
                {
                    left -= count;
                    if (left < 0)
                    {
                        throw new DisclosureInputException(IntakeProblems.TooLarge(file, MostBytes));
                    }

                    target.Write(block, 0, count);
                }
            }
        }
        catch (InvalidDataException e)
        {
            throw new DisclosureInputException(IntakeProblems.DamagedZip(file), e);
        }
    }
}
