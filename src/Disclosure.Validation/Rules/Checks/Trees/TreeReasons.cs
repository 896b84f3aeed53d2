using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Checks.Trees;

/// <summary>Why a check that is no sum could not be told.</summary>
internal static class TreeReasons
{
    public static OpenReason Of(TreeCheck tree, in EvaluationContext context) =>
        ConditionEvaluation.LackingText(tree.Check, context)
        ?? (LacksYear(tree.Check, context) ? OpenReasons.YearUnknown
            : LacksLevel(tree.Check, context) ? OpenReasons.LevelUnknown
            : OpenReasons.OfOperands(tree.Reckoned, context) is var reckoned && reckoned != OpenReasons.DivisionByZero ? reckoned
            : DividesByZero(tree.Check, context) ? OpenReasons.DivisionByZero
            : OpenReasons.OfOperands(tree.Operands, context));

    private static bool LacksYear(BoundNode check, in EvaluationContext context)
    {
        foreach (var year in TreeCheck.Leaves(check).OfType<YearNode>())
        {
            if (context.CountOf(year.Step) == 1 && context.View(year.Step, 0).Report.Year is null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool LacksLevel(BoundNode check, in EvaluationContext context)
    {
        foreach (var level in TreeCheck.Leaves(check).OfType<LevelNode>())
        {
            if (ConditionEvaluation.IsOfLevel(level, context) is null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool DividesByZero(BoundNode check, in EvaluationContext context)
    {
        foreach (var node in TreeCheck.Nodes(check).OfType<ArithmeticNode>())
        {
            if (node.Operator == ArithmeticOperator.Divide && TreeEvaluation.Reckon(node.Right, context) is { IsZero: true })
            {
                return true;
            }
        }

        return false;
    }
}
