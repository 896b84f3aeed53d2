using System.Globalization;
using System.IO.Compression;
using Disclosure.Validation.Documents.Detection;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Zip;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Inputs.Folders;

/// <summary>
/// Reads zip files as folders: the documents in them are unpacked into a folder of this run, within bounds, and what else lies
/// there is named. A zip file in a zip file is unpacked, too, but none in that.
/// </summary>
/// <param name="root">The folder to unpack into.</param>
/// <param name="exclusion">What is left out.</param>
internal sealed class ZipFolder(string root, Exclusion exclusion)
{
    private const int MostEntries = 10_000;
    private const int MostNested = 1;
    private const long MostBytes = 2L << 30;

    private static readonly long MostBytesEach = new DocumentLimits().MaxBytes;

    private int _folders;
    private long _left = MostBytes;

    /// <summary>The documents.</summary>
    public List<InputSource> Inputs { get; } = [];

    /// <summary>What else was there.</summary>
    public List<NotCheckedFile> NotChecked { get; } = [];

    /// <summary>Takes in a zip file; why that can't be done, or null.</summary>
    /// <param name="name">What the user calls it.</param>
    /// <param name="path">Its full path.</param>
    public LocalizedText? Add(string name, string path) => Add(name, path, depth: 0);

    private LocalizedText? Add(string name, string path, int depth)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, ZipNames.Raw);
            if (archive.Entries.Count > MostEntries)
            {
                return new(
                    string.Create(CultureInfo.InvariantCulture, $"压缩包内超过 {MostEntries} 个文件"),
                    string.Create(CultureInfo.InvariantCulture, $"more than {MostEntries} files are zipped in it"));
            }

            var folder = Path.Combine(root, (_folders++).ToString(CultureInfo.InvariantCulture));
            foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                Add(name, ZipNames.Of(entry.FullName), entry, folder, depth);
            }

            return null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new("压缩包打不开，可能已损坏", "the zip file can't be opened; it may be damaged");
        }
    }

    private void Add(string archive, string name, ZipArchiveEntry entry, string folder, int depth)
    {
        var (shown, file) = ($"{archive}/{name}", name.Split('/')[^1]);
        if (exclusion.Covers(shown)
            || (ZipNames.IsSafe(name) && (name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.Split('/').Any(FileKinds.IsOfSystem))))
        {
            return;
        }

        if (WhyNot(name, file, entry, depth) is { } reason)
        {
            NotChecked.Add(new NotCheckedFile(shown, reason));
            return;
        }

        var target = Path.Combine(folder, name);
        if (Unpack(entry, target) is { } failure)
        {
            NotChecked.Add(new NotCheckedFile(shown, failure));
        }
        else if (!FileKinds.IsZip(file))
        {
            Inputs.Add(new InputSource(shown, target) { IsNamed = false });
        }
        else if (Add(shown, target, depth + 1) is { } broken)
        {
            NotChecked.Add(new NotCheckedFile(shown, broken));
        }
    }

    private static LocalizedText? WhyNot(string name, string file, ZipArchiveEntry entry, int depth) =>
        !ZipNames.IsSafe(name) ? new("名称指向压缩包之外，未读取", "its name leads out of the zip file")
        : FileKinds.IsZip(file) && depth >= MostNested ? new("压缩包套压缩包不止一层，未读取", "zip files in zip files in a zip file")
        : !FileKinds.IsZip(file) && !FileKinds.IsDocument(file) ? FileKinds.WhyNot(file)
        : entry.IsEncrypted ? new("压缩包已加密", "it is encrypted")
        : null;

    // What an entry says of its length is not trusted; what was unpacked in vain counts as work, and doesn't stay.
    private LocalizedText? Unpack(ZipArchiveEntry entry, string target)
    {
        if (File.Exists(target))
        {
            return new("压缩包内有重名文件，只读第一个", "the zip file has two files of the name; the first was read");
        }

        var isWhole = false;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var content = entry.Open();
            using var file = File.Create(target);
            isWhole = Copy(content, file, Math.Min(MostBytesEach, _left));
            _left -= file.Length;
            return isWhole ? null : new("解压后过大，未读取", "it is too large when unpacked");
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return new("无法解压", "it can't be unpacked");
        }
        finally
        {
            if (!isWhole && File.Exists(target))
            {
                File.Delete(target);
            }
        }
    }

    private static bool Copy(Stream content, FileStream file, long most)
    {
        var block = new byte[81920];
        for (int count; (count = content.Read(block)) > 0;)
        {
            if (file.Length + count > most)
            {
                return false;
            }

            file.Write(block, 0, count);
        }

        return true;
    }
}
