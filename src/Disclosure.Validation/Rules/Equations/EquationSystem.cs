using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Equations;

/// <summary>Equations solved for one cell each, by exact elimination; no solved cell stands in another's solution.</summary>
internal sealed class EquationSystem
{
    private readonly Dictionary<int, Equation> _solutions = [];

    /// <summary>The equation that gives each solved cell by unsolved ones; the cell has the factor one.</summary>
    public IReadOnlyDictionary<int, Equation> Solutions => _solutions;

    /// <summary>Adds an equation, solved for the cell wanted if that is possible.</summary>
    /// <returns>What is left where the equation brings nothing new: no terms, and a constant other than zero where it
    /// contradicts the others; null where it was added.</returns>
    public Equation? Add(Equation equation, int? wanted)
    {
        var reduced = Reduce(equation);
        if (reduced.Terms.Count == 0)
        {
            return reduced;
        }

        var cell = wanted is { } first && reduced.Terms.ContainsKey(first) ? first : reduced.Terms.Keys.Min();
        var solution = Scale(reduced, cell);
        foreach (var (other, equationOfOther) in _solutions.ToList())
        {
            if (equationOfOther.Terms.TryGetValue(cell, out var factor))
            {
                _solutions[other] = equationOfOther.Less(factor, solution);
            }
        }

        _solutions.Add(cell, solution);
        return null;
    }

    /// <summary>The equation with every solved cell replaced.</summary>
    public Equation Reduce(Equation equation)
    {
        var solved = new List<(Rational Factor, Equation Solution)>();
        foreach (var (cell, factor) in equation.Terms)
        {
            if (_solutions.TryGetValue(cell, out var solution))
            {
                solved.Add((factor, solution));
            }
        }

        return solved.Count == 0 ? equation : equation.Less(solved);
    }

    // Less the equation itself, so many times that the cell is left once.
    private static Equation Scale(Equation equation, int cell)
    {
        var factor = equation.Terms[cell];
        return equation.Less((factor - Rational.Of(1)) / factor, equation);
    }
}
