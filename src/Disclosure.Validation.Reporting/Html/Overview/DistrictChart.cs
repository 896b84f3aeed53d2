using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting.Grouping;
using Disclosure.Validation.Reporting.Html.Elements;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>Writes how many reports of each district have errors, year by year: whether it gets better, and where it does not.</summary>
internal sealed class DistrictChart(Markup html, Districts districts)
{
    public void Write(IReadOnlyList<OverviewEntry> entries)
    {
        if (districts.Names.Count == 0)
        {
            return;
        }

        var years = entries.Select(entry => entry.First.Year).OfType<int>().Distinct().Order().ToList();
        using var section = html.In("section", ("class", "chart"), ("aria-labelledby", "by-district"), ("tabindex", "0"));
        html.Put("h3", OverviewWords.ByDistrict, ("id", "by-district"));
        using var table = html.In("table", ("class", "matrix"), ("aria-labelledby", "by-district"));
        using (html.In("thead"))
        {
            using var row = html.In("tr");
            html.Put("th", OverviewWords.District, ("scope", "col"));
            foreach (var year in years)
            {
                html.Put("th", Digits.Of(year), ("scope", "col"));
            }
        }

        using var body = html.In("tbody");
        var byDistrict = entries.ToLookup(entry => districts.Of(entry.First.Number));
        foreach (var name in districts.Names)
        {
            Write(name, [.. byDistrict[name]], years);
        }
    }

    private void Write(string name, IReadOnlyList<OverviewEntry> entries, List<int> years)
    {
        using var row = html.In("tr");
        using (html.In("th", ("scope", "row")))
        {
            html.Quote(name);
        }

        foreach (var year in years)
        {
            var reports = entries.Where(entry => entry.First.Year == year).ToList();
            var wrong = reports.Count(entry => entry.Standing.Verdict == ReportVerdict.Errors);
            html.Put("td", reports.Count == 0 ? "—" : $"{Digits.Of(wrong)} / {Digits.Of(reports.Count)}", ("class", wrong == 0 ? "zero" : null));
        }
    }
}
