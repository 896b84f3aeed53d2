using System.Text;

namespace Disclosure.Validation.Documents.Zip;

/// <summary>
/// The names in a zip file. Those that are not marked as UTF-8 are in whatever the program that made it used: UTF-8 all the
/// same, or, in China, GBK.
/// </summary>
public static class ZipNames
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>Keeps each byte of such a name as one character.</summary>
    public static Encoding Raw => Encoding.Latin1;

    /// <summary>The name as it was meant, with slashes.</summary>
    public static string Of(string raw) => (raw.Any(c => c > '\xFF') || raw.All(char.IsAscii) ? raw : Decode(Raw.GetBytes(raw))).Replace('\\', '/');

    /// <summary>Whether the name leads to a place below the folder that it is unpacked into.</summary>
    public static bool IsSafe(string name) =>
        name.Split('/').All(part => part is not ("" or "." or "..") && part.IndexOfAny(Path.GetInvalidFileNameChars()) < 0 && !part.Contains(':', StringComparison.Ordinal));

    private static string Decode(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Gbk.GetString(bytes);
        }
    }
}
