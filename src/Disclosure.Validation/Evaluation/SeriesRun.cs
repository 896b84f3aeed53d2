using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Versions;

namespace Disclosure.Validation.Evaluation;

/// <summary>
/// Checks the reports of a series one by one. What is there several times with the same content is checked once; versions that
/// differ are checked one behind the other, each against the others.
/// </summary>
/// <param name="series">The order of the reports, and what belongs to which.</param>
/// <param name="load">Gives the report at a position of the series.</param>
/// <param name="validate">Checks a report against those that belong to it.</param>
internal sealed class SeriesRun(
    ReportSeries series, Func<int, DisclosureReport> load, Func<DisclosureReport, RelatedReports, ReportResult> validate)
{
    public IEnumerable<ReportResult> Results()
    {
        foreach (var index in series.Ordered)
        {
            var versions = series.VersionsOf(index);
            if (versions.Count == 1)
            {
                yield return validate(Load(index), series.RelatedTo(index, load));
            }
            else if (versions[0] == index)
            {
                foreach (var result in ResultsOf(versions))
                {
                    yield return result;
                }
            }
        }
    }

    private IEnumerable<ReportResult> ResultsOf(IReadOnlyList<int> versions)
    {
        var distinct = Distinct(versions);
        foreach (var (place, version) in distinct.Index())
        {
            var related = series.RelatedTo(version.Index, load) with
            {
                Versions = [.. distinct.Where(other => other != version).Select(other => other.Report)],
            };
            yield return validate(version.Report, related) with { Duplicates = version.Duplicates, IsFurtherVersion = place > 0 };
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
