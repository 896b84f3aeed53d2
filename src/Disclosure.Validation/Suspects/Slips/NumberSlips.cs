using Disclosure.Validation.Text;

namespace Disclosure.Validation.Suspects.Slips;

/// <summary>Ways in which one number comes to be written for another, the likeliest first.</summary>
internal enum NumberSlip
{
    Omitted,
    Sign,
    Transposed,
    Tenfold,
    DigitDoubled,
    DigitDropped,
    DigitWrong,
    DigitAdded,
}

/// <summary>Compares a number as printed with the one that should stand there, digit by digit.</summary>
internal static class NumberSlips
{
    public static NumberSlip? Of(decimal? printed, decimal suggested)
    {
        if (printed is not { } number)
        {
            return suggested == 0 ? null : NumberSlip.Omitted;
        }

        if (number == -suggested)
        {
            return number == 0 ? null : NumberSlip.Sign;
        }

        if (number < 0 != suggested < 0 && number != 0 && suggested != 0)
        {
            return null;
        }

        return IsTenfold(number, suggested) ? NumberSlip.Tenfold : OfDigits(Digits(number), Digits(suggested));
    }

    /// <summary>
    /// Whether the slip is hardly a reason: one digit for another says nothing where the numbers have one digit only.
    /// </summary>
    public static bool IsWeak(NumberSlip slip, decimal suggested, decimal? printed) =>
        slip == NumberSlip.DigitWrong && Math.Abs(suggested) < 10 && Math.Abs(printed ?? 0) < 10;

    private static NumberSlip? OfDigits(string printed, string suggested) => (printed.Length - suggested.Length) switch
    {
        0 => SameLength(printed, suggested),
        -1 when LeavesOut(suggested, printed) is not null => NumberSlip.DigitDropped,
        1 when LeavesOut(printed, suggested) is { } added => IsDoubled(printed, added) ? NumberSlip.DigitDoubled : NumberSlip.DigitAdded,
        _ => null,
    };

    private static bool IsTenfold(decimal printed, decimal suggested) =>
        suggested != 0 && (printed == suggested * 10 || printed * 10 == suggested) && printed != 0;

    private static NumberSlip? SameLength(string printed, string suggested)
    {
        var first = FirstDifference(printed, suggested);
        var rest = first + 1;
        if (printed.AsSpan(rest).SequenceEqual(suggested.AsSpan(rest)))
        {
            return NumberSlip.DigitWrong;
        }

        var isTransposed = rest < printed.Length && printed[first] == suggested[rest] && printed[rest] == suggested[first] &&
            printed.AsSpan(rest + 1).SequenceEqual(suggested.AsSpan(rest + 1));
        return isTransposed ? NumberSlip.Transposed : null;
    }

    // The place of the one digit that the shorter number lacks.
    private static int? LeavesOut(string longer, string shorter)
    {
        var first = FirstDifference(longer, shorter);
        return longer.AsSpan(first + 1).SequenceEqual(shorter.AsSpan(first)) ? first : null;
    }

    private static bool IsDoubled(string digits, int place) =>
        (place > 0 && digits[place - 1] == digits[place]) ||
        (place + 1 < digits.Length && digits[place + 1] == digits[place]);

    private static int FirstDifference(string one, string other)
    {
        var i = 0;
        while (i < one.Length && i < other.Length && one[i] == other[i])
        {
            i++;
        }

        return i;
    }

    private static string Digits(decimal number) => NumberText.PrintTrimmed(Math.Abs(number));
}
