namespace Disclosure.Validation.Desk.Domain;

/// <summary>A work list that somebody comes back to.</summary>
internal sealed class SavedFilter
{
    public int Id { get; init; }

    /// <summary>Whose it is, by account.</summary>
    public required string Account { get; init; }

    public required string Name { get; init; }

    /// <summary>What the address says behind the question mark.</summary>
    public required string Query { get; set; }
}
