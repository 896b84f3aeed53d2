using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Findings.Baselines;

/// <summary>
/// Tells after a check which entries of a baseline are out of date. Takes the results one by one, and keeps of them only
/// which entries they met.
/// </summary>
public sealed class BaselineReview
{
    private readonly Baseline _baseline;
    private readonly DateOnly _day;
    private readonly HashSet<string> _matched = new(StringComparer.Ordinal);
    private readonly HashSet<(string? Issuer, int? Year)> _checked = [];
    private readonly HashSet<(string? Issuer, int? Year)> _ofEntries;

    /// <summary>A review of that baseline on that day.</summary>
    public BaselineReview(Baseline baseline, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        _baseline = baseline;
        _day = day;
        _ofEntries = [.. baseline.Entries.Select(entry => (entry.Issuer, entry.Year))];
    }

    /// <summary>Takes note of what the check of a report yielded, before or after the baseline was applied.</summary>
    public void Add(ReportResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var report = (result.Report.Issuer, result.Report.Year);
        if (_ofEntries.Contains(report))
        {
            _checked.Add(report);
        }

        foreach (var finding in result.Findings.Concat(result.Suppressed.Select(accepted => accepted.Finding)))
        {
            if (_baseline.Find(finding.Fingerprint) is not null)
            {
                _matched.Add(finding.Fingerprint);
            }
        }
    }

    /// <summary>Whether a finding matched the entry.</summary>
    public bool IsMatched(BaselineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _matched.Contains(entry.Suppression.Fingerprint);
    }

    /// <summary>The entries that no finding matched though the report that they name was checked, or that name none.</summary>
    public IReadOnlyList<BaselineEntry> Unmatched =>
    [
        .. _baseline.Entries.Where(entry => !IsMatched(entry) &&
            (_checked.Contains((entry.Issuer, entry.Year)) || entry is { Issuer: null, Year: null })),
    ];

    /// <summary>The entries that have expired; the findings that they match are findings again.</summary>
    public IReadOnlyList<BaselineEntry> Expired => [.. _baseline.Entries.Where(entry => entry.IsExpiredOn(_day))];

    /// <summary>What to tell the owners of the file: what has expired, and what no finding matches.</summary>
    public IReadOnlyList<Problem> Problems => [.. Summary.OutOfDate];

    /// <summary>The counts of the entries, and what to tell of those that are out of date.</summary>
    public SuppressionSummary Summary => new(
        _baseline.Entries.Count,
        _matched.Count,
        [.. Expired.Select(entry => BaselineProblems.Expired(entry, IsMatched(entry)))],
        [.. Unmatched.Where(entry => !entry.IsExpiredOn(_day)).Select(BaselineProblems.Unmatched)]);
}
