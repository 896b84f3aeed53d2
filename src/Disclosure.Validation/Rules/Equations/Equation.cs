using System.Runtime.InteropServices;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>A sum of factor × cell plus a constant that is zero, and the rows of rules that it was made from.</summary>
/// <param name="Terms">The factors of the cells.</param>
/// <param name="Constant">The constant.</param>
/// <param name="Sources">The rows, each with how much of it is in the sum; that share need not be told exactly.</param>
internal sealed record Equation(
    IReadOnlyDictionary<int, Rational> Terms, Rational Constant, IReadOnlyDictionary<SourceRow, Residue> Sources)
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

        var sources = new Dictionary<SourceRow, Residue> { [new(rule, row)] = Residue.One };
        return new Equation(terms, row.Constant, sources);
    }

    /// <summary>The equation less a multiple of another.</summary>
    public Equation Less(Rational factor, Equation other) => Less([(factor, other)]);

    /// <summary>The equation less multiples of others.</summary>
    public Equation Less(IReadOnlyList<(Rational Factor, Equation Other)> parts)
    {
        var (terms, sources, constant) = (new Dictionary<int, Rational>(Terms), new Dictionary<SourceRow, Residue>(Sources), Constant);
        foreach (var (factor, other) in parts)
        {
            foreach (var (cell, share) in other.Terms)
            {
                Add(terms, cell, -factor * share);
            }

            AddAll(sources, other.Sources, Residue.Of(-factor));
            constant -= factor * other.Constant;
        }

        return new Equation(terms, constant, sources);
    }

    private static void AddAll(Dictionary<SourceRow, Residue> sum, IReadOnlyDictionary<SourceRow, Residue> added, Residue factor)
    {
        foreach (var (row, share) in added)
        {
            ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(sum, row, out _);
            total += factor * share;
            if (total.IsZero)
            {
                sum.Remove(row);
            }
        }
    }

    private static void Add(Dictionary<int, Rational> sum, int cell, Rational number)
    {
        ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(sum, cell, out _);
        total += number;
        if (total.IsZero)
        {
            sum.Remove(cell);
        }
    }
}

/// <summary>A row of the rule with that id, told from others by what it is, not by what it says.</summary>
internal readonly record struct SourceRow(string Rule, LinearRow Row)
{
    public bool Equals(SourceRow other) => ReferenceEquals(Row, other.Row);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Row);
}
