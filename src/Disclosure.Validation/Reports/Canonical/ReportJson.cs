using System.Text;
using System.Text.Json;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reports.Canonical;

/// <summary>
/// Reports as JSON: <c>{"form", "issuer", "level", "year", "period", "preamble", "published", "title", "tables": {table: {row:
/// {column: …}}}, "sections", "readingNotes", "unreadTables",
/// "claims"}</c>. A cell is a number, <c>null</c> (blank) or <c>{"text", "value"}</c>; a missing key is
/// an absent cell. Every digit is kept.
/// </summary>
public static class ReportJson
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>Reads a report from the stream, from where it stands to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="file">What to call it in messages and in the sources of cells.</param>
    /// <param name="forms">The forms that the report may follow.</param>
    /// <exception cref="DisclosureInputException">It is no report of a known form; the problems say where and why.</exception>
    public static DisclosureReport Read(Stream stream, string? file, FormCatalog forms)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(InputFile.Read(stream, file, MaxBytes), file, forms);
    }

    /// <summary>Reads a report from its bytes.</summary>
    /// <param name="utf8">The bytes, in UTF-8.</param>
    /// <param name="file">What to call it in messages and in the sources of cells.</param>
    /// <param name="forms">The forms that the report may follow.</param>
    /// <exception cref="DisclosureInputException">It is no report of a known form; the problems say where and why.</exception>
    public static DisclosureReport Read(ReadOnlyMemory<byte> utf8, string? file, FormCatalog forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        if (utf8.Length > MaxBytes)
        {
            throw new DisclosureInputException(InputProblems.TooLarge(file, MaxBytes));
        }

        InputFile.RequireUtf8(utf8, file);
        var bytes = InputFile.WithoutMark(utf8);
        if (bytes.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw new DisclosureInputException(InputProblems.Empty(file));
        }

        var lines = new JsonLines(bytes, file);
        return new ReportAssembly(file, lines.PlaceOf, lines.Locate).Build(Deserialize(bytes.Span, lines), forms);
    }

    /// <summary>Writes the report as UTF-8, without ever blocking on the stream, which stays open.</summary>
    public static async Task WriteAsync(DisclosureReport report, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        await JsonSerializer.SerializeAsync(stream, ReportDocument.Of(report), ReportJsonContext.Strict.ReportDocument, cancellationToken)
            .ConfigureAwait(false);
        await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the report as UTF-8; the stream stays open.</summary>
    public static void Write(DisclosureReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        Write(ReportDocument.Of(report), stream, ReportJsonContext.Strict);
    }

    /// <summary>Writes the report in one line, as UTF-8, for a file of many; the stream stays open.</summary>
    public static void WriteLine(DisclosureReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        Write(ReportDocument.Of(report), stream, ReportJsonContext.OneLine);
    }

    /// <summary>The report as text.</summary>
    public static string ToJson(this DisclosureReport report)
    {
        using var stream = new MemoryStream();
        Write(report, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    internal static void Write(ReportDocument document, Stream stream, ReportJsonContext shape)
    {
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, document, shape.ReportDocument);
        stream.WriteByte((byte)'\n');
    }

    private static ReportDocument Deserialize(ReadOnlySpan<byte> utf8, JsonLines lines)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, ReportJsonContext.Strict.ReportDocument) ?? new ReportDocument();
        }
        catch (JsonException e)
        {
            throw new DisclosureInputException(ReportJsonProblems.Of(e, lines), e);
        }
    }
}
