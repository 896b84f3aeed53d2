using System.Globalization;
using System.Text;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>
/// Makes text from documents safe to show: characters that control a terminal or turn the direction of writing are spelled
/// out, so that they do nothing and yet are seen; those that only join or part letters are dropped.
/// </summary>
internal static class VisibleText
{
    /// <summary>The text in one line.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Rewrite(text);

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c < ' ' || (c >= '\u007f' && !char.IsLetterOrDigit(c) && !char.IsPunctuation(c) && !char.IsSymbol(c)))
            {
                return false;
            }
        }

        return true;
    }

    private static string Rewrite(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r' or '\u2028' or '\u2029')
            {
                visible.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control || TurnsDirection(rune))
            {
                visible.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && !IsNonCharacter(rune))
            {
                visible.Append(rune);
            }
        }

        return visible.ToString();
    }

    private static bool TurnsDirection(Rune rune) =>
        rune.Value is (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069) or 0x200e or 0x200f or 0x061c;

    private static bool IsNonCharacter(Rune rune) => (rune.Value & 0xfffe) == 0xfffe;
}
