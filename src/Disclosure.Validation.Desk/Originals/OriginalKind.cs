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

/// <summary>Tells how to show a document: by what its bytes begin with, never by what somebody called it alone.</summary>
internal static class OriginalKinds
{
    public static OriginalKind Of(string name, ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? OriginalKind.Pdf
        : PictureType(bytes) is not null ? OriginalKind.Picture
        : bytes.StartsWith("PK"u8) || bytes.Contains((byte)0) ? OriginalKind.AsRead
        : Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".html" or ".htm" => OriginalKind.Html,
            ".txt" or ".md" or ".json" or ".yaml" or ".yml" or ".xml" => OriginalKind.Text,
            _ => OriginalKind.AsRead,
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
