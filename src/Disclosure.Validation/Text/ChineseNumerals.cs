using System.Globalization;

namespace Disclosure.Validation.Text;

/// <summary>Chinese numerals as headings and years have them: 十二, 二〇二四. Figures in running text are read by the lexicon's words.</summary>
internal static class ChineseNumerals
{
    /// <summary>What numbers up to 99 are written with, for a class of characters.</summary>
    public const string Ordinals = "一二三四五六七八九十";

    /// <summary>What years are written with digit by digit, for a class of characters.</summary>
    public const string YearDigits = "〇○零一二三四五六七八九";

    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The digit that a character stands for, Chinese or not; null where it is none.</summary>
    public static int? Digit(char c) =>
        char.IsAsciiDigit(c) ? c - '0'
        : Digits.IndexOf(c is '○' or '零' ? '〇' : c, StringComparison.Ordinal) is var digit and >= 0 ? digit
        : null;

    /// <summary>A number as headings have it, 三, 十二, 二十一 or in digits; null for anything else.</summary>
    public static int? Ordinal(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic))
        {
            return arabic;
        }

        var ten = text.IndexOf('十', StringComparison.Ordinal);
        return (ten, text.Length) switch
        {
            (-1, 1) => Digit(text[0]),
            (0, 1) => 10,
            (0, 2) => 10 + Digit(text[1]),
            (1, 2) => 10 * Digit(text[0]),
            (1, 3) => (10 * Digit(text[0])) + Digit(text[2]),
            _ => null,
        };
    }

    /// <summary>A year, written digit by digit in four characters; null for anything else.</summary>
    public static int? Year(string text)
    {
        int? year = text.Length == 4 ? 0 : null;
        foreach (var c in text)
        {
            year = (10 * year) + Digit(c);
        }

        return year;
    }
}
