using Disclosure.Validation.Rules.Language;

namespace Disclosure.Validation.Rules.Compilation;

/// <summary>
/// One instance of a linear check: the sum of its terms plus a constant, left side minus right side, compared with zero
/// within a tolerance.
/// </summary>
internal sealed record LinearRow(
    Binding Binding,
    ComparisonOperator Relation,
    LinearTerm[] Terms,
    decimal LeftConstant,
    decimal RightConstant,
    decimal Tolerance)
    : RuleInstance(Binding)
{
    /// <summary>The cell that stands alone on one side of an equation; left blank, it gets its implied value.</summary>
    public int? Defined { get; init; }

    public decimal Constant => LeftConstant - RightConstant;

    public override IEnumerable<CellOperand> Operands => Terms.Select(term => term.Operand);

    /// <summary>Whether left minus right satisfies the relation.</summary>
    public bool IsSatisfiedBy(decimal difference) => Compare(Relation, difference, Tolerance);

    public static bool Compare(ComparisonOperator relation, decimal difference, decimal tolerance) => relation switch
    {
        ComparisonOperator.Equal => Math.Abs(difference) <= tolerance,
        ComparisonOperator.NotEqual => Math.Abs(difference) > tolerance,
        ComparisonOperator.Less => difference < tolerance,
        ComparisonOperator.LessOrEqual => difference <= tolerance,
        ComparisonOperator.Greater => difference > -tolerance,
        _ => difference >= -tolerance,
    };
}
