using System.Globalization;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Rules.Narrative.Numbers;

/// <summary>Reads numbers as texts print them: <c>1,234</c>, <c>1.2万</c>, <c>二十六</c>.</summary>
internal static class TextNumberReader
{
    private const string Digits = "零一二三四五六七八九";
    private const string MoreDigits = "〇两";
    private const decimal YuanInTenThousand = 10_000m;

    /// <summary>The number; null where the characters do not make one.</summary>
    /// <param name="text">The number without the word behind it, characters folded.</param>
    /// <param name="slot">What the template takes it for.</param>
    /// <param name="span">Where it stands.</param>
    public static TextNumber? Read(string text, TextNumberSlot slot, FoldedSpan span)
    {
        (decimal Value, decimal Unit)? read = char.IsAsciiDigit(text[0]) ? ReadDigits(text)
            : ReadInCharacters(text, slot.Shape);
        if (read is not { } number || number.Value > Cell.MaxMagnitude)
        {
            return null;
        }

        var (value, unit) = number;
        var sign = slot.IsNegated ? -1 : 1;
        return slot.Shape switch
        {
            TextNumberShape.Count => new TextNumber(sign * value, unit, span),
            TextNumberShape.Money => new TextNumber(sign * value / YuanInTenThousand, unit / YuanInTenThousand, span),
            TextNumberShape.Times => new TextNumber(sign * value, unit == 0 ? 1 : unit, span),
            _ => new TextNumber(sign * value / 100, (unit == 0 ? 1 : unit) / 100, span),
        };
    }

    private static (decimal Value, decimal Unit)? ReadInCharacters(string text, TextNumberShape shape)
    {
        // 百分之百 says a hundred without its one.
        if (shape == TextNumberShape.Percent && text == "百")
        {
            return (100, 1);
        }

        var point = text.IndexOf('点', StringComparison.Ordinal);
        if (ReadCharacters(point < 0 ? text : text[..point]) is not { } whole)
        {
            return null;
        }

        var unit = 1m;
        foreach (var c in point < 0 ? "" : text[(point + 1)..])
        {
            unit /= 10;
            whole += DigitOf(c) * unit;
        }

        return (whole, point < 0 ? 0 : unit);
    }

    private static (decimal Value, decimal Unit)? ReadDigits(string text)
    {
        var factor = text[^1] switch { '万' => 10_000m, '亿' => 100_000_000m, _ => 1m };
        var digits = (factor == 1 ? text : text[..^1]).Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var isWhole = factor == 1 && number.Scale == 0;
        return (number * factor, isWhole ? 0 : factor * new decimal(1, 0, 0, false, number.Scale));
    }

    private static decimal? ReadCharacters(string text)
    {
        if (text.All(c => DigitOf(c) >= 0))
        {
            return text.Aggregate(0m, (number, c) => number * 10 + DigitOf(c));
        }

        var parts = text.Split('万');
        return parts switch
        {
            [var only] => BelowTenThousand(only),
            [var high, ""] => BelowTenThousand(high) * 10_000,
            [var high, var low] => BelowTenThousand(high) * 10_000 + BelowTenThousand(low.TrimStart('零', '〇')),
            _ => null,
        };
    }

    // 二百五 is 250 to some and 205 to nobody who counts: such short forms are no numbers here.
    private static decimal? BelowTenThousand(string text)
    {
        var (sum, digit, last) = (0m, -1, 10_000m);
        foreach (var c in text)
        {
            if (DigitOf(c) is var one and >= 0)
            {
                if (digit > 0 || (digit == 0 && one == 0))
                {
                    return null;
                }

                digit = one;
                last = one == 0 ? 10 * UnitOf('十') : last;
                continue;
            }

            var unit = UnitOf(c);
            digit = digit < 0 && unit == 10 && sum == 0 ? 1 : digit;
            if (digit <= 0 || unit >= last)
            {
                return null;
            }

            (sum, digit, last) = (sum + digit * unit, -1, unit);
        }

        return digit > 0 && sum > 0 && last > 10 && !text.Contains('零', StringComparison.Ordinal)
            && !text.Contains('〇', StringComparison.Ordinal) ? null
            : text.Length == 0 ? null
            : sum + Math.Max(digit, 0);
    }

    private static int DigitOf(char c) =>
        Digits.IndexOf(c, StringComparison.Ordinal) is var digit and >= 0 ? digit
        : MoreDigits.IndexOf(c, StringComparison.Ordinal) is var more and >= 0 ? 2 * more
        : -1;

    private static decimal UnitOf(char c) => c switch { '十' => 10, '百' => 100, _ => 1000 };
}
