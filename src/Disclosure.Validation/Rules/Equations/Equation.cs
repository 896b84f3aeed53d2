using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>A sum of factor × cell plus a constant that is zero, and the rows of rules that it was made from.</summary>
internal sealed record Equation(
    IReadOnlyDictionary<int, Rational> Terms, Rational Constant, IReadOnlyDictionary<SourceRow, Rational> Sources)
{
    /// <summary>
    /// The row as an exact equation over the cells of the report itself; null where it is none, or does not arise in a
    /// report that leaves these cells unused.
    /// </summary>
    public static Equation? Of(string rule, LinearRow row, CellSet unused) =>
        row.Relation == ComparisonOperator.Equal && row.Tolerance.IsZero ? SumOf(rule, row, unused) : null;

    /// <summary>
    /// The left side of the row less its right side over the cells of the report itself, whatever they are compared by;
    /// null where other reports have part in it, or the row does not arise in a report that leaves these cells unused.
    /// </summary>
    public static Equation? SumOf(string rule, LinearRow row, CellSet unused)
    {
        if (!row.ArisesIn(unused))
        {
            return null;
        }

        var terms = new Dictionary<int, Rational>();
        foreach (var (operand, factor) in row.Terms.Select(term => (term.Operand, term.Signed)))
        {
            if (operand.Step != ReportStep.Self || unused.Contains(operand.Index) && !operand.IsAlternative)
            {
                return null;
            }

            if (!unused.Contains(operand.Index))
            {
                Add(terms, operand.Index, factor);
            }
        }

        var sources = new Dictionary<SourceRow, Rational> { [new(rule, row)] = Rational.Of(1) };
        return new Equation(terms, row.Constant, sources);
    }

    /// <summary>The equation less a multiple of another.</summary>
    public Equation Less(Rational factor, Equation other) => new(
        Combine(Terms, other.Terms, -factor),
        Constant - (factor * other.Constant),
        Combine(Sources, other.Sources, -factor));

    private static Dictionary<TKey, Rational> Combine<TKey>(
        IReadOnlyDictionary<TKey, Rational> first, IReadOnlyDictionary<TKey, Rational> second, Rational factor)
        where TKey : notnull
    {
        var sum = new Dictionary<TKey, Rational>(first);
        foreach (var (key, number) in second)
        {
            Add(sum, key, factor * number);
        }

        return sum;
    }

    private static void Add<TKey>(Dictionary<TKey, Rational> sum, TKey key, Rational number)
        where TKey : notnull
    {
        var total = sum.GetValueOrDefault(key) + number;
        if (total.IsZero)
        {
            sum.Remove(key);
        }
        else
        {
            sum[key] = total;
        }
    }
}

/// <summary>A row of the rule with that id, told from others by what it is, not by what it says.</summary>
internal readonly record struct SourceRow(string Rule, LinearRow Row)
{
    public bool Equals(SourceRow other) => ReferenceEquals(Row, other.Row);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Row);
}
