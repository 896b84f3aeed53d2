using System.Globalization;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>Writes the checks so far: what became of the findings in each, and how many reports of each year and district have errors.</summary>
internal sealed class HistoryChart(Markup html)
{
    private const int MostRuns = 12;
    private const int MostColumns = 6;

    /// <param name="runs">The checks, the oldest first, this one as the last.</param>
    public void Write(IReadOnlyList<HistoryRun> runs)
    {
        using var section = html.In("section", ("class", "chart history"), ("aria-labelledby", "history"), ("tabindex", "0"));
        html.Put("h3", OverviewWords.History, ("id", "history"));
        WriteRuns(runs);
        if (runs.Count > MostRuns)
        {
            html.Put("p", OverviewWords.EarlierRuns(runs.Count - MostRuns), ("class", "hint"));
        }

        if (runs.Count < 2)
        {
            return;
        }

        IReadOnlyList<HistoryRun> shown = [.. runs.TakeLast(MostColumns)];
        WriteTrend(
            shown, OverviewWords.Year, "history-years", OverviewWords.HistoryByYear,
            group => group.Year is { } year ? LocalizedText.Of($"{year}", $"{year}") : ReportName.UnknownYear);
        if (shown.SelectMany(run => run.Groups).Any(group => group.District is not null))
        {
            WriteTrend(
                shown, OverviewWords.District, "history-districts", OverviewWords.HistoryByDistrict,
                group => group.District is { } name ? new(name, name) : OverviewWords.NoDistrict);
        }
    }

    private void WriteRuns(IReadOnlyList<HistoryRun> runs)
    {
        using var table = html.In("table", ("class", "runs"), ("aria-labelledby", "history"));
        using (html.In("thead"))
        {
            using var row = html.In("tr");
            foreach (var head in OverviewWords.RunHeads.Concat(Enum.GetValues<FindingState>().Select(HistoryWords.Of)))
            {
                html.Put("th", head, ("scope", "col"));
            }
        }

        var most = Math.Max(1, runs.Max(run => run.Checked));
        using var body = html.In("tbody");
        foreach (var run in runs.TakeLast(MostRuns).Reverse())
        {
            using var row = html.In("tr");
            html.Put("th", Name(run), ("scope", "row"));
            using (html.In("td"))
            {
                new Bar(html).Write(most, ("e", run.WithErrors), ("ok", run.Checked - run.WithErrors));
            }

            foreach (var count in new[] { run.Checked, run.WithErrors }.Concat(Enum.GetValues<FindingState>().Select(run.CountOf)))
            {
                html.Put("td", Digits.Of(count), ("class", count == 0 ? "zero" : null));
            }
        }
    }

    private void WriteTrend(
        IReadOnlyList<HistoryRun> runs, LocalizedText head, string id, LocalizedText title, Func<HistoryGroup, LocalizedText> nameOf)
    {
        html.Put("h4", title, ("id", id));
        using var table = html.In("table", ("class", "matrix"), ("aria-labelledby", id));
        using (html.In("thead"))
        {
            using var row = html.In("tr");
            html.Put("th", head, ("scope", "col"));
            foreach (var run in runs)
            {
                html.Put("th", Name(run), ("scope", "col"));
            }
        }

        using var body = html.In("tbody");
        foreach (var name in runs.SelectMany(run => run.Groups).Select(nameOf).Distinct().OrderBy(name => name.Zh, StringComparer.Ordinal))
        {
            using var row = html.In("tr");
            html.Put("th", name, ("scope", "row"));
            foreach (var run in runs)
            {
                var groups = run.Groups.Where(group => nameOf(group) == name).ToList();
                var wrong = groups.Sum(group => group.WithErrors);
                html.Put(
                    "td",
                    groups.Count == 0 ? "—" : $"{Digits.Of(wrong)} / {Digits.Of(groups.Sum(group => group.Reports))}",
                    ("class", wrong == 0 ? "zero" : null));
            }
        }
    }

    private static LocalizedText Name(HistoryRun run)
    {
        var time = run.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return run.Interrupted == true ? LocalizedTexts.Join(new(time, time), OverviewWords.Stopped) : new(time, time);
    }
}
