using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings;

/// <summary>The sums over the reports of a check, kept while they come.</summary>
public sealed record CheckSummary
{
    // The versions of the report that came last.
    private IReadOnlyList<ReportResult> Last { get; init => field = EquatableList.Of(value); } = EquatableList<ReportResult>.Empty;

    /// <summary>The reports checked; versions of one report are one.</summary>
    public int Reports { get; init; }

    /// <summary>The versions checked beside the first one of a report.</summary>
    public int FurtherVersions { get; init; }

    /// <summary>The reports by verdict.</summary>
    public VerdictCounts Verdicts { get; init; }

    /// <summary>The inputs that could not be checked.</summary>
    public int Failures { get; init; }

    /// <summary>What became of the rules.</summary>
    public Counts Counts { get; init; }

    /// <summary>The findings that are errors.</summary>
    public int Errors { get; init; }

    /// <summary>The findings that are warnings.</summary>
    public int Warnings { get; init; }

    /// <summary>The findings for information.</summary>
    public int Infos { get; init; }

    /// <summary>Whether any rule was decided on any report with a number.</summary>
    public bool Evaluated { get; init; }

    /// <summary>Whether the check was stopped before its end, so that reports are missing.</summary>
    public bool Interrupted { get; init; }

    /// <summary>How the entries of the baseline fared; null for a check without one.</summary>
    public SuppressionSummary? Suppressions { get; init; }

    /// <summary>The files that lay among those to be checked and were not.</summary>
    public IReadOnlyList<NotCheckedFile> NotChecked { get; init => field = EquatableList.Of(value); } = EquatableList<NotCheckedFile>.Empty;

    /// <summary>The reports that the register of issuers asks for and that are not there, by year.</summary>
    public IReadOnlyList<NotSubmittedReport> NotSubmitted { get; init => field = EquatableList.Of(value); } = EquatableList<NotSubmittedReport>.Empty;

    /// <summary>The sums with one report more. Of a further version of the report before, only what is not in that one counts.</summary>
    public CheckSummary With(ReportResult report)
    {
        ArgumentNullException.ThrowIfNull(report);
        IReadOnlyList<ReportResult> before = report.IsFurtherVersion ? Last : [];
        var known = before.SelectMany(version => version.Findings).Select(finding => finding.Fingerprint).ToHashSet();
        var found = before.Count == 0 ? report.Findings : [.. report.Findings.Where(finding => !known.Contains(finding.Fingerprint))];
        var counts = before.Count == 0 ? report.Counts
            : new Counts(0, found.Count(finding => finding.Outcome == Outcome.Violated), 0, 0, 0);
        return this with
        {
            Last = [.. before, report],
            Reports = Reports + (before.Count == 0 ? 1 : 0),
            FurtherVersions = FurtherVersions + (before.Count == 0 ? 0 : 1),
            Verdicts = Verdicts.With([.. before.Select(version => version.Verdict)], report.Verdict),
            Counts = Counts + counts,
            Errors = Errors + found.Count(finding => finding.Severity == Severity.Error),
            Warnings = Warnings + found.Count(finding => finding.Severity == Severity.Warning),
            Infos = Infos + found.Count(finding => finding.Severity == Severity.Info),
            Evaluated = Evaluated || report.Evaluated,
            NotChecked = report.Duplicates.Count == 0 ? NotChecked
                : [.. NotChecked, .. report.Duplicates.Select(file => NotCheckedFile.SameAs(file, report.Report.File))],
        };
    }

    /// <summary>The sums with one input more that could not be checked.</summary>
    public CheckSummary WithFailure() => this with { Failures = Failures + 1 };
}
