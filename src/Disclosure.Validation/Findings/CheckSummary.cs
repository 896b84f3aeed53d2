using Disclosure.Validation.Findings.Verdicts;

namespace Disclosure.Validation.Findings;

/// <summary>The sums over the reports of a check, kept while they come.</summary>
public sealed record CheckSummary
{
    /// <summary>The reports checked.</summary>
    public int Reports { get; init; }

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
    public IReadOnlyList<NotCheckedFile> NotChecked { get; init; } = [];

    /// <summary>The reports that the register of issuers asks for and that are not there, by year.</summary>
    public IReadOnlyList<NotSubmittedReport> NotSubmitted { get; init; } = [];

    /// <summary>The sums with one report more.</summary>
    public CheckSummary With(ReportResult report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return this with
        {
            Reports = Reports + 1,
            Verdicts = Verdicts.With(report.Verdict),
            Counts = Counts + report.Counts,
            Errors = Errors + report.CountOf(Severity.Error),
            Warnings = Warnings + report.CountOf(Severity.Warning),
            Infos = Infos + report.CountOf(Severity.Info),
            Evaluated = Evaluated || report.Evaluated,
        };
    }

    /// <summary>The sums with one input more that could not be checked.</summary>
    public CheckSummary WithFailure() => this with { Failures = Failures + 1 };
}
