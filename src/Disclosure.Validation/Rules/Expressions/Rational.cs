using System.Numerics;

namespace Disclosure.Validation.Rules.Expressions;

/// <summary>An exact fraction, in lowest terms and with a denominator above zero.</summary>
internal readonly record struct Rational : IComparable<Rational>
{
    private const int MostScale = 28;
    private const int ShownDecimals = 10;

    private static readonly Rational Half = new(1, 2);

    // Nearly all numbers are small: only those that are not are objects. The denominator is kept less one, so that the default is zero.
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly LargeFraction? _large;

    private Rational(long numerator, long denominator = 1) => (_numerator, _denominatorLessOne) = (numerator, denominator - 1);

    private Rational(LargeFraction large) => _large = large;

    public static Rational Zero => default;

    public static Rational One { get; } = new(1);

    public BigInteger Numerator => _large?.Numerator ?? _numerator;

    public BigInteger Denominator => _large?.Denominator ?? (BigInteger)_denominatorLessOne + 1;

    public bool IsZero => _numerator == 0 && _large is null;

    public bool IsNegative => _large is null ? _numerator < 0 : _large.Numerator.Sign < 0;

    public bool IsPositive => _large is null ? _numerator > 0 : _large.Numerator.Sign > 0;

    public bool IsWhole => _large is null ? _denominatorLessOne == 0 : _large.Denominator.IsOne;

    private bool IsSmall => _large is null;

    private bool IsSmallWhole => _denominatorLessOne == 0 && _large is null;

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
        return Reduced(number < 0 ? -digits : digits, BigInteger.Pow(10, number.Scale));
    }

    public static Rational Of(long number) => number == long.MinValue ? Of((BigInteger)number) : new(number);

    public static Rational Of(BigInteger number) => Reduced(number, BigInteger.One);

    /// <summary>The number without its sign.</summary>
    public Rational Abs() => IsNegative ? -this : this;

    /// <summary>The greatest whole number that is not above this one.</summary>
    public Rational Floor() => IsSmallWhole ? this : Of(Floor(Numerator, Denominator));

    /// <summary>The least whole number that is not below this one.</summary>
    public Rational Ceiling() => IsSmallWhole ? this : Of(-Floor(-Numerator, Denominator));

    /// <summary>The nearest whole number; of two the one farther from zero.</summary>
    public Rational Round() => IsNegative ? (this - Half).Ceiling() : (this + Half).Floor();

    /// <summary>The nearest number with that many decimals; of two the one farther from zero.</summary>
    public Rational Round(int decimals) =>
        decimals == 0 ? Round() : (this * Of(BigInteger.Pow(10, decimals))).Round() / Of(BigInteger.Pow(10, decimals));

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

        return Of(digits).ToWhole() * Unit(decimals);
    }

    /// <summary>The nearest number with that many decimals, or as many as a decimal has room for; null beyond its range.</summary>
    public decimal? ToNearest(int decimals) =>
        (this * Of(BigInteger.Pow(10, decimals))).Round().ToWhole() is { } digits ? digits * Unit(decimals)
        : decimals > 0 ? ToNearest(decimals - 1)
        : null;

    /// <summary>The number to be shown: itself, or rounded to ten places where it has no decimal form; null beyond the range of a decimal.</summary>
    public (decimal? Number, bool IsExact) Shown() => ToDecimal() is { } exact ? (exact, true) : (ToNearest(ShownDecimals), false);

    private static decimal Unit(int decimals) => new(1, 0, 0, false, (byte)decimals);

    /// <summary>The whole number; null where it is a fraction or beyond the range of a decimal.</summary>
    public decimal? ToWhole() => IsSmallWhole
        ? _numerator
        : Denominator.IsOne && BigInteger.Abs(Numerator) <= (BigInteger)decimal.MaxValue ? (decimal)Numerator : null;

    // The product of two small numbers has 126 bits at most, the sum of two such 127.
    public int CompareTo(Rational other) => (IsSmall && other.IsSmall, _denominatorLessOne == other._denominatorLessOne) switch
    {
        (true, true) => _numerator.CompareTo(other._numerator),
        (true, false) => ((Int128)_numerator * other.SmallDenominator).CompareTo((Int128)other._numerator * SmallDenominator),
        _ => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator),
    };

    public static Rational operator +(Rational a, Rational b)
    {
        if (a.IsSmallWhole && b.IsSmallWhole)
        {
            var sum = unchecked(a._numerator + b._numerator);
            return ((a._numerator ^ sum) & (b._numerator ^ sum)) < 0 || sum == long.MinValue ? Of((BigInteger)a._numerator + b._numerator) : new(sum);
        }

        return a.IsSmall && b.IsSmall
            ? Reduced(((Int128)a._numerator * b.SmallDenominator) + ((Int128)b._numerator * a.SmallDenominator), (Int128)a.SmallDenominator * b.SmallDenominator)
            : Reduced((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
    }

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) =>
        a._large is { } large ? new(large with { Numerator = -large.Numerator }) : new(-a._numerator, a.SmallDenominator);

    public static Rational operator *(Rational a, Rational b)
    {
        if (a.IsSmallWhole && b.IsSmallWhole && Math.BigMul(a._numerator, b._numerator, out var product) == product >> 63 && product != long.MinValue)
        {
            return new(product);
        }

        return a.IsSmall && b.IsSmall
            ? Reduced((Int128)a._numerator * b._numerator, (Int128)a.SmallDenominator * b.SmallDenominator)
            : Reduced(a.Numerator * b.Numerator, a.Denominator * b.Denominator);
    }

    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational a, Rational b)
    {
        if (b.IsZero)
        {
            throw new DivideByZeroException();
        }

        return a.IsSmall && b.IsSmall
            ? Reduced((Int128)a._numerator * b.SmallDenominator, (Int128)a.SmallDenominator * b._numerator)
            : Reduced(a.Numerator * b.Denominator, a.Denominator * b.Numerator);
    }

    private long SmallDenominator => _denominatorLessOne + 1;

    private static Rational Reduced(Int128 numerator, Int128 denominator)
    {
        if (Int128.IsNegative(denominator))
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var (common, rest) = (denominator, Int128.Abs(numerator));
        while (rest != 0)
        {
            (common, rest) = (rest, common % rest);
        }

        (numerator, denominator) = (numerator / common, denominator / common);
        return Int128.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new(new LargeFraction(numerator, denominator));
    }

    private static Rational Reduced(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (numerator, denominator) = (numerator / common, denominator / common);
        return BigInteger.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new(new LargeFraction(numerator, denominator));
    }

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";

    // In lowest terms; only for what is not small, so that no number has two forms.
    private sealed record LargeFraction(BigInteger Numerator, BigInteger Denominator);
}
