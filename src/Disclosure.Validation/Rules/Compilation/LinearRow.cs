using Disclosure.Validation.Findings;
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

    /// <summary>What reports of subordinates that are missing could add to left minus right.</summary>
    public MissingAddition Addition { get; init; }

    public decimal Constant => LeftConstant - RightConstant;

    public override IEnumerable<CellOperand> Operands => Terms.Select(term => term.Operand);

    /// <summary>Whether left minus right satisfies the relation.</summary>
    public bool IsSatisfiedBy(decimal difference) => Compare(Relation, difference, Tolerance);

    /// <summary>What can be said where reports of subordinates are missing, given the difference without them.</summary>
    public Outcome DecideWithout(decimal difference)
    {
        // Turned so that the missing reports can only lower the difference.
        var (known, relation) = Addition == MissingAddition.Raises ? (-difference, Relation.Turned()) : (difference, Relation);
        if (Addition == MissingAddition.Anything)
        {
            return Outcome.Undecided;
        }

        return relation switch
        {
            ComparisonOperator.Equal => known < -Tolerance ? Outcome.Violated : Outcome.Undecided,
            ComparisonOperator.NotEqual => known < -Tolerance ? Outcome.Holds : Outcome.Undecided,
            ComparisonOperator.Less or ComparisonOperator.LessOrEqual =>
                Compare(relation, known, Tolerance) ? Outcome.Holds : Outcome.Undecided,
            _ => Compare(relation, known, Tolerance) ? Outcome.Undecided : Outcome.Violated,
        };
    }

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
