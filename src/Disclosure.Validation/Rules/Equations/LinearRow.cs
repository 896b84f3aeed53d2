using Disclosure.Validation.Findings;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>
/// One instance of a linear check: the sum of its terms plus a constant, left side minus right side, compared with zero
/// within a tolerance.
/// </summary>
internal sealed record LinearRow(
    Binding Binding,
    ComparisonOperator Relation,
    LinearTerm[] Terms,
    Rational LeftConstant,
    Rational RightConstant,
    Rational Tolerance)
    : RuleInstance(Binding)
{
    /// <summary>The cell that stands alone on one side of an equation; left blank, it gets its implied value.</summary>
    public int? Defined { get; init; }

    /// <summary>What reports of subordinates that are missing could add to left minus right.</summary>
    public MissingAddition Addition { get; init; }

    public Rational Constant => LeftConstant - RightConstant;

    /// <summary>The row in whole numbers; null where they are too large to be reckoned with as decimals.</summary>
    public WholeRow? Whole { get; } = WholeRow.TryMake(Terms, LeftConstant - RightConstant, Tolerance);

    public override IEnumerable<CellOperand> Operands => Terms.Select(term => term.Operand);

    /// <summary>Whether left minus right satisfies the relation.</summary>
    public bool IsSatisfiedBy(Rational difference) => Compare(Relation, difference, Tolerance);

    /// <summary>What can be said where reports of subordinates are missing, given the difference without them.</summary>
    public Outcome DecideWithout(Rational difference)
    {
        // Turned so that the missing reports can only lower the difference.
        var (known, relation) = Addition == MissingAddition.Raises ? (-difference, Relation.Turned()) : (difference, Relation);
        if (Addition == MissingAddition.Anything)
        {
            return Outcome.Undecided;
        }

        return relation switch
        {
            ComparisonOperator.Equal => known.CompareTo(-Tolerance) < 0 ? Outcome.Violated : Outcome.Undecided,
            ComparisonOperator.NotEqual => known.CompareTo(-Tolerance) < 0 ? Outcome.Holds : Outcome.Undecided,
            ComparisonOperator.Less or ComparisonOperator.LessOrEqual =>
                Compare(relation, known, Tolerance) ? Outcome.Holds : Outcome.Undecided,
            _ => Compare(relation, known, Tolerance) ? Outcome.Undecided : Outcome.Violated,
        };
    }

    /// <summary>The row in a form that is the same for all rows that are a multiple of it.</summary>
    public string Normalized()
    {
        var terms = Terms.GroupBy(term => (term.Operand.Step, term.Operand.Index))
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, Factor: group.Aggregate(Rational.Zero, (sum, term) => sum + term.Signed)))
            .Where(term => !term.Factor.IsZero)
            .ToList();
        var lead = terms.Count == 0 ? Rational.Of(1) : terms[0].Factor;
        var relation = lead.IsNegative ? Relation.Turned() : Relation;
        var sum = string.Join(' ', terms.Select(term => $"{term.Factor / lead}*{term.Key.Step}:{term.Key.Index}"));
        return $"{sum} {Constant / lead} {relation} {Tolerance / lead.Abs()}";
    }

    public static bool Compare(ComparisonOperator relation, Rational difference, Rational tolerance) =>
        Holds(relation, difference.CompareTo(tolerance), difference.CompareTo(-tolerance));

    /// <summary>Whether a difference that compares so with the tolerance, and with its negative, satisfies the relation.</summary>
    public static bool Holds(ComparisonOperator relation, int toUpper, int toLower) => relation switch
    {
        ComparisonOperator.Equal => toUpper <= 0 && toLower >= 0,
        ComparisonOperator.NotEqual => toUpper > 0 || toLower < 0,
        ComparisonOperator.Less => toUpper < 0,
        ComparisonOperator.LessOrEqual => toUpper <= 0,
        ComparisonOperator.Greater => toLower > 0,
        _ => toLower >= 0,
    };
}
