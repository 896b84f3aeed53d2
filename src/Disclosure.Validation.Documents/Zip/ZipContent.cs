using System.IO.Compression;
using System.Xml;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Documents.Zip;

/// <summary>Zipped documents: what they are, and whether they keep to the limits, before any part is unpacked.</summary>
internal static class ZipContent
{
    public static FileFormat FormatOf(ReadOnlyMemory<byte> bytes, string? file, DocumentLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            Check(archive, file, limits);
            return FormatOf(archive, file, limits);
        }
        catch (Exception exception) when (exception is not DisclosureInputException)
        {
            // Damaged archives fail in ways that are not documented, some only when their entries are listed.
            throw DocumentProblems.Damaged(file, "ZIP", exception);
        }
    }

    private static FileFormat FormatOf(ZipArchive archive, string? file, DocumentLimits limits)
    {
        if (archive.GetEntry("word/document.xml") is { } document)
        {
            CheckPart(document, file, limits);
            return FileFormat.Docx;
        }

        if (archive.GetEntry("xl/workbook.xml") is not null)
        {
            CheckParts(archive, "xl/worksheets/", file, limits);
            return FileFormat.Xlsx;
        }

        throw archive.GetEntry("OFD.xml") is not null ? DocumentProblems.Ofd(file)
            : archive.GetEntry("content.xml") is not null ? DocumentProblems.OldFormat(file, "OpenDocument", "docx")
            : DocumentProblems.Archive(file);
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

    private static void CheckParts(ZipArchive archive, string folder, string? file, DocumentLimits limits)
    {
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal)
            && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            CheckPart(entry, file, limits);
        }
    }

    // Trees are walked by recursion, which only a bounded depth keeps from ending the process.
    private static void CheckPart(ZipArchiveEntry entry, string? file, DocumentLimits limits)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.MaxUnpackedBytes,
        };
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, settings);
        for (var elements = 0; reader.Read();)
        {
            if (reader.NodeType == XmlNodeType.Element && ++elements > limits.MaxElements)
            {
                throw DocumentProblems.TooManyElements(file, limits.MaxElements);
            }

            if (reader.Depth > limits.MaxDepth)
            {
                throw DocumentProblems.TooDeep(file, limits.MaxDepth);
            }
        }
    }
}
