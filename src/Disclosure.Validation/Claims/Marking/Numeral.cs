using System.Buffers;
using System.Globalization;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Marking;

/// <summary>Reads numerals: <c>1,234</c>, <c>1.2万</c>, <c>1万2千</c>, <c>二十六</c>, <c>二〇二三</c>.</summary>
internal static class Numeral
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.,");

    private const int Longest = 24;
    private const int MostDigits = 16;
    private const decimal Group = 10_000;
    private const decimal Most = 1_000_000_000_000_000;

    /// <summary>The end of the numeral that begins at that place, or -1 where there is none.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">The place.</param>
    /// <param name="numerals">How numbers are written.</param>
    /// <param name="value">The number; negative where the characters make none.</param>
    /// <param name="step">The place value of the last digit that is printed, 0 for a whole number.</param>
    /// <param name="rough">Whether it is said as one or another.</param>
    public static int Read(
        ReadOnlySpan<char> text, int start, Numerals numerals, out decimal value, out decimal step, out bool rough)
    {
        (value, step, rough) = (-1, 0, false);
        var end = start;
        var most = Math.Min(text.Length, start + Longest);
        while (end < most && IsPart(text, start, end, numerals))
        {
            end++;
        }

        // A run that goes on is no number.
        if (end == start || (end == most && most < text.Length && IsPart(text, start, end, numerals)))
        {
            return end == start ? -1 : EndOfRun(text, end, numerals);
        }

        (value, step, rough) = Evaluate(text[start..end], numerals);
        return end;
    }

    private static int EndOfRun(ReadOnlySpan<char> text, int end, Numerals numerals)
    {
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || numerals.IsNumeral(text[end])))
        {
            end++;
        }

        return end;
    }

    private static bool IsPart(ReadOnlySpan<char> text, int start, int at, Numerals numerals)
    {
        var c = text[at];
        return char.IsAsciiDigit(c) || numerals.IsNumeral(c)
            || (at > start && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])
                && (c == '.' || (c == ',' && IsSeparator(text, at))));
    }

    // A comma is a separator only before exactly three digits.
    private static bool IsSeparator(ReadOnlySpan<char> text, int at) =>
        at + 3 < text.Length && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static (decimal Value, decimal Step, bool Rough) Evaluate(ReadOnlySpan<char> text, Numerals numerals)
    {
        if (text.IndexOfAnyExceptInRange('0', '9') < 0 || char.IsAsciiDigit(text[0]))
        {
            return EvaluateDigits(text, numerals);
        }

        if (AreDigits(text, numerals))
        {
            return EvaluateRow(text, numerals);
        }

        return (EvaluateUnits(text, numerals, out var rough), 0, rough);
    }

    // 三四 is three or four, 二〇二三 a year.
    private static (decimal, decimal, bool) EvaluateRow(ReadOnlySpan<char> text, Numerals numerals)
    {
        var value = 0m;
        foreach (var c in text)
        {
            value = (value * 10) + numerals.DigitOf(c);
        }

        return text.Length is 1 or > 3 || value < 10 || numerals.DigitOf(text[^1]) == 0 ? (value, 0, false) : (-1, 0, true);
    }

    private static (decimal, decimal, bool) EvaluateDigits(ReadOnlySpan<char> text, Numerals numerals)
    {
        var end = text.IndexOfAnyExcept(Figures) is var other and >= 0 ? other : text.Length;
        if (end > MostDigits || !decimal.TryParse(text[..end], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
        {
            return (-1, 0, false);
        }

        var step = number.Scale == 0 ? 0 : new decimal(1, 0, 0, false, number.Scale);
        if (end == text.Length)
        {
            return (number, step, false);
        }

        var unit = numerals.UnitOf(text[end]);
        var rest = text[(end + 1)..];
        return unit == 0 ? (-1, 0, false)
            : rest.IsEmpty ? (number * unit, unit * (step == 0 ? 1 : step), false)
            : WithRest(number * unit, unit, rest, numerals);
    }

    // 1万2千, 3百万: what follows is smaller than the unit before it, or multiplies it.
    private static (decimal, decimal, bool) WithRest(decimal high, decimal unit, ReadOnlySpan<char> rest, Numerals numerals)
    {
        if (rest.Length == 1 && numerals.UnitOf(rest[0]) is var times and > 0)
        {
            return (high * times, unit * times, false);
        }

        if (numerals.DigitOf(rest[0]) == 0)
        {
            rest = rest[1..];
        }

        var (low, step, rough) = rest.IsEmpty ? (-1, 0, false) : Evaluate(rest, numerals);
        return low < 0 || low >= unit || (low < 10 && step == 0 && unit > 10) ? (-1, 0, false) : (high + low, step, rough);
    }

    private static bool AreDigits(ReadOnlySpan<char> text, Numerals numerals)
    {
        foreach (var c in text)
        {
            if (numerals.DigitOf(c) < 0)
            {
                return false;
            }
        }

        return true;
    }

    // 二百五 is 250 to some and 205 to nobody who counts: such short forms are no numbers here.
    private static decimal EvaluateUnits(ReadOnlySpan<char> text, Numerals numerals, out bool rough)
    {
        rough = false;
        var (total, section, digit, last) = (0m, 0m, -1, Group);
        foreach (var c in text)
        {
            if (numerals.DigitOf(c) is var one and >= 0)
            {
                rough |= digit > 0 && one > 0;
                (digit, last) = (one, one == 0 ? 100 : last);
                continue;
            }

            var unit = numerals.UnitOf(c);
            if (unit >= Group)
            {
                if (total > Most)
                {
                    return -1;
                }

                (total, section, digit, last) = ((total + section + Math.Max(digit, 0)) * unit, 0, -1, Group);
                continue;
            }

            digit = digit < 0 && unit == 10 ? 1 : digit;
            if (digit <= 0 || unit >= last)
            {
                return -1;
            }

            (section, digit, last) = (section + (digit * unit), -1, unit);
        }

        return rough || (digit > 0 && last > 10 && section > 0 && last != 100) || (digit > 0 && last == 100 && section > 0 && !HasZero(text, numerals))
            ? -1
            : total + section + Math.Max(digit, 0) is var sum and > 0 ? sum : -1;
    }

    private static bool HasZero(ReadOnlySpan<char> text, Numerals numerals)
    {
        foreach (var c in text)
        {
            if (numerals.DigitOf(c) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
