using Disclosure.Validation.Findings;
using Disclosure.Validation.Rules.Language;

namespace Disclosure.Validation.Rules.Compilation;

/// <summary>Reads a bound check as one row of a linear system, where it is one.</summary>
internal static class Linearization
{
    // A cell has at most 15 digits before the point: with such factors, sums over all cells of thousands of reports stay
    // in the range of decimal, exact to the last digit. A check with others stays a tree, whose evaluation expects the worst.
    private const decimal LargestFactor = 1_000_000_000m;
    private const decimal LargestConstant = 1e25m;

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
            Defined = DefinedCell(comparison),
        };
    }

    /// <summary>The cell of the report itself that stands alone on one side of an equation; null where there is none.</summary>
    public static int? DefinedCell(ComparisonNode comparison) =>
        comparison.Operator != ComparisonOperator.Equal
            ? null
            : SingleCell(comparison.Left) ?? SingleCell(comparison.Right);

    private static int? SingleCell(BoundNode side) =>
        side is CellNode { Operand: { Step: ReportStep.Self } operand } ? operand.Index : null;

    private static decimal? ReadSide(BoundNode side, bool isRight, List<LinearTerm> terms)
    {
        var first = terms.Count;
        var constant = 0m;
        if (!Read(side, 1m, isRight, terms, ref constant))
        {
            return null;
        }

        Merge(terms, first);
        return terms.Skip(first).All(term => IsModest(term.Coefficient)) ? constant : null;
    }

    private static bool Read(BoundNode node, decimal factor, bool isRight, List<LinearTerm> terms, ref decimal constant)
    {
        switch (node)
        {
            case ConstantNode number:
                if (Math.Abs(number.Value) > LargestConstant / Math.Max(1, Math.Abs(factor)))
                {
                    return false;
                }

                constant += factor * number.Value;
                return Math.Abs(constant) <= LargestConstant;
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
            case ArithmeticNode arithmetic:
                return ReadArithmetic(arithmetic, factor, isRight, terms, ref constant);
            default:
                return false;
        }
    }

    private static bool ReadArithmetic(
        ArithmeticNode node, decimal factor, bool isRight, List<LinearTerm> terms, ref decimal constant)
    {
        switch (node.Operator)
        {
            case ArithmeticOperator.Add:
                return Read(node.Left, factor, isRight, terms, ref constant) &&
                    Read(node.Right, factor, isRight, terms, ref constant);
            case ArithmeticOperator.Subtract:
                return Read(node.Left, factor, isRight, terms, ref constant) &&
                    Read(node.Right, -factor, isRight, terms, ref constant);
            case ArithmeticOperator.Multiply:
                return node switch
                {
                    { Left: ConstantNode left } => ReadScaled(node.Right, factor, left.Value, isRight, terms, ref constant),
                    { Right: ConstantNode right } => ReadScaled(node.Left, factor, right.Value, isRight, terms, ref constant),
                    _ => false,
                };
            default:
                // A divisor whose reciprocal has no exact decimal form keeps the check a tree.
                return node.Right is ConstantNode divisor && 1 / divisor.Value * divisor.Value == 1 &&
                    ReadScaled(node.Left, factor, 1 / divisor.Value, isRight, terms, ref constant);
        }
    }

    private static bool ReadScaled(
        BoundNode node, decimal factor, decimal scale, bool isRight, List<LinearTerm> terms, ref decimal constant) =>
        IsModest(scale) && IsModest(factor * scale) && Read(node, factor * scale, isRight, terms, ref constant);

    private static bool IsModest(decimal factor) =>
        Math.Abs(factor) <= LargestFactor && factor.Scale <= Reports.Cell.MaxDecimals;

    private static void Merge(List<LinearTerm> terms, int first)
    {
        var merged = terms.Skip(first)
            .GroupBy(term => (term.Operand.Step, term.Operand.Index))
            .Select(group => group.First() with
            {
                Coefficient = group.Sum(term => term.Coefficient),
                Operand = group.First().Operand with { IsAlternative = group.All(term => term.Operand.IsAlternative) },
            })
            .Where(term => term.Coefficient != 0)
            .ToList();
        terms.RemoveRange(first, terms.Count - first);
        terms.AddRange(merged);
    }
}
