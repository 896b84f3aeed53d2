using System.Numerics;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>
/// A fraction as it is left by a large prime: as good as the fraction itself for telling whether a sum of many comes to zero, and never longer.
/// That one which is not zero is taken for zero comes about once in 2^61.
/// </summary>
internal readonly record struct Residue
{
    private const ulong Prime = (1UL << 61) - 1;

    private readonly ulong _value;

    private Residue(ulong value) => _value = value;

    public static Residue One { get; } = new(1);

    public bool IsZero => _value == 0;

    public static Residue Of(Rational number) =>
        number.IsWhole ? Of(number.Numerator) : Of(number.Numerator) * Of(number.Denominator).Inverse();

    public static Residue operator +(Residue a, Residue b) => new((a._value + b._value) % Prime);

    public static Residue operator *(Residue a, Residue b)
    {
        var high = Math.BigMul(a._value, b._value, out var low);

        // 2^61 leaves one: what lies above counts as much as what lies below.
        return new(((low & Prime) + (high << 3 | low >> 61)) % Prime);
    }

    private static Residue Of(BigInteger number) => new((ulong)(((number % Prime) + Prime) % Prime));

    // By Fermat, the power of the prime less two.
    private Residue Inverse()
    {
        var (power, square) = (One, this);
        for (var rest = Prime - 2; rest > 0; rest >>= 1)
        {
            power = (rest & 1) == 0 ? power : power * square;
            square *= square;
        }

        return power;
    }
}
