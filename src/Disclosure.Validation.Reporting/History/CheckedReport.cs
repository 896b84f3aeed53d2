using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;

namespace Disclosure.Validation.Reporting.History;

/// <summary>What a check found in a report and its further versions, as far as the history asks.</summary>
internal sealed class CheckedReport(string? issuer, int? year, string? file)
{
    private readonly Dictionary<string, (string Rule, Severity Severity)> _findings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _accepted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _notJudged = new(StringComparer.Ordinal);
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly List<ReportVerdict> _verdicts = [];
    private HashSet<string> _rules = [];

    public string? Issuer => issuer;

    public int? Year => year;

    public string? File => file;

    public ReportVerdict Verdict => VerdictCounts.WorstOf(_verdicts);

    /// <summary>The fingerprints of all that is there, accepted or not.</summary>
    public IEnumerable<string> Present => _findings.Keys.Concat(_accepted);

    public int CountOf(Severity severity) => _findings.Values.Count(finding => finding.Severity == severity);

    /// <param name="result">What the check of the report, or of one of its versions, yielded.</param>
    /// <param name="rules">The rules that were applied to its form.</param>
    public void Add(ReportResult result, HashSet<string> rules)
    {
        foreach (var finding in result.Findings)
        {
            _findings.TryAdd(finding.Fingerprint, (finding.Rule, finding.Severity));
        }

        _accepted.UnionWith(result.Suppressed.Select(accepted => accepted.Finding.Fingerprint));
        _notJudged.UnionWith(result.NotJudged.SelectMany(reason => reason.Rules));
        _verdicts.Add(result.Verdict);
        _rules = rules;
        if (result.Report.File is { } name)
        {
            _files.Add(name);
        }
    }

    /// <summary>What became of its findings; null where it has none, and had none.</summary>
    /// <param name="history">The checks before.</param>
    /// <param name="present">The fingerprints of all that is there in any report.</param>
    /// <param name="told">Those told of another report already.</param>
    public HistoryReport? After(RunHistory history, HashSet<string> present, HashSet<string> told)
    {
        var states = _findings.Where(finding => told.Add(finding.Key))
            .Select(finding => (State: history.StateOf(finding.Key), finding.Value.Rule, Fingerprint: finding.Key))
            .Concat(Keys.SelectMany(history.OpenIn)
                .Where(finding => !present.Contains(finding.Fingerprint) && told.Add(finding.Fingerprint))
                .Select(finding => (State: IsJudged(finding.Rule) ? FindingState.Gone : FindingState.Unjudged, finding.Rule, finding.Fingerprint)))
            .ToLookup(finding => finding.State, finding => (finding.Rule, finding.Fingerprint));
        return states.Count == 0 ? null : new HistoryReport
        {
            Issuer = issuer,
            Year = year,
            File = file,
            New = ByRule(states[FindingState.New]),
            Known = ByRule(states[FindingState.Known]),
            Reopened = ByRule(states[FindingState.Reopened]),
            Gone = ByRule(states[FindingState.Gone]),
            Unjudged = ByRule(states[FindingState.Unjudged]),
        };
    }

    // Of a file whose issuer was not known before, too.
    private IEnumerable<string> Keys => _files.Prepend(RunHistory.Key(issuer, year, file)).Distinct(StringComparer.Ordinal);

    private bool IsJudged(string rule) => _rules.Contains(rule) && !_notJudged.Contains(rule);

    private static SortedDictionary<string, IReadOnlyList<string>>? ByRule(IEnumerable<(string Rule, string Fingerprint)> findings)
    {
        var byRule = findings.GroupBy(finding => finding.Rule, finding => finding.Fingerprint)
            .ToDictionary(rule => rule.Key, rule => (IReadOnlyList<string>)[.. rule]);
        return byRule.Count == 0 ? null : new(byRule, StringComparer.Ordinal);
    }
}
