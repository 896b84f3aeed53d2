using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Grouping;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Wording;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>Writes the overview over all reports of a run: what is to be done first, then what was not done, then the sums.</summary>
internal sealed class OverviewPart(Markup html, Tally tally, Districts districts, IReadOnlyList<HistoryRun> runs)
{
    public void Write(CheckSummary summary, IReadOnlyList<OverviewRow> rows, IReadOnlyList<Problem> failures)
    {
        var lists = new GapLists(html, summary, failures, tally.Open);
        using var section = html.In("section", ("class", "overview"), ("id", "overview"), ("aria-labelledby", "upshot"));
        html.Put("h2", OverviewWords.Upshot(summary), ("id", "upshot"));
        if (summary.Interrupted)
        {
            html.Put("p", Words.Interrupted, ("class", "warning"));
        }

        html.Put("p", ReportWording.Counts(summary.Counts), ("class", "hint"));
        lists.WriteLinks(hasCharts: rows.Count > 0, hasHistory: runs.Count > 0);
        var entries = OverviewEntry.Of(rows);
        if (rows.Count > 0)
        {
            WriteReports(entries);
        }

        lists.Write();
        if (runs.Count > 0)
        {
            new HistoryChart(html).Write(runs);
        }

        if (rows.Count > 0)
        {
            using var charts = html.In("div", ("class", "charts"));
            new RuleChart(html).Write(tally.Rules);
            new YearChart(html).Write(tally.Years);
            new DistrictChart(html, districts).Write(entries);
        }
    }

    private void WriteReports(IReadOnlyList<OverviewEntry> entries)
    {
        using var section = html.In("section", ("class", "reports"), ("aria-labelledby", "reports"));
        html.Put("h3", OverviewWords.Reports, ("id", "reports"));
        new ListTools(html, districts, tally).Write(entries);
        var numbers = tally.Rules.Index().ToDictionary(rule => rule.Item.Rule, rule => rule.Index, StringComparer.Ordinal);
        new ReportsTable(html, districts, numbers).Write(entries);
        using var more = html.In("template", ("id", "more"));
        html.Put("span", OverviewWords.MoreFindings, ("class", "more"));
    }
}
