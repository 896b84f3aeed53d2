using Disclosure.Validation.Findings.Verdicts;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>The envelope as a whole, from which its schema is made; it is written piece by piece.</summary>
internal sealed record ResultEntry(
    IEnumerable<ReportEntry> Reports,
    IEnumerable<ProblemEntry>? Failures,
    IEnumerable<NotCheckedFile>? NotChecked,
    IEnumerable<NotSubmittedReport>? NotSubmitted,
    SummaryEntry Summary);
