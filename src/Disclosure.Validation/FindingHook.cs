using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation;

/// <summary>Gives each finding to the caller, who may change it or leave it out.</summary>
internal static class FindingHook
{
    public static ReportResult Apply(ReportResult result, Func<Finding, DisclosureReport, Finding?>? hook)
    {
        if (hook is null)
        {
            return result;
        }

        var kept = new List<Finding>();
        var dropped = 0;
        foreach (var finding in result.Findings)
        {
            if (hook(finding, result.Report) is { } changed)
            {
                kept.Add(changed with { Rule = finding.Rule, Fingerprint = finding.Fingerprint });
            }
            else if (finding.Outcome == Outcome.Violated)
            {
                dropped++;
            }
        }

        var counts = result.Counts with { Violated = result.Counts.Violated - dropped, Suppressed = result.Counts.Suppressed + dropped };
        return result with { Findings = kept, Counts = counts };
    }
}
