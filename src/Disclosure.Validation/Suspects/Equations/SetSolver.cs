using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Suspects.Equations;

/// <summary>
/// Tells whether changing some cells lets every violated rule of a group hold and breaks none that holds. Rules that are
/// violated and not in the group are left out: they have other causes, or the group is joined with theirs.
/// </summary>
internal sealed class SetSolver(ConstraintMap map, IReadOnlySet<Constraint> group)
{
    private readonly CellRef[] _impliedAtFirst = [.. group.SelectMany(constraint => constraint.Implied).Distinct()];

    /// <summary>The violated rules of the group.</summary>
    public IReadOnlySet<Constraint> Group => group;

    /// <summary>Solves for the cells, with others moved by fixed amounts.</summary>
    public SetSolution Solve(IReadOnlyList<CellRef> cells, IReadOnlyDictionary<CellRef, Rational>? moved = null)
    {
        var system = Collect(cells, moved);
        if (!system.Touched.IsSupersetOf(group))
        {
            return new SetSolution(() => [.. group.Where(constraint => !system.Touched.Contains(constraint)).Select(rule => rule.Cells)]);
        }

        Constraint[] equations = [.. system.Touched.Where(constraint => constraint.IsEquation)];
        var elimination = new Elimination(equations, system.Unknowns, moved, isMixKnown: false);
        if (elimination.IsContradictory)
        {
            return new SetSolution(() =>
                [.. new Elimination(equations, system.Unknowns, moved, isMixKnown: true).Contradictions().Select(mix => CellsOf(mix, system.Unknowns))]);
        }

        var isDecided = true;
        var space = new SolutionSpace(map, system.Unknowns, elimination);
        var halfspaces = space.Halfspaces(system.Touched, moved);
        return space.Solve(halfspaces, cells.Count, ref isDecided) is { } changes
            ? new SetSolution { Changes = changes }
            : new SetSolution(() => [Around(system)]) { IsDecided = isDecided };
    }

    /// <summary>The violated rules outside the group that a change of these cells would bear on.</summary>
    public IEnumerable<Constraint> OthersAt(IEnumerable<CellRef> cells) =>
        cells.SelectMany(map.Of).Where(constraint => constraint.IsViolated && !group.Contains(constraint));

    // A blank total takes whatever its parts sum to, and so bears on the other rules that it is in.
    private Part Collect(IReadOnlyList<CellRef> cells, IReadOnlyDictionary<CellRef, Rational>? moved)
    {
        var system = new Part([.. cells], []);
        foreach (var implied in _impliedAtFirst)
        {
            system.AddUnknown(implied);
        }

        foreach (var cell in moved?.Keys ?? [])
        {
            Touch(cell, system);
        }

        for (var i = 0; i < system.Unknowns.Count; i++)
        {
            Touch(system.Unknowns[i], system);
        }

        return system;
    }

    private void Touch(CellRef cell, Part system)
    {
        foreach (var constraint in map.Of(cell))
        {
            if (constraint.IsViolated && !group.Contains(constraint) || !system.Touched.Add(constraint))
            {
                continue;
            }

            foreach (var implied in constraint.Implied)
            {
                system.AddUnknown(implied);
            }
        }
    }

    private static CellRef[] CellsOf(
        IReadOnlyList<(Constraint Equation, Rational Factor)> mix, List<CellRef> unknowns)
    {
        if (mix is [var (only, _)] && only.Cells.Length == only.Terms.Length)
        {
            return [.. only.Terms.Where(term => !term.Factor.IsZero && !unknowns.Contains(term.Cell)).Select(term => term.Cell)];
        }

        var sums = new List<(CellRef Cell, Rational Factor)>();
        foreach (var (equation, factor) in mix)
        {
            foreach (var term in equation.Terms)
            {
                if (unknowns.Contains(term.Cell))
                {
                    continue;
                }

                var at = IndexOf(sums, term.Cell);
                if (at < 0)
                {
                    sums.Add((term.Cell, factor * term.Factor));
                }
                else
                {
                    sums[at] = (term.Cell, sums[at].Factor + (factor * term.Factor));
                }
            }
        }

        return [.. sums.Where(sum => !sum.Factor.IsZero).Select(sum => sum.Cell)];
    }

    private static int IndexOf(List<(CellRef Cell, Rational Factor)> sums, CellRef cell)
    {
        var at = sums.Count - 1;
        while (at >= 0 && sums[at].Cell != cell)
        {
            at--;
        }

        return at;
    }

    // Where a number of the wrong kind comes out, any neighbour may have to change too.
    private static CellRef[] Around(Part system) =>
        [.. system.Touched.SelectMany(constraint => constraint.Cells).Where(cell => !system.Unknowns.Contains(cell)).Distinct()];

    private sealed record Part(List<CellRef> Unknowns, HashSet<Constraint> Touched)
    {
        public void AddUnknown(CellRef cell)
        {
            if (!Unknowns.Contains(cell))
            {
                Unknowns.Add(cell);
            }
        }
    }
}
