using Disclosure.Validation.Findings.Verdicts;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>A report of the list with its versions, which count as one.</summary>
/// <param name="Versions">The versions, one as a rule.</param>
internal sealed record OverviewEntry(IReadOnlyList<OverviewRow> Versions)
{
    public OverviewRow First => Versions[0];

    /// <summary>The verdict that counts: the worst of all versions.</summary>
    public ReportStanding Standing { get; } =
        ReportStanding.Of(VerdictCounts.WorstOf([.. Versions.Select(version => version.Verdict)]));

    public int Errors { get; } = Versions.Max(version => version.Errors);

    /// <summary>The entries, the worst first.</summary>
    public static IReadOnlyList<OverviewEntry> Of(IReadOnlyList<OverviewRow> rows)
    {
        var entries = new List<List<OverviewRow>>();
        foreach (var row in rows)
        {
            if (row.IsFurtherVersion && entries.Count > 0)
            {
                entries[^1].Add(row);
            }
            else
            {
                entries.Add([row]);
            }
        }

        return
        [
            .. entries.Select(versions => new OverviewEntry(versions))
                .OrderBy(entry => entry.Standing.Rank).ThenByDescending(entry => entry.Errors).ThenByDescending(entry => entry.First.Warnings),
        ];
    }
}
