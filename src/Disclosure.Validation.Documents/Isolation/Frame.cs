using System.Buffers.Binary;

namespace Disclosure.Validation.Documents.Isolation;

/// <summary>What goes through a pipe in one piece: its length, and its bytes.</summary>
internal static class Frame
{
    public static async Task WriteAsync(Stream pipe, ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        await pipe.WriteAsync(length, cancellation);
        await pipe.WriteAsync(content, cancellation);
        await pipe.FlushAsync(cancellation);
    }

    /// <summary>The next piece; null where the other side has ended.</summary>
    /// <exception cref="InvalidDataException">It is longer than the limit.</exception>
    public static async Task<byte[]?> ReadAsync(Stream pipe, int limit, CancellationToken cancellation = default) =>
        await ReadAllAsync(pipe, sizeof(int), cancellation) is not { } head ? null
        : BinaryPrimitives.ReadInt32LittleEndian(head) is var length && (length < 0 || length > limit)
            ? throw new InvalidDataException($"A piece of {length} bytes, where {limit} are the most.")
            : await ReadAllAsync(pipe, length, cancellation);

    private static async Task<byte[]?> ReadAllAsync(Stream pipe, int length, CancellationToken cancellation)
    {
        var bytes = new byte[length];
        return await pipe.ReadAtLeastAsync(bytes, length, throwOnEndOfStream: false, cancellation) == length ? bytes : null;
    }
}
