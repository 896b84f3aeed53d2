using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Checks.Trees;

/// <summary>Evaluates a check that is no row of the linear system, by the same reading of cell states, in three values.</summary>
internal static class TreeEvaluation
{
    public static InstanceResult Evaluate(BoundNode check, in EvaluationContext context)
    {
        var outcome = Truth(check, context) switch
        {
            true => Outcome.Holds,
            false => Outcome.Violated,
            null when ConditionEvaluation.LackingText(check, context) is not null => Outcome.Skipped,
            null => Outcome.Undecided,
        };
        return outcome == Outcome.Violated && MainComparison(check) is { } comparison
            ? new InstanceResult(
                outcome, Number(comparison.Left, context).Value, Number(comparison.Right, context).Value)
            : new InstanceResult(outcome, null, null);
    }

    // The comparison whose two sides a finding shows; null where there is no single one.
    private static ComparisonNode? MainComparison(BoundNode check) => check switch
    {
        ComparisonNode comparison => comparison,
        IfNode condition => MainComparison(condition.Then),
        _ => null,
    };

    /// <summary>The number that a node comes to, blanks as zero; null where it is not known.</summary>
    public static Rational? Reckon(BoundNode node, in EvaluationContext context) => Number(node, context).Value;

    /// <summary>Whether a check holds; null where that can't be told.</summary>
    public static bool? Truth(BoundNode node, in EvaluationContext context)
    {
        switch (node)
        {
            case ComparisonNode comparison:
                return Compare(comparison, context);
            case BlankNode blank:
                return ConditionEvaluation.IsBlank(blank, context);
            case MentionNode mention:
                return ConditionEvaluation.Mentions(mention, context);
            case LevelNode level:
                return ConditionEvaluation.IsOfLevel(level, context);
            case NotNode not:
                return !Truth(not.Operand, context);
            case LogicNode { Operator: LogicOperator.And } and:
                return Truth(and.Left, context) & Truth(and.Right, context);
            case LogicNode or:
                return Truth(or.Left, context) | Truth(or.Right, context);
            case IfNode condition:
                return !Truth(condition.Condition, context) | Truth(condition.Then, context);
            default:
                throw new InvalidOperationException($"A {node.GetType().Name} is no check.");
        }
    }

    private static bool? Compare(ComparisonNode comparison, in EvaluationContext context)
    {
        if (comparison.Defined is { } defined &&
            context.Current.Read(new CellOperand(defined, ReportStep.Self, false), out _) is Reading.Blank or Reading.Implied)
        {
            return null;
        }

        var left = Number(comparison.Left, context);
        var right = Number(comparison.Right, context);
        if (left.Value is not { } leftValue || right.Value is not { } rightValue || IsAllBlank(left, right))
        {
            return null;
        }

        var tolerance = comparison.IsShare ? comparison.Tolerance * rightValue.Abs() : comparison.Tolerance;
        return LinearRow.Compare(comparison.Operator, leftValue - rightValue, tolerance);
    }

    private static bool IsAllBlank(Operand left, Operand right) =>
        (left.HasCells || right.HasCells) && !left.AnyPrinted && !right.AnyPrinted;

    private static Operand Number(BoundNode node, in EvaluationContext context)
    {
        switch (node)
        {
            case ConstantNode constant:
                return new Operand(constant.Value, HasCells: false, AnyPrinted: false);
            case YearNode year:
                var of = context.CountOf(year.Step) == 1 ? context.View(year.Step, 0).Report.Year : null;
                return new Operand(of is { } known ? Rational.Of(known) : null, HasCells: of is null, AnyPrinted: of is not null);
            case CellNode cell:
                return Total(Function.Sum, Read([cell.Operand], context));
            case CellSetNode set:
                return Total(Function.Sum, Read(set.Operands, context));
            case NegateNode negate:
                var operand = Number(negate.Operand, context);
                return operand with { Value = operand.Value is { } value ? -value : null };
            case RoundNode round:
                var exact = Number(round.Operand, context);
                return exact with { Value = exact.Value?.Round(round.Decimals) };
            case AggregateNode aggregate:
                return Aggregate(aggregate, context);
            case ArithmeticNode arithmetic:
                return Arithmetic(arithmetic, context);
            default:
                throw new InvalidOperationException($"A {node.GetType().Name} is no number.");
        }
    }

    private static Operand Arithmetic(ArithmeticNode node, in EvaluationContext context)
    {
        var left = Number(node.Left, context);
        var right = Number(node.Right, context);
        return new Operand(
            left.Value is { } first && right.Value is { } second ? Reckon(node.Operator, first, second) : null,
            left.HasCells || right.HasCells,
            left.AnyPrinted || right.AnyPrinted);
    }

    private static Rational? Reckon(ArithmeticOperator sign, Rational left, Rational right) => sign switch
    {
        ArithmeticOperator.Add => left + right,
        ArithmeticOperator.Subtract => left - right,
        ArithmeticOperator.Multiply => left * right,
        _ => right.IsZero ? null : left / right,
    };

    private static Operand Aggregate(AggregateNode node, in EvaluationContext context)
    {
        var parts = new List<Part>();
        foreach (var argument in node.Arguments)
        {
            if (argument is CellSetNode set)
            {
                parts.AddRange(Read(set.Operands, context));
            }
            else if (argument is CellNode cell)
            {
                parts.AddRange(Read([cell.Operand], context));
            }
            else
            {
                var number = Number(argument, context);
                var reading = number.Value is null ? Reading.Unknown
                    : number.HasCells && !number.AnyPrinted ? Reading.Blank : Reading.Printed;
                parts.Add(new Part(reading, number.Value ?? Rational.Zero));
            }
        }

        return Total(node.Function, parts);
    }

    private static Operand Total(Function function, IReadOnlyList<Part> parts)
    {
        var used = parts.Where(part => part.Reading != Reading.Unused).ToList();
        var anyPrinted = used.Any(part => part.Reading is Reading.Printed or Reading.Implied);
        var isKnown = used.Count > 0 && used.All(part => part.Reading != Reading.Unknown);
        Rational? value = function switch
        {
            Function.Count => Rational.Of(used.Count(part => part is { Reading: Reading.Printed, IsSign: false })),
            _ when !isKnown => used.Count == 0 && function == Function.Sum && !parts.Any(part => part.IsOptional) ? Rational.Zero : null,
            Function.Min => used.Min(part => part.Number),
            Function.Max => used.Max(part => part.Number),
            Function.Avg => used.Aggregate(Rational.Zero, (sum, part) => sum + part.Number) / Rational.Of((long)used.Count),
            Function.Abs => used[0].Number.Abs(),
            _ => used.Aggregate(Rational.Zero, (sum, part) => sum + part.Number),
        };
        return new Operand(value, HasCells: true, anyPrinted || function == Function.Count);
    }

    private static List<Part> Read(IReadOnlyList<CellOperand> operands, in EvaluationContext context)
    {
        var parts = new List<Part>();
        foreach (var operand in operands)
        {
            foreach (var read in context.Read(operand))
            {
                parts.Add(new Part(read.Reading, Rational.Of(read.Number))
                {
                    IsSign = read.View.Cells[operand.Index].State == CellState.NotApplicable,
                    IsOptional = context.Current.Form.Cells[operand.Index].Row.IsOptional,
                });
            }
        }

        return parts;
    }

    private readonly record struct Part(Reading Reading, Rational Number)
    {
        /// <summary>Whether it is a sign for "does not apply", which is no number though it counts zero.</summary>
        public bool IsSign { get; init; }

        /// <summary>Whether the report may do without the row: where none has it, there is nothing to sum.</summary>
        public bool IsOptional { get; init; }
    }

    private readonly record struct Operand(Rational? Value, bool HasCells, bool AnyPrinted);
}
