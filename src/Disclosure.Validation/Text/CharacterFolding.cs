using System.Buffers;

namespace Disclosure.Validation.Text;

/// <summary>Brings characters to one form: half width, simplified script, ideographs in place of radicals.</summary>
internal static class CharacterFolding
{
    private const string Punctuation = "“\"”\"‘'’'「\"」\"。.、、—-–-−-﹣-―-─-━-";
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    private static readonly Dictionary<char, char> Pairs = ReadPairs();

    // Every text of a document is folded: one look into a table takes the place of several searches a character.
    private static readonly char[] Folded = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => FoldOne((char)code))];

    private static readonly SearchValues<char> Ascii =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code)]);

    /// <summary>The text with every character folded; every kind of blank becomes a space.</summary>
    public static string Fold(string text) =>
        text.AsSpan().ContainsAnyExcept(Ascii)
            ? string.Create(text.Length, text, static (folded, source) =>
            {
                for (var i = 0; i < folded.Length; i++)
                {
                    folded[i] = Folded[source[i]];
                }
            })
            : text;

    /// <summary>The text with the usual ideographs in place of radicals and compatibility forms, and nothing else changed.</summary>
    public static string WithoutRadicals(string text) =>
        text.AsSpan().ContainsAnyInRange(CharacterForms.FirstRadical, CharacterForms.LastRadical)
        || text.AsSpan().ContainsAnyInRange(CharacterForms.FirstCompatibility, CharacterForms.LastCompatibility)
            ? string.Concat(text.Select(c => CharacterForms.Radicals.Contains(c, StringComparison.Ordinal)
                ? Simplify(c)
                : ToIdeograph(c)))
            : text;

    /// <summary>A full-width letter, digit or sign made ASCII; any other character as it is.</summary>
    public static char Narrow(char c) => c is >= FirstFullWidth and <= LastFullWidth ? (char)(c - FirstFullWidth + '!') : c;

    /// <summary>The character folded; a full-width mark becomes a half-width one, a blank of any kind a space.</summary>
    public static char Fold(char c) => Folded[c];

    /// <summary>The usual simplified ideograph in place of a radical, a compatibility form or a traditional one; else the character itself.</summary>
    public static char FoldIdeograph(char c) => char.IsLetter(c) || c is >= CharacterForms.FirstRadical and <= CharacterForms.LastRadical
        ? Folded[c]
        : c;

    private static char FoldOne(char c) => c switch
    {
        >= FirstFullWidth and <= LastFullWidth => Narrow(c),
        _ when char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' => ' ',
        _ => Simplify(ToIdeograph(c)),
    };

    private static char Simplify(char c) => Pairs.TryGetValue(c, out var simple) ? simple : c;

    private static char ToIdeograph(char c)
    {
        if (c - CharacterForms.FirstKangxi is var radical and >= 0 && radical < CharacterForms.Kangxi.Length)
        {
            return CharacterForms.Kangxi[radical];
        }

        return c - CharacterForms.FirstCompatibility is var index and >= 0 && index < CharacterForms.Compatibility.Length
            ? CharacterForms.Compatibility[index]
            : c;
    }

    private static Dictionary<char, char> ReadPairs() =>
        (CharacterForms.Radicals + CharacterForms.Traditional + Punctuation)
            .Chunk(2)
            .ToDictionary(pair => pair[0], pair => pair[1]);
}
