using System.Numerics;
using System.Text.RegularExpressions;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Labels;

/// <summary>A label reduced to what identifies it.</summary>
/// <param name="Key">The letters, digits and ideographs, without the numbering in front.</param>
/// <param name="ShortKey">The key without what stands in brackets; the key itself where nothing does.</param>
/// <param name="Number">The numbering in front, with its style: <c>6.</c>, <c>(6)</c>, <c>六</c>; empty where there is none.</param>
internal readonly partial record struct LabelText(string Key, string ShortKey, string Number)
{
    private const int LongestOnStack = 256;

    // A bit for every letter of the key, some sharing one: tells cheaply that two keys lie far apart.
    private readonly ulong _letters = LettersOf(Key);

    public static LabelText Of(string printed)
    {
        var text = CharacterFolding.Fold(printed).Trim();
        var number = text.Length > 0 && MayNumber(text[0]) ? NumberPattern().Match(text) : Match.Empty;
        var rest = number.Success ? text[number.Length..] : text;
        var key = KeyOf(rest);
        var bracket = rest.IndexOf('(', StringComparison.Ordinal);
        var shortKey = bracket > 0 ? KeyOf(BracketPattern().Replace(rest, "")) : key;
        return new LabelText(key, shortKey, number.Success ? NumberOf(number) : "");
    }

    /// <summary>The edits that at least make one key of the other: one for each letter that only one of them has.</summary>
    public int LeastDistance(LabelText other) => Math.Max(
        BitOperations.PopCount(_letters & ~other._letters), BitOperations.PopCount(other._letters & ~_letters));

    private static ulong LettersOf(string key)
    {
        var letters = 0UL;
        foreach (var c in key)
        {
            letters |= 1UL << (c % 61);
        }

        return letters;
    }

    /// <summary>The distance of the two keys, or null where it is beyond the bound.</summary>
    public int? DistanceWithin(int bound, LabelText other) => EditDistance.Within(bound, Key, other.Key);

    private static bool MayNumber(char first) =>
        first == '(' || char.IsDigit(first) || ChineseNumerals.Ordinals.Contains(first, StringComparison.Ordinal);

    private static string KeyOf(string text)
    {
        var key = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
        }

        return key[..length].ToString();
    }

    private static string NumberOf(Match number)
    {
        var ordinal = number.Groups["ordinal"].Value.Replace(" ", "", StringComparison.Ordinal);
        var isBracketed = number.Value.EndsWith(')') && ChineseNumerals.Ordinals.Contains(ordinal[0], StringComparison.Ordinal);
        return isBracketed ? $"({ordinal})" : ordinal;
    }

    [GeneratedRegex(
        @"^(?:\( *(?<ordinal>[一二三四五六七八九十]{1,3}|\d{1,2}) *\)|(?<ordinal>[一二三四五六七八九十]{1,3}) *[、.,:]|(?<ordinal>\d{1,2}) *[、.,:)](?!\d))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\([^()]*\)?")]
    private static partial Regex BracketPattern();
}
