using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Claims.Marking;

/// <summary>Reads numbers as texts write them: in digits, in characters or in both, with the words around them.</summary>
internal static class NumberReader
{
    private const int YearsFrom = 1900;
    private const int YearsTo = 2200;

    // What is about so many without saying how many.
    private static readonly Number Some = new(-1, 0, NumberWord.Measure, true);

    /// <summary>The number that begins at that place; its end, or the length, negative, of the characters that make none.</summary>
    public static int Read(ReadOnlySpan<char> text, int start, Numerals numerals, out Number number)
    {
        number = default;
        var end = Numeral.Read(text, start, numerals, out var value, out var step, out var rough);
        if (end < 0)
        {
            return -1;
        }

        var run = start - end;
        end = SkipSecond(text, end, value, numerals);
        if (ReadRange(text, end, numerals) is var range and > 0)
        {
            (end, rough, value) = (range, true, -1);
        }

        var kind = ReadWord(text, ref end, numerals, ref rough);
        if (kind == NumberWord.Tenths)
        {
            (value, step, kind) = (value * 10, 10, NumberWord.Percent);
            if (end < text.Length && numerals.DigitOf(text[end]) is var tenth and > 0)
            {
                (value, step, end) = (value + tenth, 1, end + 1);
            }
        }

        if (kind == NumberWord.None && !char.IsAsciiDigit(text[start]))
        {
            return run;
        }

        // Where years have no word of their own, four digits alone are one, and count nothing.
        const int DigitsOfYear = 4;
        kind = kind == NumberWord.None && numerals.Bare && end - start == DigitsOfYear && value is >= YearsFrom and <= YearsTo ? NumberWord.Year : kind;
        kind = kind == NumberWord.Year && value is < YearsFrom or > YearsTo ? NumberWord.Other : kind;
        number = value > Cell.MaxMagnitude || value < 0 ? Some with { Kind = kind } : new Number(value, step, kind, rough);
        return end;
    }

    /// <summary>The number of a percentage that is said in words; its end, or -1 where there is none.</summary>
    public static int ReadPercent(ReadOnlySpan<char> text, int start, Numerals numerals, out Number number)
    {
        var end = Numeral.Read(text, start, numerals, out var value, out var step, out var rough);
        value = end == start + 1 && numerals.UnitOf(text[start]) is var hundred and > 0 ? hundred : value;
        number = value < 0 ? Some with { Kind = NumberWord.Percent } : new Number(value, step, NumberWord.Percent, rough);
        return end;
    }

    // 十二（12）件 says one number twice.
    private static int SkipSecond(ReadOnlySpan<char> text, int end, decimal value, Numerals numerals)
    {
        if (end + 1 >= text.Length || text[end] != '(')
        {
            return end;
        }

        var second = Numeral.Read(text, end + 1, numerals, out var again, out _, out _);
        return second > 0 && second < text.Length && text[second] == ')' && again == value ? second + 1 : end;
    }

    private static int ReadRange(ReadOnlySpan<char> text, int end, Numerals numerals)
    {
        if (numerals.Words.Match(text, end, out var length) != (int)NumberWord.Range)
        {
            return -1;
        }

        var other = Numeral.Read(text, end + length, numerals, out _, out _, out _);
        var word = other < 0 ? -1 : numerals.Words.Match(text, other, out _);
        return word is (int)NumberWord.Measure or (int)NumberWord.Rough ? other : -1;
    }

    private static NumberWord ReadWord(ReadOnlySpan<char> text, ref int end, Numerals numerals, ref bool rough)
    {
        var kind = NumberWord.None;
        for (var again = true; again;)
        {
            again = false;
            var at = end < text.Length && text[end] is '(' or ' ' ? end + 1 : end;
            switch ((NumberWord)Math.Max(0, numerals.Words.Match(text, at, out var length)))
            {
                case NumberWord.Rough when at == end:
                    (rough, end, again) = (true, end + length, true);
                    break;
                case NumberWord.None or NumberWord.Range or NumberWord.Rough:
                    break;
                case var word when kind == NumberWord.None:
                    if (at > end && text[end] == '(' && (at + length >= text.Length || text[at + length] != ')'))
                    {
                        break;
                    }

                    (kind, end, again) = (word, at > end && text[end] == '(' ? at + length + 1 : at + length, true);
                    break;
            }
        }

        return kind;
    }
}
