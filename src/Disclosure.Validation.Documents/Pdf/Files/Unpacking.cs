using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;

namespace Disclosure.Validation.Documents.Pdf.Files;

/// <summary>Unpacks no more than a limit, or tells what packed bytes come to beforehand: PdfPig's filters unpack whatever they are given.</summary>
internal static class Unpacking
{
    // No method of packing gains more.
    private const int MostOfFlate = 1032;
    private const int HeaderOfFlate = 2;
    private const int ChunkSize = 1 << 16;
    private const int MostOfLzw = 4096;
    private const int MostOfRuns = 128;
    private const int MostOfAscii = 4;

    public static bool Exceeds(IFilter filter, Memory<byte> packed, long limit) => filter switch
    {
        FlateFilter => (long)packed.Length * MostOfFlate > limit && !TryInflate(packed, limit, Stream.Null),
        LzwFilter => (long)packed.Length * MostOfLzw > limit && OfLzw(packed.Span, limit) > limit,
        RunLengthFilter => (long)packed.Length * MostOfRuns > limit && OfRuns(packed.Span) > limit,
        Ascii85Filter => (long)packed.Length * MostOfAscii > limit && packed.Length + (3L * packed.Span.Count((byte)'z')) > limit,
        _ => packed.Length > limit,
    };

    /// <summary>Unpacks what a Flate filter packed, behind the two bytes of its header; stops at the limit.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static bool TryInflate(ReadOnlyMemory<byte> packed, long limit, Stream output)
    {
        using var input = MemoryMarshal.TryGetArray(packed, out var bytes) && bytes.Count > HeaderOfFlate
            ? new MemoryStream(bytes.Array!, bytes.Offset + HeaderOfFlate, bytes.Count - HeaderOfFlate)
            : new MemoryStream();
        using var stream = new DeflateStream(input, CompressionMode.Decompress);
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            var length = 0L;
            while (length <= limit && stream.Read(chunk) is var count and > 0)
            {
                output.Write(chunk, 0, count);
                length += count;
            }

            return length <= limit;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    private static long OfRuns(ReadOnlySpan<byte> packed)
    {
        var length = 0L;
        for (var i = 0; i < packed.Length && packed[i] != 128; i += packed[i] < 128 ? packed[i] + 2 : 2)
        {
            length += packed[i] < 128 ? packed[i] + 1 : 257 - packed[i];
        }

        return length;
    }

    // The lengths of the entries are all that is kept.
    private static long OfLzw(ReadOnlySpan<byte> packed, long limit)
    {
        var lengths = new List<int>(Enumerable.Repeat(1, 258));
        var (length, previous, size, at) = (0L, -1, 9, 0L);
        while (length <= limit && at + size <= 8L * packed.Length)
        {
            var code = CodeAt(packed, at, size);
            at += size;
            if (code == 257)
            {
                break;
            }

            if (code == 256)
            {
                lengths.RemoveRange(258, lengths.Count - 258);
                (previous, size) = (-1, 9);
                continue;
            }

            if (previous >= 0)
            {
                lengths.Add(lengths[previous] + 1);
            }

            if (code >= lengths.Count)
            {
                break;
            }

            length += lengths[code];
            previous = code;
            size = lengths.Count switch { >= 2047 => 12, >= 1023 => 11, >= 511 => 10, _ => 9 };
        }

        return length;
    }

    private static int CodeAt(ReadOnlySpan<byte> packed, long at, int size)
    {
        var code = 0;
        for (var i = at; i < at + size; i++)
        {
            code = (code << 1) | ((packed[(int)(i / 8)] >> (int)(7 - (i % 8))) & 1);
        }

        return code;
    }
}
