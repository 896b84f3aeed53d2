using Disclosure.Validation.Documents;

namespace Disclosure.Validation.Desk.Originals;

/// <summary>How a document can be shown beside its report.</summary>
internal enum OriginalKind
{
    /// <summary>By the browser's own viewer.</summary>
    Pdf,

    /// <summary>A picture that browsers show.</summary>
    Picture,

    /// <summary>As a page, cleaned of all that does something.</summary>
    Html,

    /// <summary>As plain text.</summary>
    Text,

    /// <summary>As the reader saw it: what was read, where it stood.</summary>
    AsRead,
}

/// <summary>Tells how to show a document, as the reader tells what it is: by its bytes, never by what somebody called it.</summary>
internal static class OriginalKinds
{
    private const int HeadOfPdf = 1024;

    public static OriginalKind Of(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, HeadOfPdf)].IndexOf("%PDF-"u8) >= 0 ? OriginalKind.Pdf
        : PictureType(bytes) is not null ? OriginalKind.Picture
        : OriginalText.Of(bytes) switch
        {
            null => OriginalKind.AsRead,
            { IsPage: true } => OriginalKind.Html,
            _ => OriginalKind.Text,
        };

    /// <summary>The type of a picture that browsers show; null for anything else.</summary>
    public static string? PictureType(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? "image/png"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : bytes.StartsWith("GIF8"u8) ? "image/gif"
        : bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8) ? "image/webp"
        : bytes.StartsWith("BM"u8) ? "image/bmp"
        : null;
}
