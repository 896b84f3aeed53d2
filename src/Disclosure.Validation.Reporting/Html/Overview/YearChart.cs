using System.Globalization;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>Draws what became of the rules, year by year. On a narrow screen the keyboard can move it sideways.</summary>
internal sealed class YearChart(Markup html)
{
    public void Write(IReadOnlyCollection<YearTally> years)
    {
        using var section = html.In("section", ("class", "chart"), ("aria-labelledby", "by-year"), ("tabindex", "0"));
        html.Put("h3", OverviewWords.ByYear, ("id", "by-year"));
        using var table = html.In("table", ("aria-labelledby", "by-year"));
        using (html.In("thead"))
        {
            using var row = html.In("tr");
            foreach (var (head, @class) in OverviewWords.YearHeads)
            {
                using var cell = html.In("th", ("scope", "col"));
                if (@class is not null)
                {
                    html.Put("span", ("class", $"swatch {@class}"), ("aria-hidden", "true"));
                }

                html.Text(head);
            }
        }

        using var body = html.In("tbody");
        foreach (var year in years)
        {
            Write(year);
        }
    }

    private void Write(YearTally year)
    {
        var counts = year.Counts;
        using var row = html.In("tr");
        html.Put("th", Name(year.Year), ("scope", "row"));
        using (html.In("td"))
        {
            var all = counts.Holds + counts.Violated + counts.Undecided + counts.Skipped + counts.Suppressed;
            new Bar(html).Write(
                Math.Max(1, all),
                ("ok", counts.Holds),
                ("e", counts.Violated),
                ("u", counts.Undecided),
                ("s", counts.Suppressed),
                ("k", counts.Skipped));
        }

        foreach (var count in new[]
        {
            year.Reports, year.Wrong, counts.Holds, counts.Violated, counts.Undecided, counts.Suppressed, counts.Skipped,
        })
        {
            html.Put("td", Digits.Of(count), ("class", count == 0 ? "zero" : null));
        }
    }

    private static LocalizedText Name(int year)
    {
        if (year == 0)
        {
            return ReportName.UnknownYear;
        }

        var text = year.ToString(CultureInfo.InvariantCulture);
        return new(text, text);
    }
}
