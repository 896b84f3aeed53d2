using System.Runtime.InteropServices;

namespace Disclosure.Validation.Documents.Zip;

/// <summary>Bytes as a stream; they are not copied where they lie in an array.</summary>
internal static class ByteStream
{
    public static MemoryStream Over(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);
}
