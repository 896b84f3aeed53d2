using System.IO.Compression;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Zip;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Documents.Detection;

/// <summary>Zipped documents: what they are, and whether they keep to the limits, before any part is unpacked.</summary>
internal static class ZipContent
{
    public static FileFormat FormatOf(
        ReadOnlyMemory<byte> bytes, string? file, DocumentLimits limits, CancellationToken cancellationToken = default)
    {
        try
        {
            CheckCount(bytes.Span, file, limits);
            using var archive = new ZipArchive(ByteStream.Over(bytes), ZipArchiveMode.Read);
            Check(archive, file, limits);
            if (!archive.Entries.Any(OfficePackage.IsContentTypes))
            {
                throw ProblemOf(archive, file);
            }

            using var package = OfficePackage.Open(bytes, file, limits, cancellationToken);
            return FormatOf(package.MainContentType) ?? throw ProblemOf(archive, file);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or DisclosureInputException))
        {
            // Damaged archives fail in ways that are not documented, some only when their entries are listed.
            throw DocumentProblems.Damaged(file, "ZIP", exception);
        }
    }

    private static FileFormat? FormatOf(string? contentType) => contentType switch
    {
        null => null,
        _ when contentType.Contains("word", StringComparison.OrdinalIgnoreCase) => FileFormat.Docx,
        _ when contentType.Contains("binary", StringComparison.OrdinalIgnoreCase) => null,
        _ when contentType.Contains("spreadsheetml", StringComparison.OrdinalIgnoreCase)
            || contentType.Contains("ms-excel", StringComparison.OrdinalIgnoreCase) => FileFormat.Xlsx,
        _ => null,
    };

    private static DisclosureInputException ProblemOf(ZipArchive archive, string? file) =>
        archive.GetEntry("OFD.xml") is not null ? DocumentProblems.Ofd(file)
        : archive.GetEntry("content.xml") is not null ? DocumentProblems.OldFormat(file, "OpenDocument", "docx")
        : DocumentProblems.Archive(file);

    // Entries are listed all at once, each at many times the bytes that announce it.
    private static void CheckCount(ReadOnlySpan<byte> bytes, string? file, DocumentLimits limits)
    {
        if (bytes.Count("PK\u0001\u0002"u8) > limits.MaxZipEntries)
        {
            throw DocumentProblems.TooManyEntries(file, limits.MaxZipEntries);
        }
    }

    private static void Check(ZipArchive archive, string? file, DocumentLimits limits)
    {
        if (archive.Entries.Any(entry => entry.IsEncrypted))
        {
            throw DocumentProblems.Encrypted(file);
        }

        if (archive.Entries.Sum(entry => (decimal)entry.Length) > limits.MaxUnpackedBytes)
        {
            throw DocumentProblems.UnpackedTooLarge(file, limits.MaxUnpackedBytes);
        }
    }
}
