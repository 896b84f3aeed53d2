using System.IO.Compression;
using System.Xml;

namespace Disclosure.Validation.Documents.Zip;

/// <summary>Zipped documents: what they are, and whether they keep to the limits, before any part is unpacked.</summary>
internal static class ZipContent
{
    public static FileFormat FormatOf(ReadOnlyMemory<byte> bytes, string? file, DocumentLimits limits)
    {
        using var archive = Open(bytes, file);
        Check(archive, file, limits);
        if (archive.GetEntry("word/document.xml") is { } document)
        {
            CheckDepth(document, file, limits);
            return FileFormat.Docx;
        }

        if (archive.GetEntry("xl/workbook.xml") is not null)
        {
            CheckDepths(archive, "xl/worksheets/", file, limits);
            return FileFormat.Xlsx;
        }

        throw archive.GetEntry("OFD.xml") is not null ? DocumentProblems.OldFormat(file, "OFD", "pdf")
            : archive.GetEntry("content.xml") is not null ? DocumentProblems.OldFormat(file, "OpenDocument", "docx")
            : DocumentProblems.Archive(file);
    }

    private static ZipArchive Open(ReadOnlyMemory<byte> bytes, string? file)
    {
        try
        {
            return new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        }
        catch (InvalidDataException exception)
        {
            throw DocumentProblems.Damaged(file, "ZIP", exception);
        }
    }

    private static void Check(ZipArchive archive, string? file, DocumentLimits limits)
    {
        if (archive.Entries.Count > limits.MaxZipEntries)
        {
            throw DocumentProblems.TooManyEntries(file, limits.MaxZipEntries);
        }

        if (archive.Entries.Any(entry => entry.IsEncrypted))
        {
            throw DocumentProblems.Encrypted(file);
        }

        if (archive.Entries.Sum(entry => (decimal)entry.Length) > limits.MaxUnpackedBytes)
        {
            throw DocumentProblems.UnpackedTooLarge(file, limits.MaxUnpackedBytes);
        }
    }

    private static void CheckDepths(ZipArchive archive, string folder, string? file, DocumentLimits limits)
    {
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal)
            && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            CheckDepth(entry, file, limits);
        }
    }

    // Trees are walked by recursion, which only a bounded depth keeps from ending the process.
    private static void CheckDepth(ZipArchiveEntry entry, string? file, DocumentLimits limits)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.MaxUnpackedBytes,
        };
        try
        {
            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, settings);
            while (reader.Read())
            {
                if (reader.Depth > limits.MaxDepth)
                {
                    throw DocumentProblems.TooDeep(file, limits.MaxDepth);
                }
            }
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or NotSupportedException)
        {
            throw DocumentProblems.Damaged(file, "Office Open XML", exception);
        }
    }
}
