using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Desk.Domain;

/// <summary>A body of the register: it has to submit a report every year.</summary>
internal sealed class RegisteredIssuer
{
    public int Id { get; init; }

    public required string Name { get; init; }

    /// <inheritdoc cref="StoredReport.IssuerKey" />
    public required string Key { get; init; }

    /// <summary>Other names, one a line.</summary>
    public required string Aliases { get; init; }

    public IssuerLevel? Level { get; init; }

    public string? Parent { get; init; }

    public string? District { get; init; }
}
