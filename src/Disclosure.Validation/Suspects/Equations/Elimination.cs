using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Suspects.Equations;

/// <summary>
/// Equations over the changes of a few cells, solved by exact elimination. What is left of an equation without any of the
/// cells, and is not zero, follows from the rules and is violated whatever those cells hold.
/// </summary>
internal sealed class Elimination
{
    private readonly IReadOnlyList<Constraint> _equations;
    private readonly int _unknowns;
    private readonly int _width;
    private readonly Rational[][] _rows;
    private readonly int[] _pivotRow;

    /// <param name="equations">The equations.</param>
    /// <param name="unknowns">The cells solved for.</param>
    /// <param name="moved">Other cells that are changed, and by how much.</param>
    /// <param name="isMixKnown">Whether it is kept what each row is mixed from, for <see cref="Contradictions"/>.</param>
    public Elimination(
        IReadOnlyList<Constraint> equations, IReadOnlyList<CellRef> unknowns, IReadOnlyDictionary<CellRef, Rational>? moved, bool isMixKnown)
    {
        _equations = equations;
        _unknowns = unknowns.Count;
        _width = _unknowns + 1 + (isMixKnown ? equations.Count : 0);
        _rows = new Rational[equations.Count][];
        for (var i = 0; i < _rows.Length; i++)
        {
            _rows[i] = Row(i, unknowns, moved);
        }

        _pivotRow = new int[_unknowns];
        Array.Fill(_pivotRow, -1);
        Reduce();
    }

    /// <summary>The unknowns that no equation was solved for.</summary>
    public IEnumerable<int> Free => Enumerable.Range(0, _unknowns).Where(unknown => _pivotRow[unknown] < 0);

    /// <summary>Whether an equation was solved for that unknown.</summary>
    public bool IsSolved(int unknown) => _pivotRow[unknown] >= 0;

    /// <summary>The part of a solved unknown's change that no free one bears on.</summary>
    public Rational ConstantOf(int unknown) => -_rows[_pivotRow[unknown]][_unknowns];

    /// <summary>How much of a free unknown's change a solved one takes on.</summary>
    public Rational ShareOf(int unknown, int free) => -_rows[_pivotRow[unknown]][free];

    /// <summary>Whether anything contradicts.</summary>
    public bool IsContradictory => Array.Exists(_rows, IsContradiction);

    /// <summary>
    /// What contradicts: for each such remainder the equations that it was mixed from, with their factors.
    /// </summary>
    public IEnumerable<IReadOnlyList<(Constraint Equation, Rational Factor)>> Contradictions()
    {
        foreach (var row in _rows)
        {
            if (IsContradiction(row))
            {
                yield return
                [
                    .. _equations.Select((equation, i) => (equation, row[_unknowns + 1 + i]))
                        .Where(part => !part.Item2.IsZero),
                ];
            }
        }
    }

    private bool IsContradiction(Rational[] row)
    {
        if (row[_unknowns].IsZero)
        {
            return false;
        }

        foreach (var factor in row.AsSpan(0, _unknowns))
        {
            if (!factor.IsZero)
            {
                return false;
            }
        }

        return true;
    }

    // The factors of the unknowns, the residual, and how much of each equation is in the row.
    private Rational[] Row(
        int equation, IReadOnlyList<CellRef> unknowns, IReadOnlyDictionary<CellRef, Rational>? moved)
    {
        var row = new Rational[_width];
        foreach (var term in _equations[equation].Terms)
        {
            for (var j = 0; j < _unknowns; j++)
            {
                if (term.Cell == unknowns[j])
                {
                    row[j] += term.Factor;
                }
            }
        }

        row[_unknowns] = _equations[equation].ResidualAfter(moved);
        if (_width > _unknowns + 1)
        {
            row[_unknowns + 1 + equation] = Rational.One;
        }

        return row;
    }

    private void Reduce()
    {
        var used = new bool[_rows.Length];
        for (var unknown = 0; unknown < _unknowns; unknown++)
        {
            var pivot = 0;
            while (pivot < _rows.Length && (used[pivot] || _rows[pivot][unknown].IsZero))
            {
                pivot++;
            }

            if (pivot == _rows.Length)
            {
                continue;
            }

            used[pivot] = true;
            _pivotRow[unknown] = pivot;
            Scale(_rows[pivot], Rational.One / _rows[pivot][unknown]);
            for (var i = 0; i < _rows.Length; i++)
            {
                if (i != pivot && !_rows[i][unknown].IsZero)
                {
                    Subtract(_rows[i], _rows[i][unknown], _rows[pivot]);
                }
            }
        }
    }

    private static void Scale(Rational[] row, Rational factor)
    {
        if (factor == Rational.One)
        {
            return;
        }

        for (var j = 0; j < row.Length; j++)
        {
            row[j] = row[j].IsZero ? row[j] : row[j] * factor;
        }
    }

    private static void Subtract(Rational[] row, Rational factor, Rational[] other)
    {
        for (var j = 0; j < row.Length; j++)
        {
            if (!other[j].IsZero)
            {
                row[j] -= factor * other[j];
            }
        }
    }
}
