using System.Collections.Concurrent;

/// <summary>The switch of every mutant, in the assembly that holds them.</summary>
public static class Mutation
{
    /// <summary>The mutants whose places were reached, where <see cref="IsNoted"/>.</summary>
    public static readonly ConcurrentDictionary<int, bool> Met = new();

    public static volatile bool IsNoted;

    public static volatile int Active =
        int.TryParse(Environment.GetEnvironmentVariable("MUTANT"), out var id) ? id : -1;

    public static bool Is(int id)
    {
        if (IsNoted)
        {
            Met.TryAdd(id, true);
        }

        return Active == id;
    }
}
