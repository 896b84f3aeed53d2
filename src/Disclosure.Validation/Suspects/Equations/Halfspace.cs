using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Suspects.Equations;

/// <summary>A linear expression of parameters that must not be negative, or must be positive.</summary>
internal sealed record Halfspace(Rational[] Factors, Rational Constant, bool IsStrict)
{
    public bool IsConstant => !Factors.AsSpan().ContainsAnyExcept(Rational.Zero);

    /// <summary>Whether the constant by itself satisfies it; for one without parameters.</summary>
    public bool Holds => IsStrict ? Constant.IsPositive : !Constant.IsNegative;

    /// <summary>The same with one parameter replaced by a number.</summary>
    public Halfspace With(int parameter, Rational number)
    {
        var factors = Factors.ToArray();
        factors[parameter] = Rational.Zero;
        return this with { Factors = factors, Constant = Constant + (Factors[parameter] * number) };
    }

    /// <summary>The sum of two in which one parameter, that bounds from both sides, falls out.</summary>
    public static Halfspace Eliminate(int parameter, Halfspace lower, Halfspace upper)
    {
        var (low, high) = (-upper.Factors[parameter], lower.Factors[parameter]);
        var factors = lower.Factors.Zip(upper.Factors, (a, b) => (a * low) + (b * high)).ToArray();
        return new Halfspace(
            factors, (lower.Constant * low) + (upper.Constant * high), lower.IsStrict || upper.IsStrict);
    }
}

/// <summary>The numbers between two bounds; null for no bound.</summary>
internal readonly record struct Interval(Rational? Least, Rational? Most, bool LeastIsStrict, bool MostIsStrict)
{
    /// <summary>The whole numbers in it.</summary>
    public Interval Whole() => new(
        Least is { } least ? LeastIsStrict ? least.Floor() + Rational.One : least.Ceiling() : null,
        Most is { } most ? MostIsStrict ? most.Ceiling() - Rational.One : most.Floor() : null,
        false,
        false);

    public bool Contains(Rational number) =>
        (Least is not { } least || number.CompareTo(least) >= (LeastIsStrict ? 1 : 0)) &&
        (Most is not { } most || number.CompareTo(most) <= (MostIsStrict ? -1 : 0));

    public bool IsEmpty => Least is { } least && Most is { } most &&
        (least.CompareTo(most) is var order && (order > 0 || (order == 0 && (LeastIsStrict || MostIsStrict))));
}
