using Disclosure.Validation.Claims;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Claims.Judging;

/// <summary>Whether a number of a text agrees with one that was reckoned, to the digits that the text prints: rounded or cut.</summary>
internal static class PrintedDigits
{
    private const decimal LeastOfZero = 0.01m;
    private static readonly Rational Ten = Rational.Of(10L);

    /// <summary>Whether a count or an amount agrees; a rough one by its first digits.</summary>
    public static bool Agree(Claim claim, Rational value) => claim.Doubt == ClaimDoubt.Rough
        ? (value - Rational.Of(claim.Value)).Abs().CompareTo(Rational.Of(RoughStep(claim.Value))) < 0
        : Agree(claim.Value, claim.Step, value);

    /// <summary>Whether a number agrees; a step of zero asks for the same number.</summary>
    public static bool Agree(decimal printed, decimal step, Rational value)
    {
        if (value == Rational.Of(printed))
        {
            return true;
        }

        if (step == 0)
        {
            return false;
        }

        var (units, whole) = (value / Rational.Of(step), Rational.Of(printed) / Rational.Of(step));
        return units.Round() == whole || (units.IsNegative ? units.Ceiling() : units.Floor()) == whole;
    }

    /// <summary>Whether a percentage agrees; one without decimals is right to the whole per cent.</summary>
    public static bool AgreePercent(Claim claim, Rational share) => Agree(claim.Value, PercentStep(claim), share * Rational.Of(100L));

    /// <summary>The place value of the last digit of a percentage.</summary>
    public static decimal PercentStep(Claim claim) => claim.Step == 0 ? 1 : claim.Step;

    // 200-odd is less than 300; 180 or so is near it.
    private static decimal RoughStep(decimal value)
    {
        var step = 1m;
        while (value >= step * 10 && value % (step * 10) == 0)
        {
            step *= 10;
        }

        return Math.Max(step, Math.Abs(value) / 10);
    }

    /// <summary>Whether an amount that a table may print in ten thousands, or in ones by mistake, agrees.</summary>
    public static bool AgreeAmount(Claim claim, Rational value, decimal tableStep) => Agree(claim, value)
        || Agree(claim, value / (Ten * Ten * Ten * Ten))
        || (claim.Value != decimal.Truncate(claim.Value) && value.ToDecimal() is { } printed && AgreeRounded(claim.Value, printed, tableStep));

    // A table prints 3 for 3.42, and 0 only for what is next to nothing.
    private static bool AgreeRounded(decimal amount, decimal printed, decimal tableStep) =>
        tableStep > 0 && Agree(printed, printed == 0 ? Math.Min(tableStep, LeastOfZero) : tableStep, Rational.Of(amount));
}
