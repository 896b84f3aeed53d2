using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Versions;

namespace Disclosure.Validation.Evaluation;

/// <summary>
/// Goes through the reports of a series one by one. What is there several times with the same content comes once; versions that
/// differ come one behind the other, each with the others.
/// </summary>
/// <param name="series">The order of the reports, and what belongs to which.</param>
/// <param name="load">Gives the report at a position of the series.</param>
internal sealed class SeriesRun(ReportSeries series, Func<int, DisclosureReport> load)
{
    public IEnumerable<SeriesStep> Steps()
    {
        foreach (var index in series.Ordered)
        {
            var versions = series.VersionsOf(index);
            if (versions.Count == 1)
            {
                yield return new SeriesStep(Load(index), series.RelatedTo(index, load), [], IsFurtherVersion: false) { Index = index };
            }
            else if (versions[0] == index)
            {
                foreach (var step in StepsOf(versions))
                {
                    yield return step;
                }
            }
        }
    }

    private IEnumerable<SeriesStep> StepsOf(IReadOnlyList<int> versions)
    {
        var distinct = Distinct(versions);
        foreach (var (place, version) in distinct.Index())
        {
            var related = series.RelatedTo(version.Index, load) with
            {
                Versions = [.. distinct.Where(other => other != version).Select(other => other.Report)],
            };
            yield return new SeriesStep(version.Report, related, version.Duplicates, IsFurtherVersion: place > 0)
            {
                Index = version.Index,
                Versions = [.. distinct.Where(other => other != version).Select(other => other.Index)],
            };
        }
    }

    private List<Version> Distinct(IReadOnlyList<int> versions)
    {
        var distinct = new List<Version>();
        foreach (var index in versions)
        {
            var report = Load(index);
            if (distinct.Find(version => ReportVersions.AreSame(version.Report, report)) is { } same)
            {
                same.Duplicates.Add(report.File ?? "?");
            }
            else
            {
                distinct.Add(new Version(index, report, []));
            }
        }

        return distinct;
    }

    private DisclosureReport Load(int index) => series.Complete(load(index), index);

    private sealed record Version(int Index, DisclosureReport Report, List<string> Duplicates);
}

/// <summary>A report of a series with those that belong to it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Related">Those that belong to it.</param>
/// <param name="Duplicates">The files that hold the same.</param>
/// <param name="IsFurtherVersion">Whether another version of the report came before.</param>
public readonly record struct SeriesStep(
    DisclosureReport Report, RelatedReports Related, IReadOnlyList<string> Duplicates, bool IsFurtherVersion)
{
    /// <summary>The position of the report.</summary>
    public int Index { get; init; }

    /// <summary>The positions of its other versions, in the order of those that belong to it.</summary>
    public IReadOnlyList<int> Versions { get; init; } = [];

    /// <summary>What the check of the report yielded, as that of one of the series.</summary>
    public ReportResult Of(ReportResult result) => result with { Duplicates = Duplicates, IsFurtherVersion = IsFurtherVersion };
}
