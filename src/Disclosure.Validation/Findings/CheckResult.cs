using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Findings;

/// <summary>What a check of any number of reports yielded.</summary>
/// <param name="Reports">One result a report, in the order given, or by issuer and year where they were grouped.</param>
/// <param name="Failures">The inputs that could not be checked, one problem each.</param>
public sealed record CheckResult(IReadOnlyList<ReportResult> Reports, IReadOnlyList<Problem> Failures)
{
    /// <summary>The reports that the register of issuers asks for and that are not there, by year.</summary>
    public IReadOnlyList<NotSubmittedReport> NotSubmitted { get; init; } = [];

    /// <summary>The counts of all reports.</summary>
    public Counts Counts => Reports.Aggregate(default(Counts), (sum, report) => sum + report.Counts);

    /// <summary>Whether any report was evaluated.</summary>
    public bool Evaluated => Reports.Any(report => report.Evaluated);

    /// <summary>The number of findings of that severity.</summary>
    public int CountOf(Severity severity) =>
        Reports.Sum(report => report.CountOf(severity));
}
