using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>What the overview keeps of a report once the report itself is written.</summary>
internal sealed record OverviewRow
{
    /// <summary>Its number in the order of input, from 0, by which its findings are looked up.</summary>
    public required int Number { get; init; }

    /// <summary>Where its part is.</summary>
    public required string Link { get; init; }

    public required string? Issuer { get; init; }

    public required int? Year { get; init; }

    public required string? File { get; init; }

    public required ReportVerdict Verdict { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required int Infos { get; init; }

    /// <summary>The findings that were accepted.</summary>
    public required int Suppressed { get; init; }

    /// <summary>Whether it is another version of the report before, with which it counts as one.</summary>
    public required bool IsFurtherVersion { get; init; }

    /// <summary>The rules with findings, the weightiest first, each once.</summary>
    public required string[] Rules { get; init; }

    /// <summary>What the first of them asks, where that is known.</summary>
    public required LocalizedText? Title { get; init; }

    /// <summary>What its findings are since the checks before, each once; null where those are not known.</summary>
    public required string? States { get; init; }

    public ReportStanding Standing => ReportStanding.Of(Verdict);

    /// <summary>What the script filters by.</summary>
    public static string IdOf(FindingState state) => state switch
    {
        FindingState.New => "n",
        FindingState.Reopened => "b",
        _ => "k",
    };

    public static OverviewRow Of(ReportResult result, int number, string link, ResultWriterOptions options)
    {
        var rules = result.Findings.OrderByDescending(finding => finding.Severity).Select(finding => finding.Rule).Distinct().ToArray();
        return new OverviewRow
        {
            Number = number,
            Link = link,
            Issuer = result.Report.Issuer,
            Year = result.Report.Year,
            File = result.Report.File,
            Verdict = result.Verdict,
            Errors = result.CountOf(Severity.Error),
            Warnings = result.CountOf(Severity.Warning),
            Infos = result.CountOf(Severity.Info),
            Suppressed = result.Suppressed.Count,
            IsFurtherVersion = result.IsFurtherVersion,
            Rules = rules,
            States = options.History is not { Runs.Count: > 0 } history ? null
                : string.Join(' ', result.Findings.Select(finding => IdOf(history.StateOf(finding.Fingerprint))).Distinct()),
            Title = rules is [var first, ..] ? options.FindRule(result.Report.Form, first)?.Title : null,
        };
    }
}
