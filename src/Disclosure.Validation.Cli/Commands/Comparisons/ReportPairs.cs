using Disclosure.Validation.Cli.Commands.Comparisons.Reading;
using Disclosure.Validation.Issuers;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>
/// Finds the reports of one check in another: by issuer and year, wherever the file lies now; what then is left, by the name
/// of the file, wherever it lies now where the report does not say whose it is.
/// </summary>
internal static class ReportPairs
{
    /// <summary>The reports of both that belong together, the old one first; one of them is null where it has no partner.</summary>
    public static List<(KnownReport? Old, KnownReport? New)> Of(KnownResult old, KnownResult now)
    {
        var pairs = new List<(KnownReport? Old, KnownReport? New)>();
        var (left, right) = (old.Reports.ToList(), now.Reports.ToList());
        Pair(left, right, IssuerAndYear, pairs);
        Pair(left, right, report => report.File, pairs);
        Pair(left, right, Alone(left, right), pairs);
        pairs.AddRange(left.Select(report => ((KnownReport?)report, (KnownReport?)null)));
        pairs.AddRange(right.Select(report => ((KnownReport?)null, (KnownReport?)report)));
        return pairs;
    }

    // Two reports of one key are paired in their order.
    private static void Pair(
        List<KnownReport> left, List<KnownReport> right, Func<KnownReport, object?> key, List<(KnownReport?, KnownReport?)> pairs)
    {
        var waiting = right
            .Where(report => key(report) is not null)
            .GroupBy(report => key(report)!)
            .ToDictionary(group => group.Key, group => new Queue<KnownReport>(group));
        foreach (var report in left.ToList())
        {
            if (key(report) is { } known && waiting.TryGetValue(known, out var partners) && partners.TryDequeue(out var partner))
            {
                pairs.Add((report, partner));
                left.Remove(report);
                right.Remove(partner);
            }
        }
    }

    // A file that lies elsewhere now, where its issuer or year is not known; one that shares its name with another is not looked for.
    private static Func<KnownReport, object?> Alone(List<KnownReport> left, List<KnownReport> right)
    {
        var once = new[] { left, right }.Select(side => side.CountBy(report => NameOf(report) ?? "").Where(name => name.Value == 1).Select(name => name.Key).ToHashSet()).ToList();
        var nameless = left.Concat(right).Where(report => IssuerAndYear(report) is null).Select(NameOf).ToHashSet();
        return report => NameOf(report) is { } name && nameless.Contains(name) && once.TrueForAll(names => names.Contains(name)) ? name : null;
    }

    private static string? NameOf(KnownReport report) => report.File?.Split('/', '\\')[^1];

    private static object? IssuerAndYear(KnownReport report) =>
        report is { Issuer: { } issuer, Year: { } year } ? (IssuerName.Canonical(issuer), year) : null;
}
