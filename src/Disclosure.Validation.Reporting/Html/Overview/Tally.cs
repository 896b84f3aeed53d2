using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>What the overview counts over all reports.</summary>
internal sealed class Tally(ResultWriterOptions options)
{
    private readonly Dictionary<string, RuleTally> _rules = [];
    private readonly SortedDictionary<int, YearTally> _years = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>The rules with findings, those with the most first.</summary>
    public IReadOnlyList<RuleTally> Rules =>
        [.. _rules.Values.OrderByDescending(rule => rule.Findings).ThenBy(rule => rule.Rule, StringComparer.Ordinal)];

    /// <summary>The years in order; 0 stands for reports without a year.</summary>
    public IReadOnlyCollection<YearTally> Years => _years.Values;

    /// <summary>Why rules were not judged.</summary>
    public OpenReasonTally Open { get; } = new();

    /// <summary>Counts a report. Of a further version of the report before, only what is not in that one counts.</summary>
    public void Add(ReportResult result)
    {
        if (!result.IsFurtherVersion)
        {
            _known.Clear();
            Open.Add(result);
        }

        var findings = result.Findings.Where(finding => _known.Add(finding.Fingerprint)).ToList();
        AddYear(result);
        foreach (var found in findings.GroupBy(finding => finding.Rule))
        {
            var rule = _rules.GetValueOrDefault(found.Key)
                ?? new RuleTally(found.Key, options.FindRule(result.Report.Form, found.Key)?.Title, 0, 0, 0, 0);
            _rules[found.Key] = rule with
            {
                Errors = rule.Errors + found.Count(finding => finding.Severity == Severity.Error),
                Warnings = rule.Warnings + found.Count(finding => finding.Severity == Severity.Warning),
                Infos = rule.Infos + found.Count(finding => finding.Severity == Severity.Info),
                Reports = rule.Reports + 1,
            };
        }
    }

    private void AddYear(ReportResult result)
    {
        if (result.IsFurtherVersion)
        {
            return;
        }

        var key = result.Report.Year ?? 0;
        var year = _years.GetValueOrDefault(key) ?? new YearTally(key, 0, 0, default);
        _years[key] = year with
        {
            Reports = year.Reports + 1,
            Wrong = year.Wrong + (result.MaxSeverity == Severity.Error ? 1 : 0),
            Counts = year.Counts + result.Counts,
        };
    }
}

/// <summary>The findings by one rule.</summary>
internal sealed record RuleTally(string Rule, LocalizedText? Title, int Errors, int Warnings, int Infos, int Reports)
{
    public int Findings => Errors + Warnings + Infos;
}

/// <summary>What became of the rules on the reports of one year.</summary>
internal sealed record YearTally(int Year, int Reports, int Wrong, Counts Counts);
