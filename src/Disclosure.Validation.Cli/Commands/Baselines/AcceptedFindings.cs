using Disclosure.Validation.Findings;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Commands.Baselines;

/// <summary>Which new findings are accepted: all, or those of some fingerprints, rules and issuers; what is named has to be there.</summary>
internal sealed record AcceptedFindings(
    IReadOnlyList<string> Fingerprints, IReadOnlyList<string> Rules, IReadOnlyList<string> Issuers)
{
    private bool AreAll => Fingerprints.Count + Rules.Count + Issuers.Count == 0;

    public bool Holds(ReportResult result, Finding finding) =>
        (Fingerprints.Count == 0 || Fingerprints.Contains(finding.Fingerprint))
        && (Rules.Count == 0 || Rules.Contains(finding.Rule))
        && (Issuers.Count == 0 || (result.Report.Issuer is { } issuer && Issuers.Any(name => IssuerName.Canonical(name) == IssuerName.Canonical(issuer))));

    /// <summary>Sees to it that each name is that of something found.</summary>
    /// <exception cref="DisclosureInputException">A finding, a rule or an issuer is not among the results.</exception>
    public void RequireKnown(IReadOnlyList<ReportResult> results)
    {
        if (AreAll)
        {
            return;
        }

        var findings = results.SelectMany(result => result.Findings.Concat(result.Suppressed.Select(accepted => accepted.Finding))).ToList();
        Require("--finding", Fingerprints, findings.Select(finding => finding.Fingerprint), fingerprint => fingerprint);
        Require("--rule", Rules, findings.Select(finding => finding.Rule), rule => rule);
        Require("--issuer", Issuers, results.Select(result => result.Report.Issuer).OfType<string>(), IssuerName.Canonical);
    }

    private static void Require(string option, IReadOnlyList<string> named, IEnumerable<string> found, Func<string, string> key)
    {
        var known = found.Distinct(StringComparer.Ordinal).ToList();
        var keys = known.Select(key).ToHashSet(StringComparer.Ordinal);
        if (named.FirstOrDefault(name => !keys.Contains(key(name))) is { } unknown)
        {
            throw new DisclosureInputException(new Problem
            {
                Code = "baseline.no-such-finding",
                Found = new($"{option} {unknown}：这次检查没有这样的问题", $"{option} {unknown}: the check found nothing of it"),
                Hint = NameHint.Nearest(unknown, known),
            });
        }
    }
}
