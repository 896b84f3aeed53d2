namespace Disclosure.Validation.Relations.DuckDb;

/// <summary>What the embedded database may use.</summary>
public sealed record DuckDbOptions
{
    /// <summary>The most memory, such as <c>4GB</c>. Default: null, four fifths of the machine's.</summary>
    public string? MemoryLimit { get; init; }

    /// <summary>How many threads work. Default: null, as many as there are processors.</summary>
    public int? Threads { get; init; }

    /// <summary>The folder where it puts what does not fit in memory. Default: null, one below the system's folder for temporary files.</summary>
    public string? SpillFolder { get; init; }
}
