using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Benchmarks.Suspects;

/// <summary>Counts how often the truth was found.</summary>
internal sealed class Score
{
    /// <summary>The first sets of all groups are the cells that were changed, with their numbers.</summary>
    public int First { get; private set; }

    /// <summary>The same, and there is no other set.</summary>
    public int Alone { get; private set; }

    /// <summary>The cells that were changed are a set, first or not.</summary>
    public int Among { get; private set; }

    /// <summary>The reason is named with the first set.</summary>
    public int Named { get; private set; }

    /// <summary>Counts one report; tells whether it is a hit in every way that is asked for.</summary>
    public bool Add(PlantedReport planted, IReadOnlyList<SuspectGroup> groups, string? reason)
    {
        var first = Matches(planted, [.. groups.SelectMany(group => group.Sets.Take(1)).SelectMany(set => set.Cells)]);
        var isNamed = reason is not null && groups.Any(group => group.Sets.Take(1).Any(set => Reasons(set).Contains(reason)));
        First += first ? 1 : 0;
        Alone += first && groups.All(group => group.Sets.Count == 1) ? 1 : 0;
        Among += groups.All(group => group.Sets.Any(set => IsPartOf(planted, set.Cells))) && first | IsWhole(planted, groups) ? 1 : 0;
        Named += isNamed ? 1 : 0;
        return first && (reason is null || isNamed);
    }

    private static bool IsWhole(PlantedReport planted, IReadOnlyList<SuspectGroup> groups) =>
        Matches(planted, [.. groups.SelectMany(group => group.Sets.First(set => IsPartOf(planted, set.Cells)).Cells)]);

    private static bool Matches(PlantedReport planted, IReadOnlyList<SuspectCell> cells) =>
        cells.Count == planted.Truth.Count && IsPartOf(planted, cells);

    private static bool IsPartOf(PlantedReport planted, IReadOnlyList<SuspectCell> cells) =>
        cells.All(cell => planted.Truth.TryGetValue(cell.Path, out var number) && cell.Suggested == number);

    private static IEnumerable<string> Reasons(SuspectSet set) =>
        set.Reasons.Concat(set.Cells.SelectMany(cell => cell.Reasons)).Select(reason => reason.Code);
}
