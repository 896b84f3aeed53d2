namespace Disclosure.Validation.Documents.Characters;

/// <summary>Blanks at which no line ends. Between digits they belong to the figure; elsewhere they are blanks as any other.</summary>
internal static class NoBreakBlank
{
    public static bool IsBetweenDigits(ReadOnlySpan<char> text, int index) =>
        text[index] is '\u00A0' or '\u2007' or '\u202F'
        && index > 0 && index + 1 < text.Length
        && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]);
}
