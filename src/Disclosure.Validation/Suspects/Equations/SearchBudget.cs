namespace Disclosure.Validation.Suspects.Equations;

/// <summary>How long and how far to search.</summary>
internal sealed record SearchLimits
{
    /// <summary>The most cells of a set.</summary>
    public required int MaxCells { get; init; }

    /// <summary>The most sets that are kept.</summary>
    public required int MaxSets { get; init; }

    /// <summary>The most sets of cells that are tried for one report.</summary>
    public required int MaxTries { get; init; }

    /// <summary>The longest time for one report.</summary>
    public required TimeSpan TimeLimit { get; init; }
}

/// <summary>The tries and the time left for one report.</summary>
internal sealed class SearchBudget(SearchLimits limits, TimeProvider time, CancellationToken cancellation)
{
    private readonly long _start = time.GetTimestamp();

    public SearchLimits Limits => limits;

    private int _tries;

    /// <summary>Whether the time is over.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Whether there were as many tries as there may be.</summary>
    public bool IsSpent => _tries > limits.MaxTries;

    /// <summary>Whether there is time to go on, and a try left.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public bool Allows()
    {
        cancellation.ThrowIfCancellationRequested();
        _tries += IsSpent ? 0 : 1;
        IsOver |= time.GetElapsedTime(_start) > limits.TimeLimit;
        return !IsOver && !IsSpent;
    }
}
