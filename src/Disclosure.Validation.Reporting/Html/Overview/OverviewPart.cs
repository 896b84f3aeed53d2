using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

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

        html.Put("p", ReportWording.Counts(summary.Counts), ("class", "hint"));
        if (rows.Count > 0)
        {
            new ReportsTable(html).Write(rows);
        }

        if (summary.Suppressions is { } suppressions)
        {
            html.Put("p", ReportWording.Suppressions(suppressions), ("class", "hint"));
            WriteProblems(ReportWording.OutOfDate, "out-of-date", [.. suppressions.OutOfDate]);
        }

        WriteProblems(OverviewWords.Failures(failures.Count), "failures", failures);
        WriteLines(OpenReasonWords.Heading, "not-judged", [.. tally.Open.Lines.Select(line => line.Text)]);
        WriteList(GapWords.NotChecked, summary.NotChecked.Count, "not-checked", GapWords.Of(summary.NotChecked));
        WriteList(GapWords.NotSubmitted, summary.NotSubmitted.Count, "not-submitted", GapWords.Of(summary.NotSubmitted));

        if (rows.Count > 0)
        {
            using var charts = html.In("div", ("class", "charts"));
            new RuleChart(html).Write(tally.Rules);
            new YearChart(html).Write(tally.Years);
        }
    }

    private void WriteProblems(LocalizedText heading, string id, IReadOnlyList<Problem> problems) => WriteLines(
        heading, id, [.. problems.Select(problem => new LocalizedText(problem.Describe(Language.Zh), problem.Describe(Language.En)))]);

    private void WriteList(LocalizedText heading, int count, string id, IEnumerable<LocalizedText> lines) =>
        WriteLines(GapWords.Counted(heading, count), id, [.. lines]);

    private void WriteLines(LocalizedText heading, string id, IReadOnlyList<LocalizedText> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        using var section = html.In("section", ("class", "failures"), ("aria-labelledby", id));
        html.Put("h3", heading, ("id", id));
        using var list = html.In("ul");
        foreach (var line in lines)
        {
            html.Put("li", line);
        }
    }
}
