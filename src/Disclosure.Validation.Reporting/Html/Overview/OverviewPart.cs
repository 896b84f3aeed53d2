using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>Writes the overview over all reports of a run.</summary>
internal sealed class OverviewPart(Markup html, Tally tally, IReadOnlyList<OverviewRow> rows)
{
    public void Write(CheckSummary summary, IReadOnlyList<Problem> failures)
    {
        using var section = html.In("section", ("class", "overview"), ("id", "overview"), ("aria-labelledby", "upshot"));
        html.Put("h2", OverviewWords.Upshot(summary), ("id", "upshot"));
        if (summary.Interrupted)
        {
            html.Put("p", Words.Interrupted, ("class", "warning"));
        }

        html.Put("p", OverviewWords.Checks(summary.Counts), ("class", "hint"));
        WriteFailures(failures);
        if (rows.Count > 0)
        {
            using (html.In("div", ("class", "charts")))
            {
                new RuleChart(html).Write(tally.Rules);
                new YearChart(html).Write(tally.Years);
            }

            new ReportsTable(html).Write(rows);
        }
    }

    private void WriteFailures(IReadOnlyList<Problem> failures)
    {
        if (failures.Count == 0)
        {
            return;
        }

        using var section = html.In("section", ("class", "failures"), ("aria-labelledby", "failures"));
        html.Put("h3", OverviewWords.Failures(failures.Count), ("id", "failures"));
        using var list = html.In("ul");
        foreach (var failure in failures)
        {
            html.Put("li", new LocalizedText(failure.Describe(Language.Zh), failure.Describe(Language.En)));
        }
    }
}
