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
}
