using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents;

/// <summary>Takes a document in, up to the limit.</summary>
internal static class DocumentBytes
{
    private const int ChunkSize = 1 << 14;

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(
        Stream document, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        using var taken = new MemoryStream(KnownLength(document, limits));
        var chunk = new byte[ChunkSize];
        while (await document.ReadAsync(chunk, cancellationToken) is var count and > 0)
        {
            if (taken.Length + count > limits.MaxBytes)
            {
                throw DocumentProblems.TooLarge(file, limits.MaxBytes);
            }

            taken.Write(chunk, 0, count);
        }

        return taken.Length > 0
            ? taken.GetBuffer().AsMemory(0, (int)taken.Length)
            : throw DocumentProblems.Empty(file);
    }

    // What the stream says of its length only saves growing; what counts is what comes out of it.
    private static int KnownLength(Stream document, DocumentLimits limits) => document.CanSeek
        ? (int)Math.Clamp(document.Length - document.Position, 0, Math.Min(limits.MaxBytes, Array.MaxLength))
        : 0;
}
