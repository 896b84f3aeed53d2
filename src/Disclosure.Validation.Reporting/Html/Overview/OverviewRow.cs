using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>What the overview keeps of a report once the report itself is written.</summary>
internal sealed record OverviewRow
{
    /// <summary>The place of the report in the run, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Where its part is.</summary>
    public required string Link { get; init; }

    public required string? Issuer { get; init; }

    public required int? Year { get; init; }

    public required string Form { get; init; }

    public required string? File { get; init; }

    public required ReportStanding Standing { get; init; }

    /// <summary>The filters that show it: one with errors is among those, whatever could not be read besides.</summary>
    public IEnumerable<ReportStanding> Standings => Errors > 0 && Standing != ReportStanding.Wrong ? [Standing, ReportStanding.Wrong] : [Standing];

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required int Infos { get; init; }

    public required Counts Counts { get; init; }

    public required int Notes { get; init; }

    /// <summary>The rules with findings, in the order of the form, each once.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    public static OverviewRow Of(ReportResult result, int number, string link) => new()
    {
        Number = number,
        Link = link,
        Issuer = result.Report.Issuer,
        Year = result.Report.Year,
        Form = result.Report.Form.Id,
        File = result.Report.File,
        Standing = ReportStanding.Of(result),
        Errors = result.CountOf(Severity.Error),
        Warnings = result.CountOf(Severity.Warning),
        Infos = result.CountOf(Severity.Info),
        Counts = result.Counts,
        Notes = result.Report.ReadingNotes.Count,
        Rules = [.. result.Findings.Select(finding => finding.Rule).Distinct()],
    };
}
