namespace Disclosure.Validation.Suspects.Equations;

/// <summary>The smallest sets of cells that were found, with what they should hold.</summary>
/// <param name="Sets">The sets, all of one size.</param>
/// <param name="IsComplete">Whether sets were found, and all of that size.</param>
internal sealed record SearchResult(IReadOnlyList<IReadOnlyList<CellChange>> Sets, bool IsComplete);

/// <summary>
/// Finds the smallest sets of cells whose change lets the rules of a group hold: localisation of errors after Fellegi and
/// Holt. Each set is found once. A set lacks a cell as long as a rule, or what follows from several rules when the cells
/// of the set are taken out of them, is violated: one of the cells in it must be added.
/// </summary>
internal sealed class SetSearch(
    SetSolver solver, SearchBudget budget, Func<IReadOnlyList<CellChange>, bool> breaksNothingElse)
{
    private readonly List<IReadOnlyList<CellChange>> _found = [];
    private readonly HashSet<CellRef> _excluded = [];

    // A longer search goes the ways of the shorter ones again.
    private readonly Node _root = new();
    private bool _isStopped;
    private bool _isPassedOver;

    public SearchResult Run()
    {
        for (var size = 1; size <= budget.Limits.MaxCells && _found.Count == 0 && !_isStopped; size++)
        {
            Extend(_root, [], size);
        }

        return new SearchResult(_found, !_isStopped && !_isPassedOver && _found.Count > 0);
    }

    private void Extend(Node node, List<CellRef> chosen, int left)
    {
        if (!budget.Allows() || _found.Count >= budget.Limits.MaxSets)
        {
            _isStopped = true;
            return;
        }

        var solution = node.Solution ??= solver.Solve(chosen);
        if (left > 0)
        {
            // Enough by itself, but not accepted: what more cells would do was not looked into.
            _isPassedOver |= solution.Changes is not null;
            Branch(node, chosen, left);
        }
        else if (solution.Changes is { } changes && breaksNothingElse(changes))
        {
            _found.Add(changes);
        }
        else
        {
            _isPassedOver |= !solution.IsDecided;
        }
    }

    // What was tried in one branch is not tried again in the next: the sets with it were all found there.
    private void Branch(Node node, List<CellRef> chosen, int left)
    {
        var tried = new List<CellRef>();
        foreach (var cell in Choices(left, node.Solution!.Lacking))
        {
            if (_isStopped)
            {
                break;
            }

            chosen.Add(cell);
            // A set of the largest size is looked at once.
            Extend(chosen.Count < budget.Limits.MaxCells ? node.With(cell) : new Node(), chosen, left - 1);
            chosen.RemoveAt(chosen.Count - 1);
            _excluded.Add(cell);
            tried.Add(cell);
        }

        _excluded.ExceptWith(tried);
    }

    // The last cell must be in all lists; before, one list is enough, and the shortest makes the fewest branches.
    private List<CellRef> Choices(int left, IReadOnlyList<CellRef[]> lacking)
    {
        if (lacking.Count == 0 || (lacking.Count > left && MostApart(lacking) > left))
        {
            return [];
        }

        var shortest = _excluded.Count == 0
            ? lacking.MinBy(cells => cells.Length)
            : lacking.MinBy(cells => cells.Count(cell => !_excluded.Contains(cell)));
        return [.. shortest!.Where(cell => !_excluded.Contains(cell) && (left > 1 || lacking.All(cells => cells.Contains(cell))))];
    }

    // Lists without a common cell each take a cell of their own: no fewer will do.
    private static int MostApart(IReadOnlyList<CellRef[]> lacking)
    {
        var apart = new List<CellRef[]>();
        foreach (var cells in lacking.OrderBy(cells => cells.Length))
        {
            if (!apart.Exists(other => other.AsSpan().ContainsAny(cells)))
            {
                apart.Add(cells);
            }
        }

        return apart.Count;
    }

    private sealed class Node
    {
        private Dictionary<CellRef, Node>? _further;

        public SetSolution? Solution { get; set; }

        public Node With(CellRef cell) => (_further ??= []).TryGetValue(cell, out var node) ? node : _further[cell] = new Node();
    }
}
