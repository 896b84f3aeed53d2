using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>What a number with a unit is worth: money in 万元, the unit of the forms; shares as fractions of one.</summary>
internal static class Units
{
    public static Rational ToNumber(NumberExpression number) => Rational.Of(number.Value) * Rational.Of(Factor(number.Unit));

    private static decimal Factor(Unit unit) => unit switch
    {
        Unit.Percent => 0.01m,
        Unit.Wan => 10_000m,
        Unit.Yi => 100_000_000m,
        Unit.Yuan => 0.0001m,
        Unit.YiYuan => 10_000m,
        _ => 1m,
    };
}
