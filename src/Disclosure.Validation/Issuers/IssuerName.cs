using System.Text.RegularExpressions;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Issuers;

/// <summary>
/// Compares the names of issuers as they are written from report to report. A government is called by its whole name, by
/// a shorter word for government, by its place alone, and with or without the places above it: <c>北京市门头沟区人民政府</c>,
/// <c>门头沟区政府</c>, <c>门头沟区</c>. Its office (办公厅、办公室) and its departments are other issuers.
/// </summary>
public static partial class IssuerName
{
    private const string Government = "政府";

    // By which most positions of a name are passed over before a pattern is tried.
    private const string EndsOfPlaces = "省市区县旗盟州";

    private const int ShortestNamedPlace = 3;

    private static readonly (string Long, string Short)[] Words =
    [
        ("人民政府", Government),
        ("管理委员会", "管委会"),
    ];

    /// <summary>
    /// The name in its shortest usual words, without blanks, its characters folded; a place alone stands for its government.
    /// </summary>
    public static string Canonical(string name)
    {
        var text = string.Concat(CharacterFolding.Fold(name).Where(c => !char.IsWhiteSpace(c)));
        foreach (var (word, shorter) in Words)
        {
            text = text.Replace(word, shorter, StringComparison.Ordinal);
        }

        return text.EndsWith("街道", StringComparison.Ordinal) ? text + "办事处"
            : text.EndsWith("街道办", StringComparison.Ordinal) ? text + "事处"
            : PlaceAlone().IsMatch(text) ? text + Government
            : text;
    }

    /// <summary>
    /// The canonical name without one or more of the places at its head, the longest first; what is left still names a
    /// place, since a bare <c>教育局</c> may be of any.
    /// </summary>
    internal static IEnumerable<string> Tails(string canonical)
    {
        for (var i = 2; i < canonical.Length; i++)
        {
            if (EndsOfPlaces.Contains(canonical[i - 1]) && EndsWithPlace().IsMatch(canonical[..i]) &&
                StartsWithPlace().IsMatch(canonical[i..]))
            {
                yield return canonical[i..];
            }
        }
    }

    /// <summary>
    /// The canonical name as others may write it: without places at its head (<see cref="Tails"/>), and with the places that
    /// are left called without their 省 or 市, as in <c>北京门头沟区政府</c>.
    /// </summary>
    internal static IEnumerable<string> Variants(string canonical)
    {
        var tails = Tails(canonical).ToList();
        return tails.Concat(tails.Prepend(canonical).SelectMany(WithShortPlaces));
    }

    /// <summary>Whether two names may be of one issuer, as far as names alone tell; unknown ones are only like each other.</summary>
    public static bool MayBeSame(string? one, string? other)
    {
        if (one is null || other is null)
        {
            return one == other;
        }

        var (first, second) = (Canonical(one), Canonical(other));
        return first == second || Variants(first).Contains(second) || Variants(second).Contains(first);
    }

    private static IEnumerable<string> WithShortPlaces(string name)
    {
        var names = new List<string> { name };
        for (var (i, start) = (1, 0); i < name.Length; i++)
        {
            if (name[i - 1] is '省' or '市' && StartsWithPlace().IsMatch(name[i..]))
            {
                // A place of one character is never called without its kind.
                names.AddRange(i - start < ShortestNamedPlace ? [] : names.ConvertAll(known => known.Remove(i - 1 - (name.Length - known.Length), 1)));
                start = i;
            }
        }

        return names.Skip(1);
    }

    /// <summary>The place that a government's canonical name is of; null for other issuers.</summary>
    internal static string? PlaceOf(string canonical) =>
        canonical.EndsWith(Government, StringComparison.Ordinal) ? canonical[..^Government.Length] : null;

    [GeneratedRegex(".(省|市|区|县|旗|盟|自治州|乡|镇)$")]
    private static partial Regex PlaceAlone();

    [GeneratedRegex("(省|市|区|县|旗|盟|自治州)$")]
    private static partial Regex EndsWithPlace();

    // 城市管理局 is of no place.
    [GeneratedRegex("^(?!城市).{1,}?(省|市|区|县|旗|盟|自治州|乡|镇|街道)")]
    private static partial Regex StartsWithPlace();
}
