using System.Text;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>
/// Counts the length of a text as word processors show it to an office (字数): every ideograph and every Chinese
/// punctuation mark is one, and so is every run of letters, digits and signs between them.
/// </summary>
internal static class CharacterCount
{
    // Punctuation that Chinese text shares with others, and sets at full width.
    private const string SharedPunctuation = "“”‘’—…·";

    public static int Of(string text)
    {
        var count = 0;
        var isInRun = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var isWide = IsWide(rune);
            var isBlank = Rune.IsWhiteSpace(rune);
            count += isWide && !isBlank || !isBlank && !isInRun ? 1 : 0;
            isInRun = !isWide && !isBlank;
        }

        return count;
    }

    private static bool IsWide(Rune rune) =>
        rune.Value is (>= 0x2E80 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF)
        || (rune.IsBmp && SharedPunctuation.Contains((char)rune.Value, StringComparison.Ordinal));
}
