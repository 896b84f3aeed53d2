using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>Writes the list of reports, one row each, with what searches, filters and sorts it.</summary>
internal sealed class ReportsTable(Markup html)
{
    public void Write(IReadOnlyList<OverviewRow> rows)
    {
        using var section = html.In("section", ("class", "reports"), ("aria-labelledby", "reports"));
        html.Put("h3", OverviewWords.Reports, ("id", "reports"));
        WriteTools(rows);
        using var frame = html.In("div", ("class", "frame"));
        using var table = html.In("table", ("id", "list"), ("aria-labelledby", "reports"));
        WriteHead();
        using var body = html.In("tbody");
        foreach (var row in rows.OrderBy(row => row.Standing.Rank).ThenByDescending(row => row.Errors).ThenByDescending(row => row.Warnings))
        {
            html.Line();
            Write(row);
        }
    }

    private void WriteTools(IReadOnlyList<OverviewRow> rows)
    {
        using var form = html.In("form", ("class", "tools"), ("role", "search"), ("aria-labelledby", "reports"));
        using (html.In("fieldset"))
        {
            html.Put("legend", OverviewWords.Show, ("class", "vh"));
            WriteFilter("", OverviewWords.All, "", rows.Count);
            foreach (var standing in ReportStanding.All)
            {
                WriteFilter(standing.Id, standing.Name, standing.Class, rows.Count(row => row.Standings.Contains(standing)));
            }
        }

        using (html.In("p", ("class", "search")))
        {
            html.Put("label", OverviewWords.Search, ("for", "search"));
            html.Put("input", ("type", "search"), ("id", "search"), ("autocomplete", "off"), ("spellcheck", "false"));
        }

        using var status = html.In("p", ("role", "status"), ("id", "shown"));
        html.Text(OverviewWords.Shown(rows.Count));
    }

    private void WriteFilter(string id, LocalizedText name, string @class, int count)
    {
        using var label = html.In("label", ("class", $"filter {@class}"));
        html.Put(
            "input", ("type", "radio"), ("name", "standing"), ("value", id), ("checked", id.Length == 0 ? "" : null));
        html.Put("span", name);
        html.Text(" ");
        html.Put("b", Digits.Of(count));
    }

    private void WriteHead()
    {
        using var head = html.In("thead");
        using var row = html.In("tr");
        for (var i = 0; i < OverviewWords.ReportHeads.Count; i++)
        {
            using var cell = html.In("th", ("scope", "col"), ("aria-sort", i == OverviewWords.VerdictColumn ? "ascending" : null));
            html.Put("button", OverviewWords.ReportHeads[i], ("type", "button"), ("data-sort", ""));
        }
    }

    private void Write(OverviewRow row)
    {
        using var line = html.In("tr", ("data-standing", string.Join(' ', row.Standings.Select(standing => standing.Id))));
        using (html.In("th", ("scope", "row")))
        {
            using var link = html.In("a", ("href", row.Link), ("class", "open"));
            WriteIssuer(row);
        }

        html.Put("td", row.Year is { } year ? Digits.Of(year) : "—");
        using (html.In("td", ("data-value", Digits.Of(row.Standing.Rank))))
        {
            html.Put("span", row.Standing.Name, ("class", $"badge {row.Standing.Class}"));
            if (row.Suppressed > 0)
            {
                html.Text(" ");
                html.Put("span", OverviewWords.Accepted, ("class", "badge s"));
            }
        }

        WriteCounts(row);
        using (html.In("td", ("class", "rules")))
        {
            foreach (var rule in row.Rules)
            {
                using var name = html.In("p");
                if (rule.Title is { } title)
                {
                    html.Text(title);
                    html.Text(" ");
                }

                html.Put("code", rule.Id);
            }
        }

        using var file = html.In("td", ("class", "file"));
        html.Quote(row.File ?? "—");
    }

    private void WriteIssuer(OverviewRow row)
    {
        if (row.Issuer is { } issuer)
        {
            html.Quote(issuer);
        }
        else
        {
            html.Text(ReportName.UnknownIssuer);
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
