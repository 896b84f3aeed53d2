using System.Numerics;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Evaluation.Linear;

/// <summary>Makes rows of whole numbers of the compiled ones.</summary>
internal static class Rows
{
    // The largest numbers of cells times such factors, of ten thousand reports, add up to 28 digits before the point.
    private const long MostFactors = 1_000_000_000;
    private const decimal MostConstant = 999_999_999_999_999;

    /// <summary>The row; null where it is not linear, or its numbers are too large.</summary>
    public static LinearInstance? TryMake(RuleInstance instance, Form form, IReadOnlyDictionary<LinearRow, int> waves)
    {
        if (instance is not LinearRow row)
        {
            return null;
        }

        var common = row.Terms.Select(term => term.Coefficient).Append(row.LeftConstant).Append(row.RightConstant).Append(row.Tolerance)
            .Select(number => number.Denominator)
            .Aggregate(BigInteger.One, WholeRow.Together);
        if (common > MostFactors || (row.Defined is not null && !common.IsOne))
        {
            return null;
        }

        var scale = Rational.Of(common);
        var factors = row.Terms.Select(term => (term.Coefficient * scale).ToWhole()).ToList();
        var constants = new[] { row.LeftConstant, row.RightConstant, row.Tolerance }.Select(number => (number * scale).ToWhole()).ToList();
        if (factors.Exists(factor => factor is null || Math.Abs(factor.Value) > MostFactors) || factors.Sum(factor => Math.Abs(factor!.Value)) > MostFactors
            || constants.Exists(number => number is null || Math.Abs(number.Value) > MostConstant))
        {
            return null;
        }

        return new LinearInstance
        {
            Where = row.Binding.Place,
            Terms =
            [
                .. row.Terms.Zip(factors, (term, factor) => new LinearTerm(
                    term.Operand.Index, term.Operand.Step, term.IsRight, (long)factor!.Value, term.Operand.IsAlternative, form.Cells[term.Operand.Index].Row.IsOptional)),
            ],
            Relation = Vocabulary.Comparisons.First(pair => pair.Value == row.Relation).Text,
            LeftConstant = constants[0]!.Value,
            RightConstant = constants[1]!.Value,
            Tolerance = constants[2]!.Value,
            Scale = (long)common,
            Defines = row.Defined,
            Sign = SignOfDefined(row),
            Wave = row.Defined is null ? 0 : waves[row],
            Guard = row.Binding.Guard,
            Addition = row.Addition.ToString().ToLowerInvariant(),
        };
    }

    private static int SignOfDefined(LinearRow row)
    {
        var factor = row.Terms.Where(term => term.Operand.Step == ReportStep.Self && term.Operand.Index == row.Defined)
            .Aggregate(Rational.Zero, (sum, term) => sum + term.Signed);
        return factor.Abs() != Rational.One ? 0 : factor.IsNegative ? -1 : 1;
    }
}
