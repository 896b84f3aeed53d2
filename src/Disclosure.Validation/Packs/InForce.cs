using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Packs;

/// <summary>Which rules are in force together.</summary>
internal static class InForce
{
    /// <summary>Whether there is a year and a kind of issuer that both rules are for.</summary>
    public static bool Together(Rule a, Rule b) =>
        (a.Valid.From ?? int.MinValue) <= (b.Valid.To ?? int.MaxValue) &&
        (b.Valid.From ?? int.MinValue) <= (a.Valid.To ?? int.MaxValue) &&
        (a.Issuers.Count == 0 || b.Issuers.Count == 0 || a.Issuers.Intersect(b.Issuers).Any());

    /// <summary>The kinds of issuer for which other equations are in force; null for all where there is no difference.</summary>
    public static IReadOnlyList<IssuerLevel?> Levels(CompiledPack pack) =>
        pack.Checks.Any(rule => rule.Definition.Issuers.Count > 0 &&
            rule.Instances.OfType<LinearRow>().Any(row => row.Relation == ComparisonOperator.Equal))
            ? [.. Enum.GetValues<IssuerLevel>().Select(level => (IssuerLevel?)level)]
            : [null];

    /// <summary>Years such that every set of rules ever in force together is in force in one of them; null for any year.</summary>
    public static IReadOnlyList<int?> Years(CompiledPack pack)
    {
        var ranges = pack.Checks.Select(rule => rule.Definition.Valid).ToList();
        var starts = ranges.Select(range => range.From).Concat(ranges.Select(range => range.To + 1)).OfType<int>().Order();
        var first = starts.Select(year => (int?)year).FirstOrDefault();
        return first is null ? [null] : [first - 1, .. starts.Distinct().Select(year => (int?)year)];
    }

    public static bool IsIn(this CompiledCheck rule, int? year, IssuerLevel? level) =>
        (year is not { } known || rule.Definition.Valid.Contains(known)) &&
        (level is not { } kind || rule.Definition.Issuers.Count == 0 || rule.Definition.Issuers.Contains(kind));
}
