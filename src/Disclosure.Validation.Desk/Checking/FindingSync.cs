using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;

namespace Disclosure.Validation.Desk.Checking;

/// <summary>Brings the findings of a report in the store to what its last check found, with the decisions that were made on them.</summary>
internal static class FindingSync
{
    private const int Most = 999;

    /// <param name="report">The report, with its findings.</param>
    /// <param name="result">What the check found.</param>
    /// <param name="decisions">The decisions on the issuer's findings of that year.</param>
    /// <param name="today">The day on which decisions have to hold.</param>
    public static void Apply(StoredReport report, ReportResult result, IReadOnlyList<Decision> decisions, DateOnly today)
    {
        var known = report.Findings.DistinctBy(finding => finding.Fingerprint).ToDictionary(finding => finding.Fingerprint, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in result.Findings.OrderByDescending(finding => finding.Severity))
        {
            if (!seen.Add(finding.Fingerprint))
            {
                continue;
            }

            if (!known.TryGetValue(finding.Fingerprint, out var stored))
            {
                known[finding.Fingerprint] = stored = Of(finding);
                report.Findings.Add(stored);
            }

            (stored.Ordinal, stored.Severity) = (seen.Count, finding.Severity);
            (stored.MessageZh, stored.MessageEn) = (finding.Message.Zh, finding.Message.En);
            stored.SearchText = $"{finding.Rule}\n{finding.Message.Zh}\n{finding.Message.En}".ToLowerInvariant();
        }

        report.Findings.RemoveAll(finding => !seen.Contains(finding.Fingerprint) || known[finding.Fingerprint] != finding);
        report.Verdict = result.Verdict;
        report.Level = result.Report.Level;
        Decide(report, decisions, today);
    }

    /// <summary>Lets each finding stand as the decisions have it, and counts.</summary>
    public static void Decide(StoredReport report, IReadOnlyList<Decision> decisions, DateOnly today)
    {
        var here = report.Findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in report.Findings)
        {
            var (decision, state) = DecisionOn(finding, decisions, here, today);
            (finding.Decision, finding.State) = (decision, state);

            // One that is made just now has no number yet: the store sets it.
            finding.DecisionId = decision is { Id: 0 } ? finding.DecisionId : decision?.Id;
        }

        Count(report);
    }

    // The same finding by its fingerprint; else one in the same place, whose figures were others.
    private static (Decision?, FindingState) DecisionOn(StoredFinding finding, IReadOnlyList<Decision> decisions, HashSet<string> here, DateOnly today)
    {
        if (decisions.FirstOrDefault(decision => decision.Fingerprint == finding.Fingerprint) is { } exact)
        {
            return (exact, exact.Expires < today ? FindingState.Open : exact.State);
        }

        var before = decisions
            .Where(decision => decision.Rule == finding.Rule && decision.Place == finding.Place && !here.Contains(decision.Fingerprint))
            .MaxBy(decision => decision.At);
        return (before, before is null ? FindingState.Open : FindingState.Changed);
    }

    private static void Count(StoredReport report)
    {
        report.Errors = report.Findings.Count(finding => finding.Counts && finding.Severity == Severity.Error);
        report.Warnings = report.Findings.Count(finding => finding.Counts && finding.Severity == Severity.Warning);
        report.Undecided = report.Findings.Count(
            finding => finding.State is FindingState.Open or FindingState.Changed && finding.Severity != Severity.Info);
        report.Verdict = report.Verdict is ReportVerdict.Unread or ReportVerdict.NothingEvaluated ? report.Verdict
            : report.Errors > 0 ? ReportVerdict.Errors : report.Warnings > 0 ? ReportVerdict.Warnings : ReportVerdict.Clean;
        var kind = report.Errors > 0 ? 4 : report.Verdict == ReportVerdict.Unread ? 3 : report.Warnings > 0 ? 2 : report.Verdict == ReportVerdict.NothingEvaluated ? 1 : 0;
        report.Rank = (((kind * (Most + 1)) + Math.Min(report.Errors, Most)) * (Most + 1)) + Math.Min(report.Warnings, Most);
    }

    private static StoredFinding Of(Finding finding) => new()
    {
        Fingerprint = finding.Fingerprint,
        Rule = finding.Rule,
        Place = StoredFinding.PlaceOf(finding.Where),
        Severity = finding.Severity,
        MessageZh = finding.Message.Zh,
        MessageEn = finding.Message.En,
    };
}
