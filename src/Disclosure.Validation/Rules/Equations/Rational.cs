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

    public static Rational Zero => default;

    public BigInteger Numerator { get; }

    // Kept less one, so that the default is zero and no fraction without a denominator.
    public BigInteger Denominator => _denominatorLessOne + 1;

    public bool IsZero => Numerator.IsZero;

    public bool IsNegative => Numerator.Sign < 0;

    /// <summary>The number itself, not its nearest binary fraction.</summary>
    public static Rational Of(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new Rational(number < 0 ? -digits : digits, BigInteger.Pow(10, number.Scale));
    }

    /// <summary>The whole number; null where it is a fraction or beyond the range of a decimal.</summary>
    public decimal? ToWhole() =>
        Denominator.IsOne && BigInteger.Abs(Numerator) <= (BigInteger)decimal.MaxValue ? (decimal)Numerator : null;

    public static Rational operator +(Rational a, Rational b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) =>
        new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational a, Rational b) => b.IsZero
        ? throw new DivideByZeroException()
        : new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";
}
