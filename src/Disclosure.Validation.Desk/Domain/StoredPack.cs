namespace Disclosure.Validation.Desk.Domain;

/// <summary>A pack of rules that somebody brought. It never changes: another version is another one.</summary>
internal sealed class StoredPack
{
    public int Id { get; init; }

    /// <summary>The file as it was brought: YAML, or a zip file of a folder.</summary>
    public required string File { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>What the pack calls itself; empty where it could not be read.</summary>
    public required string Pack { get; init; }

    public required string Version { get; init; }

    public required string Form { get; init; }

    public required string BroughtBy { get; init; }

    public required DateTimeOffset BroughtAt { get; init; }

    /// <summary>Why it can't be used; null where lint and its tests found nothing.</summary>
    public string? ProblemsZh { get; init; }

    /// <inheritdoc cref="ProblemsZh" />
    public string? ProblemsEn { get; init; }

    /// <summary>The years whose reports are checked by it.</summary>
    public List<PackUse> Uses { get; init; } = [];
}

/// <summary>That the reports on a year are checked by a pack.</summary>
internal sealed class PackUse
{
    public required int Year { get; init; }

    public required int PackId { get; init; }

    public StoredPack? Pack { get; init; }
}
