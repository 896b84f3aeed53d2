using System.Buffers;
using System.Text;

namespace Disclosure.Validation.Documents.Text;

/// <summary>Turns bytes into text: by byte order mark, else as UTF-8, else as GB18030, of which GBK and GB2312 are parts.</summary>
internal static class TextDecoding
{
    // Control characters that no text holds; tab, line ends, form feed and the DOS end of file are not among them.
    private static readonly SearchValues<char> Binary = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except("\t\n\v\f\r\u001a\u001b"), '\uFFFE', '\uFFFF']);

    /// <summary>The text, or null where the bytes are no text.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        var text = TryByMark(bytes) ?? TryStrict(Strict("utf-8"), bytes) ?? TryStrict(Strict("gb18030"), bytes);
        return text is null || text.AsSpan().ContainsAny(Binary) ? null : text;
    }

    private static string? TryByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => TryStrict(Strict("utf-8"), rest),
        [0xFF, 0xFE, .. var rest] => TryStrict(Strict("utf-16"), rest),
        [0xFE, 0xFF, .. var rest] => TryStrict(Strict("utf-16BE"), rest),
        _ => null,
    };

    private static Encoding Strict(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return encoding
            ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    private static string? TryStrict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // Not of this encoding: the caller tries the next.
            return null;
        }
    }
}
