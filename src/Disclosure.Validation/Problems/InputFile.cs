using System.Text;
using System.Text.Unicode;

namespace Disclosure.Validation.Problems;

/// <summary>Reads whole files of bounded size; whatever keeps a file from being read becomes a problem.</summary>
internal static class InputFile
{
    private const int Block = 81920;

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes of the file.</summary>
    /// <exception cref="DisclosureInputException">There is no such file, it can't be read, or it is over the limit.</exception>
    public static ReadOnlyMemory<byte> Read(string path, int limit)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path, limit);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DisclosureInputException(InputProblems.NotFound(path), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(FileProblems.Unreadable(path, e), e);
        }
    }

    /// <summary>The bytes of the stream from where it stands; never more than one block over the limit is read.</summary>
    /// <exception cref="DisclosureInputException">There are more bytes than the limit.</exception>
    public static ReadOnlyMemory<byte> Read(Stream stream, string? file, int limit)
    {
        if (stream.CanSeek && stream.Length - stream.Position > limit)
        {
            throw new DisclosureInputException(InputProblems.TooLarge(file, limit));
        }

        // Of a file it is known how much there is: nearly all are far smaller than a block.
        var length = stream.CanSeek ? (int)(stream.Length - stream.Position) : 0;
        using var bytes = new MemoryStream(length);
        var block = new byte[stream.CanSeek ? Math.Clamp(length, 1, Block) : Block];
        for (int count; (count = stream.Read(block)) > 0;)
        {
            bytes.Write(block, 0, count);
            if (bytes.Length > limit)
            {
                throw new DisclosureInputException(InputProblems.TooLarge(file, limit));
            }
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>The bytes without the mark that some editors put before UTF-8.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;

    /// <exception cref="DisclosureInputException">The bytes are not UTF-8.</exception>
    public static void RequireUtf8(ReadOnlyMemory<byte> bytes, string? file)
    {
        if (!Utf8.IsValid(bytes.Span))
        {
            Decode(bytes, file);
        }
    }

    /// <summary>The bytes as text.</summary>
    /// <exception cref="DisclosureInputException">They are not UTF-8.</exception>
    public static string Decode(ReadOnlyMemory<byte> utf8, string? file)
    {
        var bytes = WithoutMark(utf8).Span;
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            throw new DisclosureInputException(InputProblems.NotUtf8(file, line), e);
        }
    }
}
