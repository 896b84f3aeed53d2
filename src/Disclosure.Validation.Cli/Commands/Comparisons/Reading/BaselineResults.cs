using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Reporting.History;

namespace Disclosure.Validation.Cli.Commands.Comparisons.Reading;

/// <summary>Takes what a comparison needs from files that keep findings by their fingerprints alone.</summary>
internal static class BaselineResults
{
    /// <summary>What is accepted, as what was found when it was accepted.</summary>
    public static KnownResult Of(Baseline baseline) => new()
    {
        Lacks = ReadingWords.NoSoundReports,
        Reports =
        [
            .. baseline.Entries.GroupBy(entry => (entry.Issuer, entry.Year)).Select(report => new KnownReport
            {
                Issuer = report.Key.Issuer,
                Year = report.Key.Year,
                Findings = [.. report.Select(entry => Finding(entry.Rule, entry.Suppression.Fingerprint, entry.Finding))],
            }),
        ],
    };

    /// <summary>What the last check of a history found.</summary>
    public static KnownResult Of(RunHistory history) => new()
    {
        Lacks = ReadingWords.NoSoundReports,
        Reports = history.Runs is not [.., var last] ? [] :
        [
            .. last.Reports.Select(report => new KnownReport
            {
                File = report.File,
                Issuer = report.Issuer,
                Year = report.Year,
                Findings =
                [
                    .. new[] { FindingState.New, FindingState.Known, FindingState.Reopened }.SelectMany(report.In)
                        .SelectMany(rule => rule.Value, (rule, fingerprint) => Finding(rule.Key, fingerprint, null)),
                ],
            }),
        ],
    };

    private static KnownFinding Finding(string? rule, string fingerprint, string? text)
    {
        var message = text ?? $"{rule} {fingerprint}".Trim();
        return new()
        {
            Rule = rule ?? "",
            Severity = null,
            Where = null,
            Message = new KnownText { Zh = message, En = message },
            Fingerprint = fingerprint,
        };
    }
}
