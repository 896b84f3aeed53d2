using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings.Baselines;

/// <summary>
/// A baseline brought up to date with the results of a check. Entries that still match keep their reason, owner and last
/// day; entries that no finding matches are left out if their report was checked, and kept if it was not.
/// </summary>
public sealed record BaselineUpdate
{
    /// <summary>The new baseline.</summary>
    public required Baseline Baseline { get; init; }

    /// <summary>The entries that were there before and stay.</summary>
    public required IReadOnlyList<BaselineEntry> Kept { get; init => field = EquatableList.Of(value); }

    /// <summary>The entries of findings that the old baseline did not have.</summary>
    public required IReadOnlyList<BaselineEntry> Added { get; init => field = EquatableList.Of(value); }

    /// <summary>The entries that no finding matched any more.</summary>
    public required IReadOnlyList<BaselineEntry> Removed { get; init => field = EquatableList.Of(value); }

    /// <summary>Brings a baseline up to date.</summary>
    /// <param name="old">The baseline before; null where there was none.</param>
    /// <param name="results">What the check yielded.</param>
    /// <param name="accept">Says who accepts a new finding, given its fingerprint, why and until when.</param>
    /// <param name="language">The language in which findings are described.</param>
    /// <param name="adds">Which new findings are accepted; null for all.</param>
    public static BaselineUpdate Of(
        Baseline? old, IReadOnlyList<ReportResult> results, Func<string, Suppression> accept, Language language,
        Func<ReportResult, Finding, bool>? adds = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(accept);
        var before = old ?? new Baseline([]);
        var found = Found(results);
        var kept = before.Entries.Select(entry => Refresh(entry, found, language)).ToList();
        var review = new BaselineReview(before, DateOnly.MinValue);
        foreach (var result in results)
        {
            review.Add(result);
        }

        var removed = review.Unmatched.Select(entry => entry.Suppression.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var added = found
            .Where(pair => before.Find(pair.Key) is null && adds?.Invoke(pair.Value.Result, pair.Value.Finding) != false)
            .Select(pair => Describe(new BaselineEntry(accept(pair.Key)), pair.Value, language))
            .ToList();
        kept.RemoveAll(entry => removed.Contains(entry.Suppression.Fingerprint));
        return new BaselineUpdate
        {
            Baseline = new Baseline([.. kept, .. added]),
            Kept = kept,
            Added = added,
            Removed = review.Unmatched,
        };
    }

    private static OrderedDictionary<string, (ReportResult Result, Finding Finding)> Found(IEnumerable<ReportResult> results)
    {
        var found = new OrderedDictionary<string, (ReportResult, Finding)>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            foreach (var finding in result.Findings.Concat(result.Suppressed.Select(accepted => accepted.Finding)))
            {
                found.TryAdd(finding.Fingerprint, (result, finding));
            }
        }

        return found;
    }

    private static BaselineEntry Refresh(
        BaselineEntry entry, OrderedDictionary<string, (ReportResult, Finding)> found, Language language) =>
        found.TryGetValue(entry.Suppression.Fingerprint, out var match) ? Describe(entry, match, language) : entry;

    private static BaselineEntry Describe(BaselineEntry entry, (ReportResult Result, Finding Finding) match, Language language) =>
        entry with
        {
            Rule = match.Finding.Rule,
            Issuer = match.Result.Report.Issuer,
            Year = match.Result.Report.Year,
            Finding = match.Finding.Message.In(language),
        };
}
