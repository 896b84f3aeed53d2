using Disclosure.Validation.Findings;
using Disclosure.Validation.Rules.Compilation;

namespace Disclosure.Validation.Engine;

/// <summary>Evaluates one row of the linear system exactly, cell states and all.</summary>
internal static class RowEvaluation
{
    public static InstanceResult Evaluate(LinearRow row, in EvaluationContext context)
    {
        var left = row.LeftConstant;
        var right = row.RightConstant;
        var anyPrinted = false;
        foreach (var term in row.Terms)
        {
            var step = term.Operand.Step;
            for (var i = 0; i < context.CountOf(step); i++)
            {
                var reading = context.View(step, i).Read(term.Operand, out var number);
                if (reading == Reading.Unknown || IsDefinedHere(row, term.Operand, reading))
                {
                    return new InstanceResult(Outcome.Undecided, null, null);
                }

                anyPrinted |= reading is Reading.Printed or Reading.Implied;
                if (term.IsRight)
                {
                    right += Times(term.Coefficient, number);
                }
                else
                {
                    left += Times(term.Coefficient, number);
                }
            }
        }

        if (!anyPrinted)
        {
            return new InstanceResult(Outcome.Undecided, left, right);
        }

        if (context.LacksSubordinates && row.Addition != MissingAddition.Nothing)
        {
            var known = row.DecideWithout(left - right);
            return new InstanceResult(known, left, right) { AwaitsReports = known == Outcome.Undecided };
        }

        var outcome = row.IsSatisfiedBy(left - right) ? Outcome.Holds : Outcome.Violated;
        return new InstanceResult(outcome, left, right);
    }

    // Nearly all factors are one, and decimals multiply slowly.
    private static decimal Times(decimal factor, decimal number) => factor == 1 ? number : factor * number;

    // The cell that a rule defines can't be used to check that rule when it was left blank.
    private static bool IsDefinedHere(LinearRow row, CellOperand operand, Reading reading) =>
        reading is Reading.Blank or Reading.Implied &&
        operand.Step == ReportStep.Self && operand.Index == row.Defined;
}
