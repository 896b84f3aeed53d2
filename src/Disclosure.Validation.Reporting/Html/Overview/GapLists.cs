using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>
/// Writes lists of their own of what could not be checked, was not checked, was not submitted, and was not judged, and the links to them
/// that stand above the list of reports.
/// </summary>
internal sealed class GapLists(Markup html, CheckSummary summary, IReadOnlyList<Problem> failures, OpenReasonTally open)
{
    /// <param name="hasCharts">Whether there are sums to lead to.</param>
    /// <param name="hasHistory">Whether checks before are known.</param>
    public void WriteLinks(bool hasCharts, bool hasHistory)
    {
        var links = new List<(string Id, LocalizedText Name)>();
        Add("failures", failures.Count, GapWords.Counted(ReportWording.Inputs, failures.Count));
        Add("not-checked", summary.NotChecked.Count, GapWords.Counted(GapWords.NotChecked, summary.NotChecked.Count));
        Add("not-submitted", summary.NotSubmitted.Count, GapWords.Counted(GapWords.NotSubmitted, summary.NotSubmitted.Count));
        Add("not-judged", open.Lines.Count, OpenReasonWords.Heading);
        Add("history", hasHistory ? 1 : 0, OverviewWords.History);
        Add("by-rule", hasCharts ? 1 : 0, OverviewWords.ByRule);
        if (links.Count == 0)
        {
            return;
        }

        using var list = html.In("nav", ("class", "steps"), ("aria-labelledby", "upshot"));
        foreach (var (id, name) in links)
        {
            html.Put("a", name, ("href", $"#{id}"));
        }

        void Add(string id, int count, LocalizedText name)
        {
            if (count > 0)
            {
                links.Add((id, name));
            }
        }
    }

    public void Write()
    {
        Write("failures", GapWords.Counted(ReportWording.Inputs, failures.Count), [.. failures.Select(Of)]);
        var files = summary.NotChecked.GroupBy(file => file.Reason);
        Write(
            "not-checked", GapWords.Counted(GapWords.NotChecked, summary.NotChecked.Count),
            [.. files.Select(reason => (reason.Key, (IReadOnlyList<string>)[.. reason.Select(file => file.File)]))]);
        var reports = summary.NotSubmitted.GroupBy(report => (report.Year, report.Parent));
        Write(
            "not-submitted", GapWords.Counted(GapWords.NotSubmitted, summary.NotSubmitted.Count),
            [.. reports.Select(group => (GapWords.Group(group.Key.Year, group.Key.Parent), (IReadOnlyList<string>)[.. group.Select(report => report.Issuer)]))]);
        Write("not-judged", OpenReasonWords.Heading, [.. open.Lines.Select(line => (line.Text, (IReadOnlyList<string>)[]))]);
        if (summary.Suppressions is { } suppressions)
        {
            html.Put("p", ReportWording.Suppressions(suppressions), ("class", "hint"));
            Write("out-of-date", ReportWording.OutOfDate, [.. suppressions.OutOfDate.Select(Of)]);
        }
    }

    private static (LocalizedText Text, IReadOnlyList<string> Names) Of(Problem problem) =>
        (new(problem.Describe(Language.Zh), problem.Describe(Language.En)), []);

    private void Write(string id, LocalizedText heading, IReadOnlyList<(LocalizedText Text, IReadOnlyList<string> Names)> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        using var section = html.In("section", ("class", "failures"), ("aria-labelledby", id));
        html.Put("h3", heading, ("id", id));
        using var list = html.In("ul");
        foreach (var (text, names) in lines)
        {
            using var line = html.In("li");
            html.Put("span", text);
            if (names.Count > 0)
            {
                WriteNames(names);
            }
        }
    }

    private void WriteNames(IReadOnlyList<string> names)
    {
        html.Text($" ({Digits.Of(names.Count)})");
        using var list = html.In("ul", ("class", "names"));
        foreach (var name in names)
        {
            using var item = html.In("li");
            html.Quote(name);
        }
    }
}
