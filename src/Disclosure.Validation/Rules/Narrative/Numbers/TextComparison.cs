using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Narrative.Numbers;

/// <summary>
/// Compares numbers of the text to their printed digits: a number that may have been rounded or cut off agrees with
/// whatever rounds or is cut to it.
/// </summary>
internal static class TextComparison
{
    public static bool IsAboutText(ComparisonNode comparison) => TextsIn(comparison).Any();

    /// <summary>The comparisons that a check offers for choice, in its order.</summary>
    public static IEnumerable<ComparisonNode> Alternatives(BoundNode check) => check switch
    {
        ComparisonNode comparison => [comparison],
        LogicNode { Operator: LogicOperator.Or } or => [.. Alternatives(or.Left), .. Alternatives(or.Right)],
        IfNode condition => Alternatives(condition.Then),
        _ => [],
    };

    /// <summary>Whether the passage has every number that the comparison names.</summary>
    public static bool HasAll(ComparisonNode comparison, TextNumbers texts) =>
        TextsIn(comparison).All(node => texts.Of(node.Index) is not null);

    /// <summary>Whether the sides agree; null where a cell is not known. False where the passage lacks a number.</summary>
    public static bool? Compare(ComparisonNode comparison, TextNumbers texts, in EvaluationContext context)
    {
        if (!HasAll(comparison, texts))
        {
            return false;
        }

        if (TreeEvaluation.ValueOf(comparison.Left, context) is not { } left ||
            TreeEvaluation.ValueOf(comparison.Right, context) is not { } right)
        {
            return AreCellsKnown(comparison, context) ? false : null;
        }

        if (comparison.Operator == ComparisonOperator.Equal && Single(comparison, texts) is { } single)
        {
            return Agrees(single, comparison.Left is TextNumberNode ? right : left) ||
                AgreesWithPrinted(single, comparison, context);
        }

        var slack = comparison.Tolerance + Rational.Of(TextsIn(comparison).Sum(node => texts.Of(node.Index)!.Sum(number => number.Unit)));
        return comparison.Operator == ComparisonOperator.Equal && slack.IsPositive
            ? (left - right).Abs().CompareTo(slack) < 0
            : LinearRow.Compare(comparison.Operator, left - right, slack);
    }

    // What is divided by zero is no number to agree with, though every cell is known.
    private static bool AreCellsKnown(ComparisonNode comparison, in EvaluationContext context)
    {
        foreach (var leaf in TreeCheck.Leaves(comparison))
        {
            if (leaf is CellNode or CellSetNode && TreeEvaluation.ValueOf(leaf, context) is null)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<TextNumberNode> TextsIn(ComparisonNode comparison) =>
        TreeCheck.Leaves(comparison).OfType<TextNumberNode>();

    // The number that stands alone on one side, where all others are cells.
    private static TextNumber? Single(ComparisonNode comparison, TextNumbers texts)
    {
        var node = comparison.Left as TextNumberNode ?? comparison.Right as TextNumberNode;
        return node is not null && TextsIn(comparison).Count() == 1 && texts.Of(node.Index) is [var number] ? number : null;
    }

    private static bool Agrees(TextNumber number, Rational value) =>
        value == Rational.Of(number.Value) || (number.Unit > 0 && IsRoundedOrCut(value, number.Unit, number.Value));

    // The table may print fewer digits than the text.
    private static bool AgreesWithPrinted(TextNumber number, ComparisonNode comparison, in EvaluationContext context)
    {
        var side = comparison.Left is TextNumberNode ? comparison.Right : comparison.Left;
        if (side is not CellNode { Operand: var operand } || context.CountOf(operand.Step) == 0 ||
            context.View(operand.Step, 0).Cells[operand.Index] is not { Number: { } printed })
        {
            return false;
        }

        var unit = new decimal(1, 0, 0, false, printed.Scale);
        return number.Value != decimal.Truncate(number.Value) &&
            IsRoundedOrCut(Rational.Of(number.Value), unit, printed);
    }

    private static bool IsRoundedOrCut(Rational value, decimal unit, decimal printed)
    {
        var (units, whole) = (value / Rational.Of(unit), Rational.Of(printed) / Rational.Of(unit));
        return units.Round() == whole || (units.IsNegative ? units.Ceiling() : units.Floor()) == whole;
    }
}
