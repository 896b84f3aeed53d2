namespace Disclosure.Validation.Desk.Domain;

/// <summary>What can be decided on a finding.</summary>
internal enum DecisionKind
{
    ToCorrect,
    FalseAlarm,
    Explained,
    Corrected,
}

/// <summary>What a person decided on a finding. It is kept apart from the findings, which every check makes anew.</summary>
internal sealed class Decision
{
    public int Id { get; init; }

    public required string Fingerprint { get; init; }

    public required string IssuerKey { get; init; }

    public required int? Year { get; init; }

    public required string Rule { get; init; }

    public required string Place { get; init; }

    /// <summary>The issuer as its report names it, and what was found: for the baseline, and for people.</summary>
    public required string? Issuer { get; init; }

    /// <inheritdoc cref="Issuer" />
    public required string Found { get; init; }

    public required DecisionKind Kind { get; set; }

    public required string Note { get; set; }

    public required string By { get; set; }

    public required DateTimeOffset At { get; set; }

    /// <summary>The last day that it holds; null for no end.</summary>
    public DateOnly? Expires { get; set; }

    /// <summary>Grows with every change, so that two people who decide at one time do not overwrite each other.</summary>
    public int Revision { get; set; }

    /// <summary>Whether it takes a finding out of the count, here and in a baseline.</summary>
    public bool Suppresses => Kind is DecisionKind.FalseAlarm or DecisionKind.Explained;

    /// <summary>How a finding stands that it was made on.</summary>
    public FindingState State => Kind switch
    {
        DecisionKind.ToCorrect => FindingState.ToCorrect,
        DecisionKind.FalseAlarm => FindingState.FalseAlarm,
        DecisionKind.Explained => FindingState.Explained,
        _ => FindingState.Corrected,
    };
}
