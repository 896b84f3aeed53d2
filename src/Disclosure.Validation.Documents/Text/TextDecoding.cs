using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Disclosure.Validation.Documents.Text;

/// <summary>
/// Turns bytes into text: by byte order mark, else by the first encoding in which the bytes are text and speak of what
/// every report speaks of. What a page says of its own encoding is tried first; it is often wrong.
/// </summary>
internal static partial class TextDecoding
{
    private const int PrologueLength = 4096;
    private const string Replacement = "\uFFFD";
    private const int CharactersPerDamage = 200;

    // GB18030 has GBK and GB2312 within it. Nearly any bytes are text in UTF-16, so that it comes last.
    private static readonly string[] Encodings = ["utf-8", "gb18030", "big5", "utf-16", "utf-16BE"];

    private const string Western = "windows-1252";
    private const byte FirstHigh = 0x80;

    private static readonly string[] Expected = ["政府", "公开", "公開"];

    // How the declaration itself must read in the encoding that it declares: UTF-16 and the like are none of ASCII's kin.
    private const string Declaration = "<meta charset=";

    // Control characters that no text holds; tab, line ends, form feed and the DOS end of file are not among them.
    private static readonly SearchValues<char> Binary = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except("\t\n\v\f\r\u001a\u001b"), '\uFFFE', '\uFFFF']);

    /// <summary>The text, or null where the bytes are no text.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        if (EncodingOfMark(bytes) is var (name, length))
        {
            return TryDecode(name, bytes[length..]);
        }

        string? first = null;
        foreach (var encoding in Candidates(bytes))
        {
            if (TryDecode(encoding, bytes) is not { } text)
            {
                continue;
            }

            if (IsOfReports(text))
            {
                return text;
            }

            first ??= encoding.StartsWith("utf-16", StringComparison.Ordinal) ? null : text;
        }

        return TryDecodeDamaged(bytes) ?? (IsWestern(bytes) ? TryDecode(Western, bytes) : null) ?? first;
    }

    // Accented letters stand one by one among plain ones; ideographs take two bytes each, and seldom stand alone. Any bytes are text in it.
    private static bool IsWestern(ReadOnlySpan<byte> bytes)
    {
        var (high, alone) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= FirstHigh)
            {
                high++;
                alone += (i == 0 || bytes[i - 1] < FirstHigh) && (i + 1 == bytes.Length || bytes[i + 1] < FirstHigh) ? 1 : 0;
            }
        }

        return high > 0 && alone * 5 >= high * 4 && !Utf8.IsValid(bytes);
    }

    // What is damaged in few places is shown as a browser shows it: a figure beside such a place is none.
    private static string? TryDecodeDamaged(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Candidates(bytes))
        {
            if (!encoding.StartsWith("utf-16", StringComparison.Ordinal) && TryDecode(encoding, bytes, new DecoderReplacementFallback(Replacement)) is { } text
                && IsOfReports(text) && text.AsSpan().Count(Replacement) < text.Length / CharactersPerDamage)
            {
                return text;
            }
        }

        return null;
    }

    private static bool IsOfReports(string text) => Array.Exists(Expected, word => text.Contains(word, StringComparison.Ordinal));

    private static (string Name, int Length)? EncodingOfMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => ("utf-8", 3),
        [0xFF, 0xFE, ..] => ("utf-16", 2),
        [0xFE, 0xFF, ..] => ("utf-16BE", 2),
        _ => null,
    };

    private static IEnumerable<string> Candidates(ReadOnlySpan<byte> bytes)
    {
        var prologue = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrologueLength)]);
        var declared = CharsetPattern().Match(prologue).Groups["name"].Value;
        return declared.Length > 0 && TryGetEncoding(declared, DecoderFallback.ExceptionFallback)?.GetBytes(Declaration).AsSpan().SequenceEqual(Encoding.ASCII.GetBytes(Declaration)) == true
            ? Encodings.Prepend(declared)
            : Encodings;
    }

    private static string? TryDecode(string name, ReadOnlySpan<byte> bytes, DecoderFallback? fallback = null)
    {
        if (TryGetEncoding(name, fallback ?? DecoderFallback.ExceptionFallback) is not { } encoding)
        {
            return null;
        }

        try
        {
            var text = encoding.GetString(bytes);
            return text.AsSpan().ContainsAny(Binary) ? null : text;
        }
        catch (ArgumentException)
        {
            // Not of this encoding: the caller tries the next.
            return null;
        }
    }

    private static Encoding? TryGetEncoding(string name, DecoderFallback decoder)
    {
        var encoder = EncoderFallback.ExceptionFallback;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, encoder, decoder)
                ?? Encoding.GetEncoding(name, encoder, decoder);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // A page may declare any name it likes, and UTF-7 is one that .NET knows and refuses.
            return null;
        }
    }

    [GeneratedRegex(@"<meta[^>]{0,200}?charset\s*=\s*[""']?\s*(?<name>[\w-]{1,40})", RegexOptions.IgnoreCase)]
    private static partial Regex CharsetPattern();
}
