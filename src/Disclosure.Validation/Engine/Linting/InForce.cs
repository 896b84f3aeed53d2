using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Compilation;

namespace Disclosure.Validation.Engine.Linting;

/// <summary>Which rules are in force together.</summary>
internal static class InForce
{
    /// <summary>Whether both ranges have a year.</summary>
    public static bool Together(YearRange a, YearRange b) =>
        (a.From ?? int.MinValue) <= (b.To ?? int.MaxValue) && (b.From ?? int.MinValue) <= (a.To ?? int.MaxValue);

    /// <summary>Years such that every set of rules ever in force together is in force in one of them; null for any year.</summary>
    public static IReadOnlyList<int?> Years(CompiledPack pack)
    {
        var ranges = pack.Rules.Select(rule => rule.Definition.Valid).ToList();
        var starts = ranges.Select(range => range.From).Concat(ranges.Select(range => range.To + 1)).OfType<int>().Order();
        var first = starts.Select(year => (int?)year).FirstOrDefault();
        return first is null ? [null] : [first - 1, .. starts.Distinct().Select(year => (int?)year)];
    }

    public static bool IsIn(this CompiledRule rule, int? year) => year is not { } known || rule.Definition.Valid.Contains(known);
}
