using System.IO.Compression;
using System.Text;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Documents.Detection;
using Disclosure.Validation.Documents.Zip;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Desk.Intake;

/// <summary>A file that is brought, whole.</summary>
internal sealed record BroughtFile(string Name, byte[] Bytes);

/// <summary>Takes zip files apart, within limits. Nothing is written anywhere but into the store, so that a name leads nowhere.</summary>
internal static class Unpacking
{
    private const int MostLetters = 300;

    /// <summary>The file itself, or what a zip file holds; office documents, which are zip files too, stay whole.</summary>
    /// <exception cref="DisclosureInputException">The zip file is damaged or encrypted, or holds more than is taken.</exception>
    public static IEnumerable<BroughtFile> Files(BroughtFile file, DeskOptions options) =>
        FileKinds.IsZip(file.Name) ? Entries(file, options) : [file];

    /// <summary>A name as it is shown: no folder above, no sign that can't be seen, not too long.</summary>
    public static string NameOf(string? name)
    {
        var parts = (name ?? "").Replace('\\', '/').Split('/').Where(part => part is not ("" or "." or ".."));
        var shown = string.Concat(string.Join('/', parts).EnumerateRunes().Where(rune => !Rune.IsControl(rune)));
        return shown.Length == 0 ? "?" : shown.Length > MostLetters ? shown[^MostLetters..] : shown;
    }

    private static List<BroughtFile> Entries(BroughtFile file, DeskOptions options)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.Bytes, writable: false), ZipArchiveMode.Read, leaveOpen: false, ZipNames.Raw);
            var entries = archive.Entries.Where(entry => entry.Name.Length > 0 && !FileKinds.IsOfSystem(Path.GetFileName(ZipNames.Of(entry.FullName)))).ToList();
            if (entries.Count > options.MostFilesOfZip)
            {
                throw new DisclosureInputException(IntakeProblems.TooManyFiles(file.Name, options.MostFilesOfZip));
            }

            if (entries.Exists(entry => entry.IsEncrypted))
            {
                throw new DisclosureInputException(IntakeProblems.EncryptedZip(file.Name));
            }

            var left = options.MostBytesOfZip;
            return [.. entries.Select(entry => new BroughtFile($"{file.Name}/{ZipNames.Of(entry.FullName)}", Read(entry, file.Name, options, ref left)))];
        }
        catch (InvalidDataException e)
        {
            throw new DisclosureInputException(IntakeProblems.DamagedZip(file.Name), e);
        }
    }

    // What an entry says of its length is not believed: a byte over the limit is enough to tell.
    private static byte[] Read(ZipArchiveEntry entry, string name, DeskOptions options, ref long left)
    {
        using var content = entry.Open();
        using var whole = new MemoryStream();
        var block = new byte[81920];
        for (int count; (count = content.Read(block)) > 0;)
        {
            left -= count;
            whole.Write(block, 0, count);
            if (left < 0 || whole.Length > options.MostBytesOfFile)
            {
                throw new DisclosureInputException(IntakeProblems.TooLarge(name, left < 0 ? options.MostBytesOfZip : options.MostBytesOfFile));
            }
        }

        return whole.ToArray();
    }
}
