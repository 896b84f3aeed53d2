using System.IO.Compression;
using UglyToad.PdfPig.Filters;

namespace Disclosure.Validation.Documents.Pdf.Files;

/// <summary>Tells what packed bytes come to before they are unpacked: PdfPig's filters unpack whatever they are given.</summary>
internal static class UnpackedLength
{
    // No method of packing gains more.
    private const int MostOfFlate = 1032;
    private const int MostOfLzw = 4096;
    private const int MostOfRuns = 128;
    private const int MostOfAscii = 4;

    public static bool Exceeds(IFilter filter, Memory<byte> packed, long limit) => filter switch
    {
        FlateFilter => (long)packed.Length * MostOfFlate > limit && OfFlate(packed, limit) > limit,
        LzwFilter => (long)packed.Length * MostOfLzw > limit && OfLzw(packed.Span, limit) > limit,
        RunLengthFilter => (long)packed.Length * MostOfRuns > limit && OfRuns(packed.Span) > limit,
        Ascii85Filter => (long)packed.Length * MostOfAscii > limit && packed.Length + (3L * packed.Span.Count((byte)'z')) > limit,
        _ => packed.Length > limit,
    };

    // Behind the two bytes of a zlib header, as the filter reads it.
    private static long OfFlate(ReadOnlyMemory<byte> packed, long limit)
    {
        var length = 0L;
        using var stream = new DeflateStream(new MemoryStream(packed[Math.Min(2, packed.Length)..].ToArray()), CompressionMode.Decompress);
        var chunk = new byte[1 << 16];
        try
        {
            while (length <= limit && stream.Read(chunk) is var count and > 0)
            {
                length += count;
            }
        }
        catch (InvalidDataException)
        {
            // What is damaged is no longer than what was read.
        }

        return length;
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
