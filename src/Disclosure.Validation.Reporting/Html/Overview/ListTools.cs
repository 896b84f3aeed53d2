using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Grouping;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>Writes what the list of reports is searched and filtered with. What each holds, and how many, is known here; the script applies it.</summary>
internal sealed class ListTools(Markup html, Districts districts, Tally tally)
{
    public void Write(IReadOnlyList<OverviewEntry> entries)
    {
        using var form = html.In("form", ("id", "tools"), ("class", "tools"), ("role", "search"), ("aria-labelledby", "reports"));
        using (html.In("fieldset"))
        {
            html.Put("legend", OverviewWords.Show, ("class", "vh"));
            WriteVerdict("", OverviewWords.All, "", entries.Count);
            foreach (var standing in ReportStanding.All)
            {
                WriteVerdict(standing.Id, standing.Name, standing.Class, entries.Count(entry => entry.Standing == standing));
            }
        }

        WriteChoices(entries);
        WriteSearch();
        using var status = html.In("p", ("role", "status"), ("class", "status"));
        html.Put("span", OverviewWords.Shown(entries.Count), ("id", "shown"));
        html.Put("span", ("id", "asked"));
    }

    private void WriteChoices(IReadOnlyList<OverviewEntry> entries)
    {
        using var choices = html.In("div", ("class", "choices"));
        Choice("severity", OverviewWords.Severity, Enum.GetValues<Severity>().Reverse().Select(
            severity => (Words.Class(severity), (string?)null, OverviewWords.With(Terms.Of(severity)))));
        Choice("rule", OverviewWords.Rule, tally.Rules.Select((rule, number) => (
            Digits.Of(number), (string?)rule.Rule, GapWords.Counted(rule.Title ?? new(rule.Rule, rule.Rule), rule.Reports))));
        Choice("state", OverviewWords.State, new[] { FindingState.New, FindingState.Reopened, FindingState.Known }
            .Where(_ => entries.Any(entry => entry.First.States is not null))
            .Select(state => (OverviewRow.IdOf(state), (string?)null, OverviewWords.With(HistoryWords.Of(state)))));
        Choice("district", OverviewWords.District, districts.Names.Select(
            name => (name, (string?)null, GapWords.Counted(new(name, name), entries.Count(entry => districts.Of(entry.First.Number) == name)))));
        Choice("year", OverviewWords.Year, tally.Years.Where(year => year.Year > 0).Select(
            year => (Digits.Of(year.Year), (string?)null, GapWords.Counted(new(Digits.Of(year.Year), Digits.Of(year.Year)), year.Reports))));
    }

    private void WriteSearch()
    {
        using var line = html.In("p", ("class", "search"));
        html.Put("label", OverviewWords.Search, ("for", "search"));
        html.Put("input", ("type", "search"), ("id", "search"), ("name", "q"), ("autocomplete", "off"), ("spellcheck", "false"));
        if (districts.Names.Count > 0)
        {
            using var flat = html.In("label");
            html.Put("input", ("type", "checkbox"), ("name", "flat"), ("value", "1"));
            html.Put("span", OverviewWords.Flat);
        }

        html.Put("button", OverviewWords.Clear, ("type", "reset"));
    }

    private void WriteVerdict(string id, LocalizedText name, string @class, int count)
    {
        using var label = html.In("label", ("class", $"filter {@class}"));
        html.Put(
            "input", ("type", "radio"), ("name", "verdict"), ("value", id), ("checked", id.Length == 0 ? "" : null));
        html.Put("span", name);
        html.Text(" ");
        html.Put("b", Digits.Of(count));
    }

    // What has nothing to choose from is left out.
    private void Choice(string name, LocalizedText label, IEnumerable<(string Value, string? Id, LocalizedText Text)> entries)
    {
        var options = entries.ToList();
        if (options.Count < 2)
        {
            return;
        }

        using var frame = html.In("label");
        html.Put("span", label);
        using var choice = html.In("select", ("name", name));
        html.Put("option", OverviewWords.All, ("value", ""));
        foreach (var (value, id, text) in options)
        {
            html.Put("option", text, ("value", value), ("data-id", id));
        }
    }
}
