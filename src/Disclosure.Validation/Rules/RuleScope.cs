using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Rules;

/// <summary>Whether a rule is for a report at all, by its year and by its issuer.</summary>
internal static class RuleScope
{
    /// <summary>Whether the rule is for the year and the issuer of the report; null where it is not known what kind of body that is.</summary>
    public static bool? IsFor(this Rule rule, DisclosureReport report) =>
        rule.IsForYear(report) ? rule.Covers(report) : false;

    /// <summary>Whether the rule is for the issuer; null where it is not known what kind of body that is.</summary>
    public static bool? Covers(this Rule rule, DisclosureReport report)
    {
        if (rule.Issuers.Count == 0)
        {
            return true;
        }

        var named = IssuerLevels.None;
        for (var i = 0; i < rule.Issuers.Count; i++)
        {
            named |= rule.Issuers[i].Alone();
        }

        return report.IsOneOf(named);
    }

    /// <summary>Whether the rule is for the year of the report; a report without a year is for every rule.</summary>
    private static bool IsForYear(this Rule rule, DisclosureReport report) =>
        report.Year is not { } year || rule.Valid.Contains(year);
}
