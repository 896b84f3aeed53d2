using System.IO.Compression;
using System.Text;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>Damages documents: bytes changed, cut, doubled, numbers made absurd, also inside zipped files.</summary>
internal static class Damage
{
    private static readonly byte[][] AbsurdNumbers =
        ["0"u8.ToArray(), "-1"u8.ToArray(), "65536"u8.ToArray(), "2147483648"u8.ToArray(), "99999999999999999999999999999999"u8.ToArray(), "1e309"u8.ToArray()];

    /// <summary>The document with one to five faults.</summary>
    public static byte[] Of(byte[] document, Random random) =>
        random.Next(2) == 0 ? OfBytes(document, random)
        : document is [(byte)'P', (byte)'K', ..] ? OfEntry(document, random)
        : document is [(byte)'%', ..] ? OfBytes(document, random)
        : OfText(document, random);

    private static byte[] OfBytes(byte[] document, Random random)
    {
        var bytes = document.ToList();
        for (var count = random.Next(1, 6); count > 0 && bytes.Count > 0; count--)
        {
            AddFault(bytes, random);
        }

        return [.. bytes];
    }

    private static void AddFault(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(1, 64), bytes.Count - at);
        switch (random.Next(6))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 4:
                ReplaceNumber(bytes, at, random);
                break;
            default:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
        }
    }

    // The next number in the document: a span, a size, a count or a figure.
    private static void ReplaceNumber(List<byte> bytes, int at, Random random)
    {
        var first = bytes.FindIndex(at, value => char.IsAsciiDigit((char)value));
        if (first >= 0)
        {
            var end = bytes.FindIndex(first, value => !char.IsAsciiDigit((char)value));
            bytes.RemoveRange(first, (end < 0 ? bytes.Count : end) - first);
            bytes.InsertRange(first, AbsurdNumbers[random.Next(AbsurdNumbers.Length)]);
        }
    }

    // Half a character makes a text unreadable as a whole; one that stays a text reaches further.
    private static byte[] OfText(byte[] document, Random random) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(OfBytes(document, random)).Replace("\ufffd", "", StringComparison.Ordinal));

    // A fault in the packed bytes seldom gets past the checksum; one inside an entry reaches the reader of the format.
    private static byte[] OfEntry(byte[] document, Random random)
    {
        using var packed = new MemoryStream();
        packed.Write(document);
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.Entries[random.Next(zip.Entries.Count)];
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            stream.SetLength(0);
            stream.Write(OfBytes(content.ToArray(), random));
        }

        return packed.ToArray();
    }
}
