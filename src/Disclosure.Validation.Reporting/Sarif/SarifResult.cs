using Disclosure.Validation.Reporting.Json;

namespace Disclosure.Validation.Reporting.Sarif;

/// <summary>A finding.</summary>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    IReadOnlyList<SarifLocation> Locations,
    IReadOnlyList<SarifLocation>? RelatedLocations,
    IReadOnlyDictionary<string, string> PartialFingerprints,
    IReadOnlyList<SarifSuppression> Suppressions,
    SarifFacts Properties);

/// <summary>A decision outside of the documents that a finding is accepted.</summary>
internal sealed record SarifSuppression(string Kind, string Status, string Justification);

/// <summary>What SARIF has no word for.</summary>
internal sealed record SarifFacts(
    int Report,
    PlaceEntry Where,
    string? Issuer,
    int? Year,
    string Form,
    string Outcome,
    string Standing,
    string? Basis,
    string? Left,
    string? Right,
    string? Difference,
    bool? Exact);
