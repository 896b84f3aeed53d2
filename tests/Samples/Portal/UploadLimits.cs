namespace Disclosure.Validation.Portal;

/// <summary>How much the service takes in.</summary>
internal sealed record UploadLimits
{
    /// <summary>The bytes of one upload. Default: 16 MB.</summary>
    public int MostBytes { get; init; } = 16 << 20;

    /// <summary>The bytes of all uploads that are being checked; beyond them, one has to come again. Default: 64 MB.</summary>
    public int MostBytesInFlight { get; init; } = 64 << 20;

    /// <summary>The bytes that even a small upload counts as, so that the number of uploads has a bound, too. Default: 1 MB.</summary>
    public int LeastShare { get; init; } = 1 << 20;

    /// <summary>How many uploads of one client are checked at one time, so that no client takes all readers; the next ones wait. Default: half of the processors.</summary>
    public int MostOfOneClient { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>How many uploads of one client wait; beyond them, one has to come again. Default: 16.</summary>
    public int MostWaitingOfOneClient { get; init; } = 16;
}
