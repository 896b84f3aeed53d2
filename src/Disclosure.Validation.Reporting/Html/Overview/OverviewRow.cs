using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>What the overview keeps of a report once the report itself is written.</summary>
internal sealed record OverviewRow
{
    /// <summary>Where its part is.</summary>
    public required string Link { get; init; }

    public required string? Issuer { get; init; }

    public required int? Year { get; init; }

    public required string? File { get; init; }

    public required ReportStanding Standing { get; init; }

    /// <summary>The filters that show it: one with errors is among those, whatever could not be read besides.</summary>
    public IEnumerable<ReportStanding> Standings => Errors > 0 && Standing != ReportStanding.Wrong ? [Standing, ReportStanding.Wrong] : [Standing];

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    /// <summary>The findings that were accepted.</summary>
    public required int Suppressed { get; init; }

    /// <summary>The rules with findings, in the order of the form, each once, and what they ask where that is known.</summary>
    public required IReadOnlyList<(string Id, LocalizedText? Title)> Rules { get; init; }

    public static OverviewRow Of(ReportResult result, string link, ResultWriterOptions options) => new()
    {
        Link = link,
        Issuer = result.Report.Issuer,
        Year = result.Report.Year,
        File = result.Report.File,
        Standing = ReportStanding.Of(result),
        Errors = result.CountOf(Severity.Error),
        Warnings = result.CountOf(Severity.Warning),
        Suppressed = result.Suppressed.Count,
        Rules =
        [
            .. result.Findings.Select(finding => finding.Rule).Distinct()
                .Select(rule => (rule, options.FindRule(result.Report.Form, rule)?.Title)),
        ],
    };
}
