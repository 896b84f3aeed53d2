using System.Numerics;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>A row multiplied by the common denominator of its numbers: what is compared does not change by that.</summary>
/// <param name="Factors">The factor of each term, right side negative.</param>
/// <param name="Constant">The constant, left minus right.</param>
/// <param name="Tolerance">The tolerance.</param>
internal sealed record WholeRow(decimal[] Factors, decimal Constant, decimal Tolerance)
{
    /// <summary>
    /// A cell has 10 digits behind the point at most. Products with whole factors, and sums, whose magnitudes do not add up to
    /// more than this have room in a decimal to the last digit.
    /// </summary>
    public const decimal MostExact = 7_900_000_000_000_000_000m;

    // The product with the largest number of a cell is far below the range of a decimal.
    private const decimal LargestFactor = 1_000_000_000m;

    public static WholeRow? TryMake(LinearTerm[] terms, Rational constant, Rational tolerance)
    {
        var common = terms.Select(term => term.Coefficient.Denominator)
            .Aggregate(Together(constant.Denominator, tolerance.Denominator), Together);
        var factors = new decimal[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            if (Times(terms[i].Signed, common, LargestFactor) is not { } factor)
            {
                return null;
            }

            factors[i] = factor;
        }

        return Times(constant, common, MostExact) is { } sum && Times(tolerance, common, MostExact) is { } most
            ? new WholeRow(factors, sum, most)
            : null;
    }

    /// <summary>Whether left minus right satisfies the relation.</summary>
    public bool IsSatisfiedBy(ComparisonOperator relation, decimal difference) =>
        LinearRow.Holds(relation, difference.CompareTo(Tolerance), difference.CompareTo(-Tolerance));

    private static decimal? Times(Rational number, BigInteger common, decimal largest) =>
        (common.IsOne ? number : number * Rational.Of(common)).ToWhole() is { } whole && Math.Abs(whole) <= largest ? whole : null;

    /// <summary>The least common multiple of two denominators.</summary>
    public static BigInteger Together(BigInteger one, BigInteger other) =>
        one.IsOne ? other : other.IsOne ? one : one / BigInteger.GreatestCommonDivisor(one, other) * other;
}
