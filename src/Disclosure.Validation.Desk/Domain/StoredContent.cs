namespace Disclosure.Validation.Desk.Domain;

/// <summary>The bytes of a document, once, however often it was brought.</summary>
internal sealed class StoredContent
{
    /// <summary>The SHA-256 of the bytes, in hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public required byte[] Bytes { get; init; }
}
