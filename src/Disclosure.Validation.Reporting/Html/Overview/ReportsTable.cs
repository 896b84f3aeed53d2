using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting.Grouping;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Wording;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>
/// Writes the list of reports, one row each, the worst first: where there are districts, in groups of districts and issuers, each in the order of
/// its worst report, and the years of an issuer one after the other.
/// </summary>
internal sealed class ReportsTable(Markup html, Districts districts, IReadOnlyDictionary<string, int> rules)
{
    public void Write(IReadOnlyList<OverviewEntry> entries)
    {
        using var frame = html.In("div", ("class", "frame"));
        var isGrouped = districts.Names.Count > 0;
        using var table = html.In("table", ("id", "list"), ("class", isGrouped ? "grouped" : null), ("aria-labelledby", "reports"));
        WriteHead();
        using var body = html.In("tbody");
        var placed = entries.Index();
        if (!isGrouped)
        {
            Write(placed.Select(entry => (entry.Item, (int?)null)));
            return;
        }

        foreach (var district in placed.GroupBy(entry => districts.Of(entry.Item.First.Number)))
        {
            WriteGroup(district.Key, [.. district.Select(entry => entry.Item)]);
            Write(district.GroupBy(entry => entry.Item.First.Issuer)
                .SelectMany(issuer => issuer.OrderBy(entry => entry.Item.First.Year)).Select(entry => (entry.Item, (int?)entry.Index)));
        }
    }

    // The place is that among all reports, by which the script puts them where groups are not asked for.
    private void Write(IEnumerable<(OverviewEntry Entry, int? Place)> entries)
    {
        foreach (var (entry, place) in entries)
        {
            foreach (var version in entry.Versions)
            {
                html.Line();
                Write(entry, version, place);
            }
        }
    }

    private void WriteGroup(string? district, IReadOnlyList<OverviewEntry> entries)
    {
        html.Line();
        using var row = html.In("tr", ("class", "group"));
        using var head = html.In("th", ("scope", "rowgroup"), ("colspan", Digits.Of(OverviewWords.ReportHeads.Count)));
        if (district is null)
        {
            html.Put("b", OverviewWords.NoDistrict);
        }
        else
        {
            html.Put("b", district);
        }

        html.Text(" ");
        html.Put("span", OverviewWords.Group(entries.Count, entries.Count(entry => entry.Standing.Verdict == ReportVerdict.Errors)));
    }

    private void WriteHead()
    {
        using (html.In("colgroup"))
        {
            foreach (var (_, @class) in OverviewWords.ReportHeads)
            {
                html.Put("col", ("class", @class));
            }
        }

        using var head = html.In("thead");
        using var row = html.In("tr");
        foreach (var (text, _) in OverviewWords.ReportHeads)
        {
            using var cell = html.In("th", ("scope", "col"));
            html.Put("button", text, ("type", "button"));
        }
    }

    private void Write(OverviewEntry entry, OverviewRow row, int? place)
    {
        using var line = html.In(
            "tr",
            ("data-n", Digits.Of(row.Number)),
            ("data-place", place is { } known ? Digits.Of(known) : null),
            ("data-verdict", entry.Standing.Id),
            ("data-severity", Severities(row)),
            ("data-rule", string.Join(' ', row.Rules.Select(rule => Digits.Of(rules[rule])))),
            ("data-state", row.States),
            ("data-district", districts.Of(row.Number)),
            ("data-version", row.IsFurtherVersion ? "" : null));
        using (html.In("th", ("scope", "row")))
        {
            using var link = html.In("a", ("href", row.Link), ("class", "open"));
            WriteIssuer(row);
        }

        html.Put("td", row.Year is { } year ? Digits.Of(year) : "—");
        WriteVerdict(row);
        WriteCounts(row);
        using (html.In("td", ("class", "rules")))
        {
            WriteRules(row);
        }

        using var file = html.In("td", ("class", "file"));
        html.Quote(districts.Shown(row.File) ?? "—");
    }

    private static string Severities(OverviewRow row) => string.Join(
        ' ', new[] { (row.Errors, "e"), (row.Warnings, "w"), (row.Infos, "i") }.Where(entry => entry.Item1 > 0).Select(entry => entry.Item2));

    private void WriteIssuer(OverviewRow row)
    {
        if (row.Issuer is { } issuer)
        {
            html.Quote(issuer);
        }
        else
        {
            html.Put("span", ReportName.UnknownIssuer, ("class", "badge u"));
        }
    }

    private void WriteVerdict(OverviewRow row)
    {
        using var cell = html.In("td", ("data-value", Digits.Of(row.Standing.Rank)));
        html.Put("span", row.Standing.Name, ("class", $"badge {row.Standing.Class}"));
        if (row.Suppressed > 0)
        {
            html.Text(" ");
            html.Put("span", OverviewWords.Accepted(row.Suppressed), ("class", "badge s"));
        }

        if (row.IsFurtherVersion)
        {
            html.Text(" ");
            html.Put("span", OverviewWords.OtherVersion, ("class", "badge s"));
        }
    }

    private void WriteRules(OverviewRow row)
    {
        if (row.Rules is not [var first, .. var others])
        {
            return;
        }

        using var name = html.In("p");
        RuleName.Write(html, row.Title, first);
        if (others.Length > 0)
        {
            html.Text(" ");
            html.Put("span", OverviewWords.MoreRules(others.Length), ("class", "more"));
        }
    }

    private void WriteCounts(OverviewRow row)
    {
        foreach (var count in new[] { row.Errors, row.Warnings })
        {
            html.Put("td", Digits.Of(count), ("class", count == 0 ? "zero" : null));
        }
    }
}
