using System.Numerics;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Expansion;

/// <summary>
/// Turns a parsed check into a tree over cells: resolves the names in the scope of one binding, carries <c>@</c> down to
/// the cells, and sees to it that numbers stand where numbers belong and truths where truths do.
/// </summary>
internal sealed class Binder(Form form, Scope scope, Action<Position, Mistake> report)
{
    private static readonly BigInteger LargestNumerator = BigInteger.Pow(10, Mistake.MostDigits);
    private static readonly BigInteger LargestDenominator = BigInteger.Pow(10, Mistake.MostDecimals);

    private readonly ConditionBinder _conditions = new(form, scope, report);

    /// <summary>The bound check; null where mistakes were reported.</summary>
    public BoundNode? BindCheck(Expression check) => BindTruth(check);

    private BoundNode? BindTruth(Expression node)
    {
        switch (node)
        {
            case ComparisonExpression comparison:
                return _conditions.IsOfLevel(comparison) ? _conditions.BindLevel(comparison) : BindComparison(comparison);
            case BlankExpression blank:
                return _conditions.BindBlank(blank, BindOperand(blank.Operand));
            case MentionExpression mention:
                return _conditions.BindMention(mention);
            case LogicExpression logic:
                return Both(BindTruth(logic.Left), BindTruth(logic.Right), (l, r) => new LogicNode(logic.Operator, l, r));
            case NotExpression not:
                return BindTruth(not.Operand) is { } operand ? new NotNode(operand) : null;
            case IfExpression condition:
                return Both(BindTruth(condition.Condition), BindTruth(condition.Then), (c, t) => new IfNode(c, t));
            default:
                report(node.At, Mistake.NumberWhereComparisonBelongs);
                return null;
        }
    }

    private BoundNode? BindComparison(ComparisonExpression comparison)
    {
        var tolerance = comparison.Tolerance is { } number ? Units.ToNumber(number) : Rational.Zero;
        var isShare = comparison.Tolerance?.Unit == Unit.Percent;
        return Both(
            BindNumber(comparison.Left),
            BindNumber(comparison.Right),
            (l, r) => new ComparisonNode(comparison.Operator, l, r, tolerance, isShare));
    }

    /// <summary>Binds an operand that must be one number; a name of several cells is a mistake here.</summary>
    private BoundNode? BindNumber(Expression node)
    {
        var bound = BindOperand(node);
        if (bound is CellSetNode set)
        {
            report(node.At, set.Operands.Any(operand => operand.Step == ReportStep.Subordinates)
                ? Mistake.SubordinatesInComparison
                : Mistake.SeveralCells(ExpressionPrinter.Print(node), set.Operands.Count));
            return null;
        }

        return bound;
    }

    private BoundNode? BindOperand(Expression node)
    {
        switch (node)
        {
            case NumberExpression number:
                return new ConstantNode(Units.ToNumber(number), number.Unit == Unit.Percent);
            case NameExpression name:
                return BindName(name);
            case CallExpression { Function: Function.Leaves } leaves:
                return BindLeaves(leaves);
            case CallExpression { Function: Function.Round } round:
                return BindRound(round);
            case CallExpression call:
                return BindCall(call);
            case StepExpression step:
                return BindStep(step);
            case NegateExpression negate:
                return BindNumber(negate.Operand) switch
                {
                    null => null,
                    ConstantNode constant => constant with { Value = -constant.Value },
                    { } operand => new NegateNode(operand),
                };
            case ArithmeticExpression arithmetic:
                return BindArithmetic(arithmetic);
            default:
                report(node.At, Mistake.ComparisonWhereNumberBelongs);
                return null;
        }
    }

    private BoundNode? BindArithmetic(ArithmeticExpression arithmetic)
    {
        var right = BindNumber(arithmetic.Right);
        if (arithmetic.Operator == ArithmeticOperator.Divide && right is ConstantNode { Value.IsZero: true })
        {
            report(arithmetic.Right.At, Mistake.DivisionByZero);
            return null;
        }

        var bound = Both(BindNumber(arithmetic.Left), right, (l, r) => Fold(new ArithmeticNode(arithmetic.Operator, l, r)));
        if (bound is null || IsInRange(ConstantFactor(bound)))
        {
            return bound;
        }

        report(arithmetic.At, Mistake.NumberTooLarge);
        return null;
    }

    private static BoundNode Fold(ArithmeticNode node) => node is not { Left: ConstantNode left, Right: ConstantNode right } ? node
        : new ConstantNode(node.Operator switch
        {
            ArithmeticOperator.Add => left.Value + right.Value,
            ArithmeticOperator.Subtract => left.Value - right.Value,
            ArithmeticOperator.Multiply => left.Value * right.Value,
            _ => left.Value / right.Value,
        });

    // The product of all constants that a product or quotient has.
    private static Rational ConstantFactor(BoundNode node) => node switch
    {
        ConstantNode constant => constant.Value,
        NegateNode negate => ConstantFactor(negate.Operand),
        ArithmeticNode { Operator: ArithmeticOperator.Multiply } product => ConstantFactor(product.Left) * ConstantFactor(product.Right),
        ArithmeticNode { Operator: ArithmeticOperator.Divide, Right: ConstantNode divisor } quotient =>
            ConstantFactor(quotient.Left) / divisor.Value,
        _ => Rational.One,
    };

    // A cell has ten decimals: with 18 more, what comes out can still be shown to the last digit.
    private static bool IsInRange(Rational number) =>
        BigInteger.Abs(number.Numerator) < LargestNumerator && number.Denominator <= LargestDenominator;

    private BoundNode? BindName(NameExpression name)
    {
        if (scope.Resolve(name.Name) is { } cells)
        {
            return Cells(cells, isWildcard: name.Name.Contains('*', StringComparison.Ordinal));
        }

        if (name.Name == Scope.YearName)
        {
            return new YearNode(ReportStep.Self);
        }

        report(name.At, Misnamed(name.Name));
        return null;
    }

    private Mistake Misnamed(string name) =>
        name == Scope.LevelName ? Mistake.LevelTakesAKind(name, CommonShapes.Choice<IssuerLevel>().Words)
        : scope.FindMisplacedMember(name) is { } member ? Mistake.GroupOutOfPlace(name, member)
        : scope.ResolveLeaves(name) is not null ? Mistake.GroupOfForm(name)
        : scope.FindWithout(name) is { Count: > 0 } meant ? Mistake.HalfAPath(name, meant)
        : Mistake.UnknownName(name, scope.KnownNames(), form.Id);

    private BoundNode? BindRound(CallExpression call)
    {
        var decimals = call.Arguments is [_, NumberExpression { Unit: Unit.None } number] ? number.Value : 0;
        if (call.Arguments.Count > 2 || (call.Arguments.Count == 2 && call.Arguments[1] is not NumberExpression { Unit: Unit.None })
            || decimals > Reports.Cell.MaxDecimals || decimal.Truncate(decimals) != decimals)
        {
            report(call.At, Mistake.RoundTakesANumber(Reports.Cell.MaxDecimals));
            return null;
        }

        return BindNumber(call.Arguments[0]) switch
        {
            null => null,
            ConstantNode constant => constant with { Value = constant.Value.Round((int)decimals) },
            { } operand => new RoundNode(operand, (int)decimals),
        };
    }

    private CellSetNode? BindLeaves(CallExpression call)
    {
        if (call.Arguments is not [NameExpression group])
        {
            report(call.At, Mistake.LeavesTakesAGroup);
            return null;
        }

        if (scope.ResolveLeaves(group.Name) is { } cells)
        {
            return new CellSetNode(cells);
        }

        report(group.At, Mistake.UnknownName(group.Name, scope.KnownNames(), form.Id));
        return null;
    }

    private AggregateNode? BindCall(CallExpression call)
    {
        var arguments = call.Arguments.Select(BindOperand).ToList();
        if (arguments.Contains(null))
        {
            return null;
        }

        if (call.Function == Function.Abs && arguments is not [not CellSetNode])
        {
            report(call.At, Mistake.AbsTakesOneNumber);
            return null;
        }

        return new AggregateNode(call.Function, [.. arguments.OfType<BoundNode>()]);
    }

    private BoundNode? BindStep(StepExpression step)
    {
        if (BindOperand(step.Operand) is not { } operand)
        {
            return null;
        }

        // In many reports a reckoning is many numbers, for which there is no node; the cells of a name are.
        var isOfCells = step.Operand is NameExpression or CallExpression { Function: Function.Leaves } && operand is not YearNode;
        if (step.Step == ReportStep.Subordinates && !isOfCells)
        {
            report(step.Operand.At, Mistake.SubordinatesOfReckoning);
            return null;
        }

        if (!TreeCheck.Leaves(operand).Any(leaf => leaf is CellNode or CellSetNode or YearNode))
        {
            report(step.Operand.At, Mistake.StepOfNumber(ExpressionPrinter.Print(step.Operand)));
            return null;
        }

        return new StepTransfer(form, step.Step).Apply(operand);
    }

    private static BoundNode Cells(IReadOnlyList<CellOperand> cells, bool isWildcard)
    {
        if (cells.Count == 1 && !isWildcard)
        {
            return new CellNode(cells[0]);
        }

        // A name of one row that stands for a group is one number: the row as printed, or the sum of its parts.
        var isOneRow = !isWildcard && cells.All(cell => cell.IsAlternative);
        return isOneRow ? new AggregateNode(Function.Sum, [new CellSetNode(cells)]) : new CellSetNode(cells);
    }

    private static BoundNode? Both(BoundNode? left, BoundNode? right, Func<BoundNode, BoundNode, BoundNode> make) =>
        left is not null && right is not null ? make(left, right) : null;
}
