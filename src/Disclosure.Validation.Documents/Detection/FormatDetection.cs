using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Disclosure.Validation.Documents.Html;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Markdown;

namespace Disclosure.Validation.Documents.Detection;

/// <summary>Tells the format of a document by its content, and names what can't be read.</summary>
internal static partial class FormatDetection
{
    private const int PdfHeaderWithin = 1024;
    private const int PrologueLength = 4096;

    /// <summary>The format of the bytes; text formats are told apart by <see cref="OfText"/>.</summary>
    public static FileFormat Of(
        ReadOnlyMemory<byte> bytes, string? file, DocumentLimits limits, CancellationToken cancellationToken = default)
    {
        var span = bytes.Span;
        switch (span)
        {
            case [(byte)'P', (byte)'K', 3 or 5, ..]:
                return ZipContent.FormatOf(bytes, file, limits, cancellationToken);
            case [0xD0, 0xCF, 0x11, 0xE0, ..]:
                throw DocumentProblems.Compound(file, KindOf(span));
            case [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]:
                throw DocumentProblems.Picture(file);
            case [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [0x1F, 0x8B, ..]:
                throw DocumentProblems.Archive(file);
        }

        return span[..Math.Min(span.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0
            ? FileFormat.Pdf
            : FileFormat.Text;
    }

    /// <summary>Whether it begins as JSON does, and needs no decoding to be read as such.</summary>
    public static bool IsPlainJson(ReadOnlySpan<byte> bytes) =>
        bytes.TrimStart(" \t\r\n"u8) is [(byte)'{', not ((byte)'\\' or (byte)'{' or (byte)'%'), ..] && !bytes.Contains((byte)0) && Utf8.IsValid(bytes);

    public static FileFormat OfText(string text, string? file)
    {
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith("{\\rtf"))
        {
            throw DocumentProblems.OldFormat(file, "RTF", "docx");
        }

        var prologue = text[..Math.Min(text.Length, PrologueLength)];
        // {{ title }}: the place of a text that a page was saved without.
        return start is ['{', not ('{' or '%'), ..] or ['{'] ? FileFormat.Json
            : YamlPattern().IsMatch(prologue) ? FileFormat.Yaml
            : HtmlFormat.IsHtml(text) ? FileFormat.Html
            : MarkdownTables.AreIn(text) ? FileFormat.Markdown
            : FileFormat.Text;
    }

    private static CompoundKind KindOf(ReadOnlySpan<byte> bytes) =>
        Holds(bytes, "EncryptedPackage") ? CompoundKind.Encrypted
        : Holds(bytes, "WordDocument") ? CompoundKind.Word
        : Holds(bytes, "Workbook") ? CompoundKind.Excel
        : CompoundKind.Other;

    // Names of streams stand in the directory of a compound file as UTF-16.
    private static bool Holds(ReadOnlySpan<byte> bytes, string stream) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    [GeneratedRegex(@"^form[ \t]*:", RegexOptions.Multiline)]
    private static partial Regex YamlPattern();
}
