using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Checks;

/// <summary>Evaluates one row of the linear system exactly, cell states and all. What holds allocates nothing.</summary>
internal static class RowEvaluation
{
    public static InstanceResult Evaluate(LinearRow row, in EvaluationContext context)
    {
        var whole = row.Whole;
        var difference = whole?.Constant ?? 0;
        var magnitude = whole is null ? decimal.MaxValue : Math.Abs(difference);
        var anyPrinted = false;
        for (var term = 0; term < row.Terms.Length; term++)
        {
            var operand = row.Terms[term].Operand;
            var isUsed = false;
            foreach (var read in context.Read(operand))
            {
                if (read.Reading == Reading.Unknown || IsDefinedHere(row, operand, read.Reading))
                {
                    return new InstanceResult(Outcome.Undecided, null, null);
                }

                isUsed |= read.Reading != Reading.Unused;
                anyPrinted |= read.Reading is Reading.Printed or Reading.Implied;
                if (magnitude <= WholeRow.MostExact)
                {
                    var product = Times(whole!.Factors[term], read.Number);
                    difference += product;
                    magnitude += Math.Abs(product);
                }
            }

            if (!isUsed && context.Current.Form.Cells[operand.Index].Row.IsOptional)
            {
                return new InstanceResult(Outcome.Undecided, null, null);
            }
        }

        var isSure = anyPrinted && magnitude <= WholeRow.MostExact && !(context.LacksSubordinates && row.Addition != MissingAddition.Nothing);
        return isSure && whole!.IsSatisfiedBy(row.Relation, difference)
            ? new InstanceResult(Outcome.Holds, null, null)
            : EvaluateSides(row, anyPrinted, context);
    }

    private static InstanceResult EvaluateSides(LinearRow row, bool anyPrinted, in EvaluationContext context)
    {
        var left = Side(row, isRight: false, row.LeftConstant, context);
        var right = Side(row, isRight: true, row.RightConstant, context);
        if (!anyPrinted)
        {
            return new InstanceResult(Outcome.Undecided, left, right);
        }

        if (context.LacksSubordinates && row.Addition != MissingAddition.Nothing)
        {
            var known = row.DecideWithout(left - right);
            return new InstanceResult(known, left, right) { AwaitsReports = known == Outcome.Undecided };
        }

        return new InstanceResult(row.IsSatisfiedBy(left - right) ? Outcome.Holds : Outcome.Violated, left, right);
    }

    private static Rational Side(LinearRow row, bool isRight, Rational sum, in EvaluationContext context)
    {
        foreach (var term in row.Terms)
        {
            if (term.IsRight == isRight)
            {
                foreach (var read in context.Read(term.Operand))
                {
                    sum += term.Coefficient * Rational.Of(read.Number);
                }
            }
        }

        return sum;
    }

    // Nearly all factors are one, and decimals multiply slowly.
    private static decimal Times(decimal factor, decimal number) => factor == 1 ? number : factor * number;

    // The cell that a rule defines can't be used to check that rule when it was left blank.
    private static bool IsDefinedHere(LinearRow row, CellOperand operand, Reading reading) =>
        reading is Reading.Blank or Reading.Implied &&
        operand.Step == ReportStep.Self && operand.Index == row.Defined;
}
