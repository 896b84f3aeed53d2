using Disclosure.Validation.Suspects.Equations;

namespace Disclosure.Validation.Suspects;

/// <summary>Violated rules with one cause, and the changes of cells that would let them hold.</summary>
/// <param name="Violated">The violated rules.</param>
/// <param name="Sets">The smallest sets of changes, in no order.</param>
/// <param name="IsComplete">Whether sets were found, and no tie is missing.</param>
internal sealed record Cause(
    IReadOnlySet<Constraint> Violated, IReadOnlyList<IReadOnlyList<CellChange>> Sets, bool IsComplete);

/// <summary>
/// Groups violated rules by the cells that they share, and finds the smallest sets of wrong cells for each group. Groups
/// whose sets meet have one cause: they are joined, and searched again.
/// </summary>
internal sealed class CauseSearch(
    ConstraintMap map, SearchBudget budget, Func<IReadOnlyList<CellChange>, bool> breaksNothingElse)
{
    public IReadOnlyList<Cause> Find(IReadOnlyList<Constraint> violated)
    {
        var found = new List<Cause>();
        var waiting = new List<HashSet<Constraint>>(Groups(violated));
        while (waiting is [var group, ..])
        {
            waiting.RemoveAt(0);
            var solver = new SetSolver(map, group);
            var result = new SetSearch(solver, budget, breaksNothingElse).Run();
            var others = solver.OthersAt(result.Sets.SelectMany(set => set).Select(change => change.Cell)).ToHashSet();
            if (others.Count == 0)
            {
                found.AddRange(Split(new Cause(group, result.Sets, result.IsComplete)));
                continue;
            }

            group.UnionWith(others);
            foreach (var joined in waiting.Where(other => other.Overlaps(others)).ToList())
            {
                group.UnionWith(joined);
                waiting.Remove(joined);
            }

            foreach (var joined in found.Where(cause => cause.Violated.Overlaps(others)).ToList())
            {
                group.UnionWith(joined.Violated);
                found.Remove(joined);
            }

            waiting.Add(group);
        }

        return found;
    }

    // Violated rules of the other reports come in with the cells that they share.
    private List<HashSet<Constraint>> Groups(IReadOnlyList<Constraint> violated)
    {
        var groups = new List<HashSet<Constraint>>();
        foreach (var first in violated)
        {
            if (!groups.Exists(group => group.Contains(first)))
            {
                groups.Add(Connected(first));
            }
        }

        return groups;
    }

    private HashSet<Constraint> Connected(Constraint first)
    {
        var group = new HashSet<Constraint> { first };
        var waiting = new Queue<Constraint>(group);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var other in next.Terms.SelectMany(term => map.Of(term.Cell)).Where(other => other.IsViolated))
            {
                if (group.Add(other))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        return group;
    }

    // Where there is one set only, and cells in it share no rule, each of them is a cause of its own.
    private IEnumerable<Cause> Split(Cause cause)
    {
        if (cause is not { Sets: [{ Count: > 1 } set], IsComplete: true })
        {
            return [cause];
        }

        var parts = new List<(List<CellChange> Changes, HashSet<Constraint> Rules)>();
        foreach (var change in set)
        {
            var (changes, rules) = (new List<CellChange> { change }, map.Of(change.Cell).ToHashSet());
            foreach (var part in parts.Where(part => part.Rules.Overlaps(rules)).ToList())
            {
                changes.AddRange(part.Changes);
                rules.UnionWith(part.Rules);
                parts.Remove(part);
            }

            parts.Add((changes, rules));
        }

        return parts.Count == 1
            ? [cause]
            : parts.Select(part => new Cause(cause.Violated.Where(part.Rules.Contains).ToHashSet(), [part.Changes], true));
    }
}
