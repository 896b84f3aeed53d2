using Spectre.Console;

namespace Disclosure.Validation.Reporting.Pages;

/// <summary>
/// Breaks text into lines of a terminal. Chinese text has no blanks to break at: it may break at any character that is
/// two cells wide, but a line must not begin with closing or end with opening punctuation. Numbers stay whole.
/// </summary>
internal static class LineBreaks
{
    private const string NeverFirst = "，。；：！？、）〕】》」』”’％…·";
    private const string NeverLast = "（〔【《「『“‘";

    /// <summary>The lines, each at most that many cells wide.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfFit(text, start, width);
            var cut = end == text.Length ? end : LastBreak(text, start, end);
            yield return text[start..cut].TrimEnd();
            start = cut;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
        }
    }

    // At least one character a line, however narrow the terminal.
    private static int EndOfFit(string text, int start, int width)
    {
        var end = start;
        var used = 0;
        foreach (var rune in text.AsSpan(start).EnumerateRunes())
        {
            used += rune.ToString().GetCellWidth();
            if (used > width && end > start)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return end;
    }

    private static int LastBreak(string text, int start, int end)
    {
        for (var i = end; i > start; i--)
        {
            if (MayBreak(text[i - 1], text[i]))
            {
                return i;
            }
        }

        return end;
    }

    private static bool MayBreak(char before, char after)
    {
        if (before == ' ' || after == ' ')
        {
            return true;
        }

        return (IsWide(before) || IsWide(after))
            && !char.IsLowSurrogate(after)
            && !NeverFirst.Contains(after, StringComparison.Ordinal)
            && !NeverLast.Contains(before, StringComparison.Ordinal);
    }

    private static bool IsWide(char c) => char.IsSurrogate(c) || c.GetCellWidth() == 2;
}
