using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>A sum of factor × cell plus a constant that is not negative, or is positive.</summary>
/// <param name="Sum">The sum, and the rows of rules that it was made from.</param>
/// <param name="IsStrict">Whether zero is too little.</param>
internal sealed record Inequality(Equation Sum, bool IsStrict)
{
    /// <summary>Whether it has no cells left and does not hold.</summary>
    public bool IsContradiction =>
        Sum.Terms.Count == 0 && (Sum.Constant.IsNegative || (IsStrict && Sum.Constant.IsZero));

    /// <summary>What a row of a rule says of the cells of the report itself, as far as it is no exact equation.</summary>
    public static IEnumerable<Inequality> Of(string rule, LinearRow row, CellSet unused)
    {
        var isExact = row.Relation == ComparisonOperator.Equal && row.Tolerance.IsZero;
        if (isExact || row.Relation == ComparisonOperator.NotEqual || Equation.SumOf(rule, row, unused) is not { Terms.Count: > 0 } sum)
        {
            yield break;
        }

        var isStrict = row.Relation is ComparisonOperator.Less or ComparisonOperator.Greater;
        if (row.Relation is not (ComparisonOperator.Less or ComparisonOperator.LessOrEqual))
        {
            yield return new Inequality(sum with { Constant = sum.Constant + row.Tolerance }, isStrict);
        }

        if (row.Relation is not (ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual))
        {
            var turned = sum.Less(Rational.Of(2), sum);
            yield return new Inequality(turned with { Constant = turned.Constant + row.Tolerance }, isStrict);
        }
    }

    /// <summary>The sum of both in which a cell falls out that the one bounds from below, and the other from above.</summary>
    public static Inequality Combine(Inequality lower, Inequality upper, int cell) => new(
        lower.Sum.Less(lower.Sum.Terms[cell] / upper.Sum.Terms[cell], upper.Sum), lower.IsStrict || upper.IsStrict);
}
