using System.Globalization;
using System.IO.Compression;
using Disclosure.Validation.Documents.Detection;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Zip;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Inputs;

/// <summary>
/// Goes through a zip file as through a folder: one file after the other by name, and those in a zip file in it, but in none in that. Whatever can't be
/// read is named with the reason, and the others are read all the same; what the system put there is passed over. A file has to be read before the next
/// one is asked for.
/// </summary>
public sealed class ZippedFiles
{
    private const int MostEntries = 10_000;
    private const int BlockSize = 1 << 16;

    private readonly Func<string, bool> _isRead;
    private readonly Func<string, bool> _isLeftOut;
    private int _archives;

    private ZippedFiles(Func<string, bool> isRead, Func<string, bool>? isLeftOut) => (_isRead, _isLeftOut) = (isRead, isLeftOut ?? (_ => false));

    /// <summary>The files in a zip file; just one that is called like it, with the reason, where it can't be opened.</summary>
    /// <param name="zip">The zip file, which can be sought in; it stays open.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="isRead">Whether a file of that name, in its folder, is read.</param>
    /// <param name="isLeftOut">Whether the file that people call so is not even named; null for none.</param>
    public static IEnumerable<ZippedFile> In(Stream zip, string name, Func<string, bool> isRead, Func<string, bool>? isLeftOut = null)
    {
        ArgumentNullException.ThrowIfNull(zip);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(isRead);
        return new ZippedFiles(isRead, isLeftOut).In(zip, name, isNested: false);
    }

    private IEnumerable<ZippedFile> In(Stream zip, string name, bool isNested)
    {
        var (archive, entries, reason) = Open(zip);
        if (reason is not null)
        {
            yield return new ZippedFile(name, reason);
            yield break;
        }

        using (archive)
        {
            var (number, seen) = (_archives++, new HashSet<string>(StringComparer.Ordinal));
            foreach (var entry in entries)
            {
                foreach (var file in Of(entry, number, name, isNested, seen))
                {
                    yield return file;
                }
            }
        }
    }

    private IEnumerable<ZippedFile> Of(ZipArchiveEntry entry, int archive, string above, bool isNested, HashSet<string> seen)
    {
        var path = ZipNames.Of(entry.FullName);
        var (name, own) = ($"{above}/{path}", path.Split('/')[^1]);
        if (_isLeftOut(name) || (ZipNames.IsSafe(path) && IsOfSystem(path)))
        {
            return [];
        }

        if (WhyNot(entry, path, own, isNested, seen) is { } reason)
        {
            return [new ZippedFile(name, reason)];
        }

        return FileKinds.IsZip(own) ? Nested(entry, name) : [new ZippedFile(name, path, archive, entry)];
    }

    private IEnumerable<ZippedFile> Nested(ZipArchiveEntry entry, string name)
    {
        using var zip = new MemoryStream();
        if (Unpack(entry, zip) is { } reason)
        {
            yield return new ZippedFile(name, reason);
            yield break;
        }

        foreach (var file in In(zip, name, isNested: true))
        {
            yield return file;
        }
    }

    private LocalizedText? WhyNot(ZipArchiveEntry entry, string path, string own, bool isNested, HashSet<string> seen) =>
        !ZipNames.IsSafe(path) ? new("名称指向压缩包之外，未读取", "its name leads out of the zip file")
        : FileKinds.IsZip(own) && isNested ? new("压缩包套压缩包不止一层，未读取", "zip files in zip files in a zip file")
        : !FileKinds.IsZip(own) && !_isRead(own) ? FileKinds.WhyNot(own)
        : entry.IsEncrypted ? new("压缩包已加密", "it is encrypted")
        : !seen.Add(path) ? new("压缩包内有重名文件，只读第一个", "the zip file has two files of the name; the first was read")
        : null;

    private static bool IsOfSystem(string path) =>
        path.StartsWith("__MACOSX/", StringComparison.Ordinal) || path.Split('/').Any(FileKinds.IsOfSystem);

    // All entries are asked for at once: that is where a zip file that was cut off is found out.
    private static (ZipArchive? Archive, IReadOnlyList<ZipArchiveEntry> Entries, LocalizedText? WhyNot) Open(Stream zip)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true, ZipNames.Raw);
            if (archive.Entries.Count <= MostEntries)
            {
                return (archive, [.. archive.Entries.Where(entry => entry.Name.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal)], null);
            }

            archive.Dispose();
            return (null, [], new(
                string.Create(CultureInfo.InvariantCulture, $"压缩包内超过 {MostEntries} 个文件"),
                string.Create(CultureInfo.InvariantCulture, $"more than {MostEntries} files are zipped in it")));
        }
        catch (Exception e) when (UnpackingProblems.IsDamage(e))
        {
            archive?.Dispose();
            return (null, [], UnpackingProblems.Unopened);
        }
    }

    // What an entry says of its length is not trusted.
    private static LocalizedText? Unpack(ZipArchiveEntry entry, MemoryStream target)
    {
        try
        {
            using var content = entry.Open();
            var block = new byte[BlockSize];
            for (int count; (count = content.Read(block)) > 0;)
            {
                if (target.Length + count > new DocumentLimits().MaxBytes)
                {
                    return UnpackingProblems.TooLarge;
                }

                target.Write(block, 0, count);
            }

            target.Position = 0;
            return null;
        }
        catch (Exception e) when (UnpackingProblems.IsDamage(e))
        {
            return UnpackingProblems.Damaged;
        }
    }
}
