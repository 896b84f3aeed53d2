namespace Disclosure.Validation.Desk.Domain;

/// <summary>The reports on one year, and by when they are due.</summary>
internal sealed class Campaign
{
    public required int Year { get; init; }

    /// <summary>The last day on which a report comes in time; null where none is set.</summary>
    public DateOnly? Deadline { get; set; }
}
