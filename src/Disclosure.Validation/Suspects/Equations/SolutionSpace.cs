using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Suspects.Equations;

/// <summary>
/// The numbers that unknown cells may hold: given by the equations up to free parameters, and bounded by inequalities and
/// by what the form asks for.
/// </summary>
internal sealed class SolutionSpace
{
    private readonly ConstraintMap _map;
    private readonly IReadOnlyList<CellRef> _unknowns;
    private readonly int[] _free;
    private readonly Halfspace[] _numbers;

    public SolutionSpace(ConstraintMap map, IReadOnlyList<CellRef> unknowns, Elimination elimination)
    {
        _map = map;
        _unknowns = unknowns;
        _free = [.. elimination.Free];
        _numbers = new Halfspace[unknowns.Count];
        for (var i = 0; i < _numbers.Length; i++)
        {
            _numbers[i] = Number(i, elimination);
        }
    }

    /// <summary>What the rules that are no equations, and the form, ask of the parameters.</summary>
    public List<Halfspace> Halfspaces(
        IEnumerable<Constraint> constraints, IReadOnlyDictionary<CellRef, Rational>? moved)
    {
        var all = new List<Halfspace>();
        for (var i = 0; i < _unknowns.Count; i++)
        {
            if (_map.KindOf(_unknowns[i]) != ValueKind.Change)
            {
                all.Add(_numbers[i]);
            }
        }

        foreach (var constraint in constraints)
        {
            if (!constraint.IsEquation && constraint.Row is { } row)
            {
                Add(all, constraint, row.Row.Relation, row.Row.Tolerance, moved);
            }
        }

        return all;
    }

    /// <summary>What the first so many unknowns may hold; null where there is nothing that they may.</summary>
    public IReadOnlyList<CellChange>? Solve(List<Halfspace> halfspaces, int count, ref bool isDecided)
    {
        if (_free.Length == 0)
        {
            return halfspaces.TrueForAll(halfspace => halfspace.Holds) && IsAllowed([])
                ? [.. _unknowns.Take(count).Select((cell, i) => new CellChange(cell, _numbers[i].Constant))]
                : null;
        }

        var polyhedron = new Polyhedron(halfspaces, _free.Length);
        bool[] isWhole = [.. _free.Select(unknown => !_map.KindOf(_unknowns[unknown]).HasDecimals())];
        return polyhedron.FindPoint(isWhole, IsAllowed, ref isDecided) is null
            ? null
            : [.. _unknowns.Take(count).Select((cell, i) => RangeOf(cell, i, halfspaces))];
    }

    // The number that an unknown takes, as an expression of the parameters, which are the numbers of the free unknowns.
    private Halfspace Number(int unknown, Elimination elimination)
    {
        var factors = new Rational[_free.Length];
        if (!elimination.IsSolved(unknown))
        {
            factors[Array.IndexOf(_free, unknown)] = Rational.One;
            return new Halfspace(factors, Rational.Zero, IsStrict: false);
        }

        var constant = _map.NumberIn(_unknowns[unknown]) + elimination.ConstantOf(unknown);
        for (var j = 0; j < _free.Length; j++)
        {
            factors[j] = elimination.ShareOf(unknown, _free[j]);
            constant -= factors[j] * _map.NumberIn(_unknowns[_free[j]]);
        }

        return new Halfspace(factors, constant, IsStrict: false);
    }

    private void Add(
        List<Halfspace> all, Constraint constraint, ComparisonOperator relation, Rational tolerance,
        IReadOnlyDictionary<CellRef, Rational>? moved)
    {
        var difference = DifferenceOf(constraint, moved);
        var isStrict = relation is ComparisonOperator.Less or ComparisonOperator.Greater;
        if (relation is ComparisonOperator.Equal or ComparisonOperator.Less or ComparisonOperator.LessOrEqual)
        {
            all.Add(new([.. difference.Factors.Select(factor => -factor)], tolerance - difference.Constant, isStrict));
        }

        if (relation is ComparisonOperator.Equal or ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual)
        {
            all.Add(new(difference.Factors, tolerance + difference.Constant, isStrict));
        }
    }

    // Left side minus right side, as an expression of the parameters.
    private Halfspace DifferenceOf(Constraint constraint, IReadOnlyDictionary<CellRef, Rational>? moved)
    {
        var factors = new Rational[_free.Length];
        var constant = constraint.ResidualAfter(moved);
        foreach (var term in constraint.Terms)
        {
            for (var i = 0; i < _unknowns.Count; i++)
            {
                if (term.Cell == _unknowns[i])
                {
                    constant += term.Factor * (_numbers[i].Constant - _map.NumberIn(term.Cell));
                    factors = [.. factors.Zip(_numbers[i].Factors, (sum, factor) => sum + (term.Factor * factor))];
                }
            }
        }

        return new Halfspace(factors, constant, IsStrict: false);
    }

    private bool IsAllowed(Rational[] point)
    {
        for (var i = 0; i < _unknowns.Count; i++)
        {
            var number = _numbers[i].Constant;
            for (var j = 0; j < point.Length; j++)
            {
                number += _numbers[i].Factors[j] * point[j];
            }

            var isAmount = _map.KindOf(_unknowns[i]).HasDecimals();
            if (number.ToDecimal(isAmount ? Cell.MaxDecimals : 0) is not { } value || !Cell.IsInRange(value))
            {
                return false;
            }
        }

        return true;
    }

    private CellChange RangeOf(CellRef cell, int unknown, List<Halfspace> halfspaces)
    {
        if (_numbers[unknown].IsConstant)
        {
            return new CellChange(cell, _numbers[unknown].Constant);
        }

        // The number itself becomes one more parameter, tied to the others from both sides.
        var tie = _numbers[unknown];
        Rational[] above = [.. tie.Factors, -Rational.One];
        Rational[] below = [.. above.Select(factor => -factor)];
        var wider = halfspaces.Select(halfspace => halfspace with { Factors = [.. halfspace.Factors, Rational.Zero] })
            .Append(new Halfspace(above, tie.Constant, false))
            .Append(new Halfspace(below, -tie.Constant, false))
            .ToList();
        var range = new Polyhedron(wider, _free.Length + 1).RangeOf(_free.Length) ?? default;
        range = _map.KindOf(cell).HasDecimals() ? range : range.Whole();
        return range is { Least: { } least, Most: { } most } && least == most
            ? new CellChange(cell, least)
            : new CellChange(cell, null, range);
    }
}
