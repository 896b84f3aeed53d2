using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Suspects.Equations;

/// <summary>A cell in a constraint, with its factor: left side minus right side.</summary>
internal readonly record struct Term(CellRef Cell, Rational Factor);

/// <summary>The terms of a constraint.</summary>
internal sealed class ConstraintTerms(Term[] terms)
{
    public Term[] Terms => terms;

    /// <summary>Their cells, each once.</summary>
    public CellRef[] Cells { get; } = Distinct(terms);

    private static CellRef[] Distinct(Term[] terms)
    {
        var cells = Array.ConvertAll(terms, term => term.Cell);
        for (var i = 1; i < cells.Length; i++)
        {
            if (cells.AsSpan(0, i).Contains(cells[i]))
            {
                return [.. cells.Distinct()];
            }
        }

        return cells;
    }
}

/// <summary>
/// A row of the linear system over the reports at hand whose cells all hold numbers; or, without a row, that a cell
/// which holds a fraction should be whole.
/// </summary>
internal sealed class Constraint
{
    /// <summary>The row; null for a cell that should be whole.</summary>
    public required IndexedRow? Row { get; init; }

    /// <summary>The report whose rule it is.</summary>
    public required int Home { get; init; }

    /// <summary>The terms, and their cells.</summary>
    public required ConstraintTerms Sum { get; init; }

    public Term[] Terms => Sum.Terms;

    /// <summary>The cells of the terms, each once.</summary>
    public CellRef[] Cells => Sum.Cells;

    /// <summary>The blank totals among the cells: nobody wrote them, so that they may take any value.</summary>
    public required CellRef[] Implied { get; init; }

    /// <summary>Left side minus right side, with the numbers as they are.</summary>
    public required Rational Residual { get; init; }

    /// <summary>Whether the numbers as they are violate the rule.</summary>
    public required bool IsViolated { get; init; }

    /// <summary>Whether it gives one number, so that it can be solved for a cell.</summary>
    public bool IsEquation => Row is { Row: { Relation: ComparisonOperator.Equal, Tolerance.IsZero: true } };

    /// <summary>Left side minus right side after some cells were changed by so much.</summary>
    public Rational ResidualAfter(IReadOnlyDictionary<CellRef, Rational>? changes)
    {
        var residual = Residual;
        if (changes is not null)
        {
            foreach (var term in Terms)
            {
                if (changes.TryGetValue(term.Cell, out var change))
                {
                    residual += term.Factor * change;
                }
            }
        }

        return residual;
    }
}
