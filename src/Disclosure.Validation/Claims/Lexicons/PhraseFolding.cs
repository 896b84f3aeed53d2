using Disclosure.Validation.Text;

namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>Brings the characters of texts and phrases to one form: half width, simplified script, small Latin letters.</summary>
internal static class PhraseFolding
{
    // Every character of every text goes through it: one look into a table takes the place of several searches.
    private static readonly char[] Folded = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => FoldOne((char)code))];

    /// <summary>The character folded; a blank of any kind is a space.</summary>
    public static char Fold(char c) => Folded[c];

    /// <summary>The text with every character folded; mostly it is so already.</summary>
    public static string Fold(string text) => IsFolded(text) ? text : string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Folded[source[i]];
        }
    });

    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (Folded[c] != c)
            {
                return false;
            }
        }

        return true;
    }

    private static char FoldOne(char c) =>
        char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' ? ' '
        : char.ToLowerInvariant(CharacterFolding.FoldIdeograph(CharacterFolding.Narrow(c)));
}
