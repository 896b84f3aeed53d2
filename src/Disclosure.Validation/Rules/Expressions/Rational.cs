using System.Numerics;

namespace Disclosure.Validation.Rules.Expressions;

/// <summary>An exact fraction, in lowest terms and with a denominator above zero.</summary>
internal readonly record struct Rational : IComparable<Rational>
{
    private const int MostScale = 28;
    private const int ShownDecimals = 10;

    private static readonly Rational Half = new(1, 2);

    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        var sign = denominator.Sign;
        Numerator = sign * numerator / common;
        _denominatorLessOne = (sign * denominator / common) - 1;
    }

    // Whole numbers, which are most, need no common divisor.
    private Rational(BigInteger whole)
    {
        Numerator = whole;
    }

    public static Rational Zero => default;

    public static Rational One { get; } = new(BigInteger.One);

    public BigInteger Numerator { get; }

    // Kept less one, so that the default is zero and no fraction without a denominator.
    public BigInteger Denominator => _denominatorLessOne + 1;

    public bool IsZero => Numerator.IsZero;

    public bool IsNegative => Numerator.Sign < 0;

    public bool IsPositive => Numerator.Sign > 0;

    public bool IsWhole => _denominatorLessOne.IsZero;

    /// <summary>The number itself, not its nearest binary fraction.</summary>
    public static Rational Of(decimal number)
    {
        // Nearly all numbers are whole and small.
        if (number is >= int.MinValue and <= int.MaxValue && decimal.Truncate(number) == number)
        {
            return Of((long)number);
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new Rational(number < 0 ? -digits : digits, BigInteger.Pow(10, number.Scale));
    }

    public static Rational Of(long number) => new((BigInteger)number);

    public static Rational Of(BigInteger number) => new(number);

    /// <summary>The number without its sign.</summary>
    public Rational Abs() => IsNegative ? -this : this;

    /// <summary>The greatest whole number that is not above this one.</summary>
    public Rational Floor() => new(Floor(Numerator, Denominator));

    /// <summary>The least whole number that is not below this one.</summary>
    public Rational Ceiling() => new(-Floor(-Numerator, Denominator));

    /// <summary>The nearest whole number; of two the one farther from zero.</summary>
    public Rational Round() => IsNegative ? (this - Half).Ceiling() : (this + Half).Floor();

    /// <summary>The nearest number with that many decimals; of two the one farther from zero.</summary>
    public Rational Round(int decimals) =>
        decimals == 0 ? Round() : (this * new Rational(BigInteger.Pow(10, decimals))).Round() / new Rational(BigInteger.Pow(10, decimals));

    /// <summary>The number with that many decimals at most; null where it has more, or is beyond the range of a decimal.</summary>
    public decimal? ToDecimal(int decimals = MostScale)
    {
        if (IsWhole)
        {
            return ToWhole();
        }

        var digits = BigInteger.DivRem(Numerator * BigInteger.Pow(10, decimals), Denominator, out var rest);
        if (!rest.IsZero)
        {
            return null;
        }

        for (; BigInteger.DivRem(digits, 10, out rest) is var shorter && rest.IsZero; decimals--)
        {
            digits = shorter;
        }

        return new Rational(digits).ToWhole() * Unit(decimals);
    }

    /// <summary>The nearest number with that many decimals, or as many as a decimal has room for; null beyond its range.</summary>
    public decimal? ToNearest(int decimals) =>
        (this * new Rational(BigInteger.Pow(10, decimals))).Round().ToWhole() is { } digits ? digits * Unit(decimals)
        : decimals > 0 ? ToNearest(decimals - 1)
        : null;

    /// <summary>The number to be shown: itself, or rounded to ten places where it has no decimal form; null beyond the range of a decimal.</summary>
    public (decimal? Number, bool IsExact) Shown() => ToDecimal() is { } exact ? (exact, true) : (ToNearest(ShownDecimals), false);

    private static decimal Unit(int decimals) => new(1, 0, 0, false, (byte)decimals);

    /// <summary>The whole number; null where it is a fraction or beyond the range of a decimal.</summary>
    public decimal? ToWhole() =>
        Denominator.IsOne && BigInteger.Abs(Numerator) <= (BigInteger)decimal.MaxValue ? (decimal)Numerator : null;

    public int CompareTo(Rational other) => IsWhole && other.IsWhole
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public static Rational operator +(Rational a, Rational b) => a.IsWhole && b.IsWhole
        ? new(a.Numerator + b.Numerator)
        : new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => a.IsWhole ? new(-a.Numerator) : new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => a.IsWhole && b.IsWhole
        ? new(a.Numerator * b.Numerator)
        : new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational a, Rational b) => b.IsZero
        ? throw new DivideByZeroException()
        : new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";
}
