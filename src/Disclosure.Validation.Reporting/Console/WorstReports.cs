using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>The reports of a run that are to be looked at, the worst first.</summary>
internal sealed class WorstReports
{
    private readonly List<WorstReport> _reports = [];

    /// <summary>How many there are.</summary>
    public int Count => _reports.Count;

    /// <summary>Takes a report in, unless nothing was found in it.</summary>
    public void Add(ReportResult result)
    {
        if (result.Verdict != ReportVerdict.Clean)
        {
            _reports.Add(WorstReport.Of(result));
        }
    }

    /// <summary>The first of them: those with errors, then those that were not read as a whole, then the rest.</summary>
    public IReadOnlyList<WorstReport> First(int most) =>
        [.. _reports.OrderByDescending(report => report.Errors).ThenBy(report => report.Verdict != ReportVerdict.Unread).ThenByDescending(report => report.Warnings).Take(most)];
}

/// <summary>A report that is to be looked at.</summary>
/// <param name="Name">Its issuer and year.</param>
/// <param name="File">Its file.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Errors">Its errors.</param>
/// <param name="Warnings">Its warnings.</param>
internal sealed record WorstReport(LocalizedText Name, string? File, ReportVerdict Verdict, int Errors, int Warnings)
{
    public LocalizedText Standing => VerdictWords.Of(Verdict);

    public Tone Tone => Errors > 0 ? Tone.Error : Tone.Warning;

    public static WorstReport Of(ReportResult result) => new(
        ReportName.Of(result.Report.Issuer, result.Report.Year),
        result.Report.File,
        result.Verdict,
        result.CountOf(Severity.Error),
        result.CountOf(Severity.Warning));
}
