using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>Makes any text fit for a cell: what XML or a reader's eye can't take is made visible, not dropped.</summary>
internal static partial class SheetText
{
    /// <summary>The most characters that a cell can hold.</summary>
    public const int Longest = 32_767;

    private const int FirstControlPicture = 0x2400;

    /// <summary>The text as it shall be seen.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t')
            {
                visible.Append((char)rune.Value);
            }
            else if (rune.Value < ' ')
            {
                visible.Append((char)(FirstControlPicture + rune.Value));
            }
            else if (IsHidden(rune))
            {
                visible.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
            }
            else
            {
                visible.Append(rune);
            }
        }

        return Shorten(visible.ToString());
    }

    /// <summary>The text as it stands in the file, where <c>_x0041_</c> would be read as another character.</summary>
    public static string Escaped(string visible) => EscapeLike().Replace(visible, "_x005F_");

    /// <summary>Whether a spreadsheet would take the text for a formula once a person edits the cell.</summary>
    public static bool LooksLikeFormula(string text) => text is ['=' or '+' or '-' or '@', ..];

    // Controls, signs that turn the direction of writing, and the two code points that XML does not allow.
    private static bool IsHidden(Rune rune) =>
        Rune.IsControl(rune) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFE or 0xFFFF;

    private static string Shorten(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = string.Create(CultureInfo.InvariantCulture, $"…（{text.Length}）");
        var cut = Longest - end.Length;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut), end);
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex EscapeLike();
}
