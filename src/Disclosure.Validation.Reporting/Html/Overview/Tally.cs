using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Verdicts;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>What the overview counts over all reports.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, RuleTally> _rules = [];
    private readonly SortedDictionary<int, YearTally> _years = [];

    /// <summary>The rules with findings, those with the most first.</summary>
    public IReadOnlyList<RuleTally> Rules =>
        [.. _rules.Values.OrderByDescending(rule => rule.Findings).ThenBy(rule => rule.Rule, StringComparer.Ordinal)];

    /// <summary>The years in order; 0 stands for reports without a year.</summary>
    public IReadOnlyCollection<YearTally> Years => _years.Values;

    /// <summary>Why rules were not judged.</summary>
    public OpenReasonTally Open { get; } = new();

    public void Add(ReportResult result)
    {
        Open.Add(result);
        var key = result.Report.Year ?? 0;
        var year = _years.GetValueOrDefault(key) ?? new YearTally(key, 0, 0, default);
        _years[key] = year with
        {
            Reports = year.Reports + 1,
            Wrong = year.Wrong + (result.MaxSeverity == Severity.Error ? 1 : 0),
            Counts = year.Counts + result.Counts,
        };
        foreach (var findings in result.Findings.GroupBy(finding => finding.Rule))
        {
            var rule = _rules.GetValueOrDefault(findings.Key) ?? new RuleTally(findings.Key, 0, 0, 0, 0);
            _rules[findings.Key] = rule with
            {
                Errors = rule.Errors + findings.Count(finding => finding.Severity == Severity.Error),
                Warnings = rule.Warnings + findings.Count(finding => finding.Severity == Severity.Warning),
                Infos = rule.Infos + findings.Count(finding => finding.Severity == Severity.Info),
                Reports = rule.Reports + 1,
            };
        }
    }
}

/// <summary>The findings by one rule.</summary>
internal sealed record RuleTally(string Rule, int Errors, int Warnings, int Infos, int Reports)
{
    public int Findings => Errors + Warnings + Infos;
}

/// <summary>What became of the rules on the reports of one year.</summary>
internal sealed record YearTally(int Year, int Reports, int Wrong, Counts Counts);
