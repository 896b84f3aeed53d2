using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Reporting.Grouping;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Reporting.History;

/// <summary>Takes down what a check yields, as it comes, for the history.</summary>
/// <param name="packs">The packs that were applied: only of their rules a finding can be said to be gone.</param>
/// <param name="issuers">The register by which reports are grouped by district; null for the folders that the files lie in.</param>
/// <example><code>
/// var record = new RunRecord(validator.Packs);
/// foreach (var result in validator.ValidateAll(reports).Reports)
/// {
///     record.Add(result);
/// }
///
/// using var file = await HistoryFile.OpenAsync("history.jsonl");
/// file.Append(record.After(file.History, clock.GetLocalNow(), new CheckSummary()));
/// </code></example>
public sealed class RunRecord(IReadOnlyList<RulePack> packs, IssuerRegister? issuers = null)
{
    private readonly List<CheckedReport> _reports = [];
    private readonly Dictionary<string, HashSet<string>> _rules = new(StringComparer.Ordinal);

    /// <summary>Takes down what the check of a report yielded.</summary>
    public void Add(ReportResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!result.IsFurtherVersion || _reports.Count == 0)
        {
            _reports.Add(new CheckedReport(result.Report.Issuer, result.Report.Year, result.Report.File));
        }

        _reports[^1].Add(result, RulesOf(result.Report.Form.Id));
    }

    /// <summary>The check as one more of the history.</summary>
    /// <param name="history">The checks before it.</param>
    /// <param name="at">When it was made.</param>
    /// <param name="summary">Its sums.</param>
    public HistoryRun After(RunHistory history, DateTimeOffset at, CheckSummary summary)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(summary);
        var present = _reports.SelectMany(report => report.Present).ToHashSet(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        return new HistoryRun
        {
            At = at,
            Interrupted = summary.Interrupted ? true : null,
            Failures = summary.Failures,
            Groups = Groups(),
            Reports = [.. _reports.Select(report => report.After(history, present, told)).OfType<HistoryReport>()],
        };
    }

    private HashSet<string> RulesOf(string form)
    {
        if (!_rules.TryGetValue(form, out var rules))
        {
            rules = [.. packs.Where(pack => pack.Form.Id == form).SelectMany(pack => pack.Rules).Select(rule => rule.Id)];
            _rules.Add(form, rules);
        }

        return rules;
    }

    private List<HistoryGroup> Groups()
    {
        var districts = new Districts(issuers, [.. _reports.Select(report => (report.Issuer, report.File))]);
        return
        [
            .. _reports.Select((report, number) => (Report: report, District: districts.Of(number)))
                .GroupBy(each => (each.Report.Year, each.District))
                .OrderBy(group => group.Key.Year).ThenBy(group => group.Key.District, StringComparer.Ordinal)
                .Select(group => new HistoryGroup
                {
                    Year = group.Key.Year,
                    District = group.Key.District,
                    Reports = group.Count(),
                    WithErrors = group.Count(each => each.Report.Verdict == ReportVerdict.Errors),
                    Errors = group.Sum(each => each.Report.CountOf(Severity.Error)),
                    Warnings = group.Sum(each => each.Report.CountOf(Severity.Warning)),
                }),
        ];
    }
}
