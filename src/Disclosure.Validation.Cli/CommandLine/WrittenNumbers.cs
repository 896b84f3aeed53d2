using System.Globalization;

namespace Disclosure.Validation.Cli.CommandLine;

/// <summary>
/// How the languages write figures, for <c>--culture</c>. The tool carries no data of cultures, and needs no more of them than two
/// marks: the one before fractions, and the one between groups of digits.
/// </summary>
internal static class WrittenNumbers
{
    /// <summary>What may stand there, for messages.</summary>
    public const string Examples = "zh, en, es, es-MX, de, de-CH, fr, it, pt, ru …";

    private static readonly string[] PointAndComma = ["zh", "ja", "ko", "en", "th", "he", "hi", "ms", "es-MX", "es-GT", "es-HN", "es-NI", "es-SV", "es-PA", "es-DO", "es-PR", "es-US"];
    private static readonly string[] CommaAndPoint = ["es", "de", "it", "nl", "pt", "id", "tr", "da", "el", "ro", "hr", "sl", "sr", "vi", "ca", "gl"];
    private static readonly string[] CommaAndBlank = ["fr", "ru", "uk", "pl", "cs", "sk", "bg", "hu", "fi", "sv", "nb", "no", "lt", "lv", "et"];
    private static readonly string[] PointAndApostrophe = ["de-CH", "it-CH", "fr-CH"];

    /// <summary>The culture of that name, or of its language; null for one whose marks are not known.</summary>
    public static CultureInfo? Find(string name) => FindExactly(name) ?? FindExactly(name.Split('-', '_')[0]);

    private static CultureInfo? FindExactly(string name) =>
        Has(PointAndApostrophe, name) ? With(".", "’")
        : Has(PointAndComma, name) ? With(".", ",")
        : Has(CommaAndPoint, name) ? With(",", ".")
        : Has(CommaAndBlank, name) ? With(",", "\u00A0")
        : null;

    private static bool Has(string[] names, string name) => names.Contains(name.Replace('_', '-'), StringComparer.OrdinalIgnoreCase);

    private static CultureInfo With(string point, string group)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (point, group);
        return culture;
    }
}
