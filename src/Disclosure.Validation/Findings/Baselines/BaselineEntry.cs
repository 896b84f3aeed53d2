using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Findings.Baselines;

/// <summary>
/// A finding that is known and accepted. The fingerprint alone decides which finding is meant; rule, issuer, year and
/// finding say it to people.
/// </summary>
/// <param name="Suppression">The fingerprint, and who accepts the finding why and until when.</param>
public sealed record BaselineEntry(Suppression Suppression)
{
    /// <summary>The id of the rule; null where the entry does not say it.</summary>
    public string? Rule { get; init; }

    /// <summary>The issuer of the report, as it names itself.</summary>
    public string? Issuer { get; init; }

    /// <summary>The year of the report.</summary>
    public int? Year { get; init; }

    /// <summary>What was found, in words.</summary>
    public string? Finding { get; init; }

    /// <summary>Where the entry stands in its file.</summary>
    public RuleSource Source { get; init; }

    /// <summary>Whether the decision no longer holds on that day; it holds through its last day.</summary>
    public bool IsExpiredOn(DateOnly day) => Suppression.Expires < day;
}
