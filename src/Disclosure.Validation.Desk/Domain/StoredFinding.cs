using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Desk.Domain;

/// <summary>How a finding stands with those who decide.</summary>
internal enum FindingState
{
    /// <summary>Nobody has decided, or the decision's last day is over.</summary>
    Open,

    /// <summary>It was decided on, but the figures are others now.</summary>
    Changed,
    ToCorrect,
    FalseAlarm,
    Explained,
    Corrected,
}

/// <summary>A finding of the last check of a report.</summary>
internal sealed class StoredFinding
{
    public int Id { get; init; }

    public int ReportId { get; init; }

    public StoredReport? Report { get; init; }

    public int Ordinal { get; set; }

    public required string Fingerprint { get; init; }

    public required string Rule { get; init; }

    /// <summary>Table, row, column and section, as one text.</summary>
    public required string Place { get; init; }

    public required Severity Severity { get; set; }

    public required string MessageZh { get; set; }

    public required string MessageEn { get; set; }

    /// <inheritdoc cref="StoredReport.SearchText" />
    public string SearchText { get; set; } = "";

    public FindingState State { get; set; }

    public int? DecisionId { get; set; }

    public Decision? Decision { get; set; }

    /// <summary>Whether the finding counts: only a false alarm, and what the office has explained, do not.</summary>
    public bool Counts => State is not (FindingState.FalseAlarm or FindingState.Explained);

    /// <summary>The text for a place of a finding.</summary>
    public static string PlaceOf(Place where) => string.Join('/', where.Table, where.Row, where.Column, where.Section);
}
