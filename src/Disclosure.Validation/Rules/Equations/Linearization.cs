using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>Reads a bound check as one row of a linear system, where it is one.</summary>
internal static class Linearization
{
    /// <summary>The row; null where the check is not linear and stays a tree.</summary>
    public static LinearRow? TryRead(BoundNode check, Binding binding)
    {
        if (check is not ComparisonNode { IsShare: false } comparison)
        {
            return null;
        }

        var terms = new List<LinearTerm>();
        if (ReadSide(comparison.Left, isRight: false, terms) is not { } left ||
            ReadSide(comparison.Right, isRight: true, terms) is not { } right ||
            terms.Count == 0)
        {
            return null;
        }

        return new LinearRow(binding, comparison.Operator, [.. terms], left, right, comparison.Tolerance)
        {
            Defined = comparison.Defined,
        };
    }

    private static Rational? ReadSide(BoundNode side, bool isRight, List<LinearTerm> terms)
    {
        var first = terms.Count;
        var constant = Rational.Zero;
        if (!Read(side, Rational.One, isRight, terms, ref constant))
        {
            return null;
        }

        Merge(terms, first);
        return constant;
    }

    private static bool Read(BoundNode node, Rational factor, bool isRight, List<LinearTerm> terms, ref Rational constant)
    {
        switch (node)
        {
            case ConstantNode number:
                constant += factor * number.Value;
                return true;
            case CellNode cell:
                terms.Add(new LinearTerm(cell.Operand, factor, isRight));
                return true;
            case CellSetNode set:
                terms.AddRange(set.Operands.Select(operand => new LinearTerm(operand, factor, isRight)));
                return true;
            case NegateNode negate:
                return Read(negate.Operand, -factor, isRight, terms, ref constant);
            case AggregateNode { Function: Function.Sum } sum:
                foreach (var argument in sum.Arguments)
                {
                    if (!Read(argument, factor, isRight, terms, ref constant))
                    {
                        return false;
                    }
                }

                return true;
            case AggregateNode { Function: Function.Avg } mean when CountOf(mean) is { } count:
                return Read(mean with { Function = Function.Sum }, factor / Rational.Of(count), isRight, terms, ref constant);
            case ArithmeticNode arithmetic:
                return ReadArithmetic(arithmetic, factor, isRight, terms, ref constant);
            default:
                return false;
        }
    }

    // How many numbers a mean is of; null where the reports decide that.
    private static long? CountOf(AggregateNode mean)
    {
        var count = 0L;
        foreach (var argument in mean.Arguments)
        {
            if (argument is CellSetNode set && set.Operands.Any(operand => operand.IsAlternative || operand.Step == ReportStep.Subordinates))
            {
                return null;
            }

            count += argument is CellSetNode cells ? cells.Operands.Count : 1;
        }

        return count;
    }

    private static bool ReadArithmetic(
        ArithmeticNode node, Rational factor, bool isRight, List<LinearTerm> terms, ref Rational constant) => node switch
        {
            { Operator: ArithmeticOperator.Add } =>
                Read(node.Left, factor, isRight, terms, ref constant) && Read(node.Right, factor, isRight, terms, ref constant),
            { Operator: ArithmeticOperator.Subtract } =>
                Read(node.Left, factor, isRight, terms, ref constant) && Read(node.Right, -factor, isRight, terms, ref constant),
            { Operator: ArithmeticOperator.Multiply, Left: ConstantNode left } =>
                Read(node.Right, factor * left.Value, isRight, terms, ref constant),
            { Operator: ArithmeticOperator.Multiply, Right: ConstantNode right } =>
                Read(node.Left, factor * right.Value, isRight, terms, ref constant),
            { Operator: ArithmeticOperator.Divide, Right: ConstantNode divisor } =>
                Read(node.Left, factor / divisor.Value, isRight, terms, ref constant),
            _ => false,
        };

    private static void Merge(List<LinearTerm> terms, int first)
    {
        var merged = terms.Skip(first)
            .GroupBy(term => (term.Operand.Step, term.Operand.Index))
            .Select(group => group.First() with
            {
                Coefficient = group.Select(term => term.Coefficient).Aggregate((one, other) => one + other),
                Operand = group.First().Operand with { IsAlternative = group.All(term => term.Operand.IsAlternative) },
            })
            .Where(term => !term.Coefficient.IsZero)
            .ToList();
        terms.RemoveRange(first, terms.Count - first);
        terms.AddRange(merged);
    }
}
