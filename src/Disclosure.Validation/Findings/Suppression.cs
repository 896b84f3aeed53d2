using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings;

/// <summary>A decision that one finding is known and accepted.</summary>
/// <param name="Fingerprint">The fingerprint of the finding.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Owner">Who decided so.</param>
/// <param name="Expires">The last day that the decision holds; null for no end.</param>
public sealed record Suppression(string Fingerprint, string Reason, string Owner, DateOnly? Expires);

/// <summary>A finding that a suppression keeps out of the findings.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Suppression">The suppression that covers it.</param>
public sealed record SuppressedFinding(Finding Finding, Suppression Suppression);

/// <summary>How the entries of a baseline fared in a check.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Matched">The entries that a finding matched, expired ones among them.</param>
/// <param name="Expired">The entries whose last day is over. What they match is a finding again.</param>
/// <param name="Unmatched">
/// The entries not expired that no finding matched, though the report that they name was checked, or that name none.
/// </param>
public sealed record SuppressionSummary(
    int Entries, int Matched, IReadOnlyList<Problem> Expired, IReadOnlyList<Problem> Unmatched)
{
    /// <summary>The entries whose last day is over. What they match is a finding again.</summary>
    public IReadOnlyList<Problem> Expired { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Expired);

    /// <summary>The entries not expired that no finding matched, though the report that they name was checked, or that name none.</summary>
    public IReadOnlyList<Problem> Unmatched { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Unmatched);

    /// <summary>The entries that are out of date, the expired ones first.</summary>
    public IEnumerable<Problem> OutOfDate => Expired.Concat(Unmatched);
}
