using System.Globalization;
using System.Text;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>
/// Makes text from documents safe to print: it must not move the cursor, colour or reorder what stands around it.
/// </summary>
internal static class PlainText
{
    /// <summary>The text in one line, without control and formatting characters.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                plain.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                plain.Append(rune);
            }
        }

        return plain.ToString();
    }
}
