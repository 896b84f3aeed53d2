using System.Numerics;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>An exact fraction, in lowest terms and with a denominator above zero.</summary>
internal readonly record struct Rational
{
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
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new Rational(number < 0 ? -digits : digits, BigInteger.Pow(10, number.Scale));
    }

    public static Rational Of(long number) => new((BigInteger)number);

    /// <summary>The greatest whole number that is not above this one.</summary>
    public Rational Floor() => new(Floor(Numerator, Denominator));

    /// <summary>The least whole number that is not below this one.</summary>
    public Rational Ceiling() => new(-Floor(-Numerator, Denominator));

    /// <summary>The number with that many decimals at most; null where it has more, or is beyond the range of a decimal.</summary>
    public decimal? ToDecimal(int decimals)
    {
        var shifted = this * new Rational(BigInteger.Pow(10, decimals));
        return IsWhole ? ToWhole() : shifted.ToWhole() * new decimal(1, 0, 0, false, (byte)decimals);
    }

    /// <summary>The whole number; null where it is a fraction or beyond the range of a decimal.</summary>
    public decimal? ToWhole() =>
        Denominator.IsOne && BigInteger.Abs(Numerator) <= (BigInteger)decimal.MaxValue ? (decimal)Numerator : null;

    public int CompareTo(Rational other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

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
