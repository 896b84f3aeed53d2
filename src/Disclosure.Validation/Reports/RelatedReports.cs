using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reports;

/// <summary>The other reports that the rules for one report look at, and those that should be there and are not.</summary>
public sealed record RelatedReports
{
    /// <summary>No other reports.</summary>
    public static RelatedReports None { get; } = new();

    /// <summary>The same issuer's report of the year before; null where it is not there, so that rules on two years are skipped.</summary>
    public DisclosureReport? Previous { get; init; }

    /// <summary>
    /// Whether <see cref="Previous"/> is known to be of the same body though its issuer's name is another one. Otherwise a name
    /// that can't be the same is refused.
    /// </summary>
    public bool IssuerWasRenamed { get; init; }

    /// <summary>Why there is no <see cref="Previous"/>, for the skipped rules; null for no more than that it was not given.</summary>
    public LocalizedText? WhyNoPrevious { get; init; }

    /// <summary>Other names of the issuer, by which its text may call it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>
    /// Other versions of the report: of the same issuer for the same year, with other content. Where their figures differ, that
    /// is a finding.
    /// </summary>
    public IReadOnlyList<DisclosureReport> Versions { get; init; } = [];

    /// <summary>The reports that this one sums up. Without any, roll-up rules are skipped.</summary>
    public IReadOnlyList<DisclosureReport> Subordinates { get; init; } = [];

    /// <summary>
    /// The issuers whose reports belong to <see cref="Subordinates"/> and are missing. Roll-up rules are then undecided,
    /// except where the reports that are there alone rule out that they hold.
    /// </summary>
    public IReadOnlyList<string> MissingSubordinates { get; init; } = [];

    /// <summary>Why there are no <see cref="Subordinates"/>, for the skipped rules; null for no more than that none were given.</summary>
    public LocalizedText? WhyNoSubordinates { get; init; }
}
