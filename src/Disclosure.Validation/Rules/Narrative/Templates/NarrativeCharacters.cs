using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Narrative.Templates;

/// <summary>Brings the characters of texts and templates to one form, so that the two can be compared.</summary>
internal static class NarrativeCharacters
{
    /// <summary>The marks that end a clause.</summary>
    public const string ClauseEnds = "，。；！？：";

    /// <summary>The marks that end a sentence.</summary>
    public const string SentenceEnds = "。！？";

    /// <summary>Half-width letters, digits, point and per cent; full-width marks; simplified ideographs.</summary>
    public static char Fold(char c) => c switch
    {
        ';' or '；' => '；',
        ':' or '：' => '：',
        '!' or '！' => '！',
        '?' or '？' => '？',
        '(' or '（' or '﹙' => '（',
        ')' or '）' or '﹚' => '）',
        '，' => '，',
        '﹪' => '%',
        '○' => '〇',
        _ => CharacterFolding.FoldIdeograph(CharacterFolding.Narrow(c)),
    };

    /// <summary>Whether the character is left out before texts are compared.</summary>
    public static bool IsIgnored(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD';
}
