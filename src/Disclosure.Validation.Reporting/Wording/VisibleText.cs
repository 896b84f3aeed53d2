using System.Globalization;
using System.Text;

namespace Disclosure.Validation.Reporting.Wording;

/// <summary>
/// Text from documents for formats that other programs show: what would move a cursor, reorder the text or is not allowed in
/// XML is replaced by a sign that can be seen.
/// </summary>
public static class VisibleText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text in one line.</summary>
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                visible.Append(' ');
            }
            else if (IsHidden(rune))
            {
                visible.Append(Replacement);
            }
            else
            {
                visible.Append(rune);
            }
        }

        return visible.ToString();
    }

    // The last two code points of each plane are no characters.
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        || (rune.Value & 0xFFFE) == 0xFFFE;
}
