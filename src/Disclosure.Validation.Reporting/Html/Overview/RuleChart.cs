using Disclosure.Validation.Reporting.Html.Elements;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>Draws how many findings each rule made; a rule's name shows the reports with it.</summary>
internal sealed class RuleChart(Markup html)
{
    private const int Most = 10;

    public void Write(IReadOnlyList<RuleTally> rules)
    {
        using var section = html.In("section", ("class", "chart"), ("aria-labelledby", "by-rule"));
        html.Put("h3", OverviewWords.ByRule, ("id", "by-rule"));
        if (rules.Count == 0)
        {
            html.Put("p", OverviewWords.NoFindings, ("class", "none"));
            return;
        }

        var longest = rules.Max(rule => rule.Findings);
        WriteTable(rules.Index().Take(Most), longest);
        if (rules.Count > Most)
        {
            using var details = html.In("details");
            html.Put("summary", OverviewWords.OtherRules(rules.Count - Most));
            WriteTable(rules.Index().Skip(Most), longest);
        }
    }

    private void WriteTable(IEnumerable<(int Number, RuleTally Rule)> rules, int longest)
    {
        using var table = html.In("table", ("aria-labelledby", "by-rule"));
        using (html.In("thead"))
        {
            using var row = html.In("tr");
            foreach (var head in OverviewWords.RuleHeads)
            {
                html.Put("th", head, ("scope", "col"));
            }
        }

        using var body = html.In("tbody");
        foreach (var (number, rule) in rules)
        {
            Write(number, rule, longest);
        }
    }

    private void Write(int number, RuleTally rule, int longest)
    {
        using var row = html.In("tr");
        using (html.In("th", ("scope", "row")))
        {
            using var button = html.In("button", ("type", "button"), ("data-rule", Digits.Of(number)));
            RuleName.Write(html, rule.Title, rule.Rule);
        }

        using (html.In("td"))
        {
            new Bar(html).Write(longest, ("e", rule.Errors), ("w", rule.Warnings), ("i", rule.Infos));
        }

        foreach (var count in new[] { rule.Errors, rule.Warnings, rule.Infos, rule.Reports })
        {
            html.Put("td", Digits.Of(count), ("class", count == 0 ? "zero" : null));
        }
    }
}
