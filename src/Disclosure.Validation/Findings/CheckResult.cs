using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings;

/// <summary>What a check of any number of reports yielded.</summary>
/// <param name="Reports">One result a report, in the order given, or by issuer and year where they were grouped.</param>
/// <param name="Failures">The inputs that could not be checked, one problem each.</param>
public sealed record CheckResult(IReadOnlyList<ReportResult> Reports, IReadOnlyList<Problem> Failures)
{
    /// <summary>One result a report, in the order given, or by issuer and year where they were grouped.</summary>
    public IReadOnlyList<ReportResult> Reports { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Reports);

    /// <summary>The inputs that could not be checked, one problem each.</summary>
    public IReadOnlyList<Problem> Failures { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Failures);

    /// <summary>The reports that the register of issuers asks for and that are not there, by year.</summary>
    public IReadOnlyList<NotSubmittedReport> NotSubmitted { get; init => field = EquatableList.Of(value); } = EquatableList<NotSubmittedReport>.Empty;

    /// <summary>The sums over the reports. What several versions of a report have in common is counted once.</summary>
    public CheckSummary Summary => Reports.Aggregate(new CheckSummary(), (sum, report) => sum.With(report)) with
    {
        Failures = Failures.Count,
        NotSubmitted = NotSubmitted,
    };

    /// <summary>The counts of all reports.</summary>
    public Counts Counts => Summary.Counts;

    /// <summary>Whether any report was evaluated.</summary>
    public bool Evaluated => Reports.Any(report => report.Evaluated);

    /// <summary>The number of findings of that severity.</summary>
    public int CountOf(Severity severity) => severity switch
    {
        Severity.Error => Summary.Errors,
        Severity.Warning => Summary.Warnings,
        _ => Summary.Infos,
    };
}
