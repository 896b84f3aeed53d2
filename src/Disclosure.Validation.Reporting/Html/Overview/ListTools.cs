using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Grouping;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Lists;
using Disclosure.Validation.Reporting.Verdicts;

namespace Disclosure.Validation.Reporting.Html.Overview;

/// <summary>Writes what the list of reports is searched and filtered with. What each holds, and how many, is known here; the script applies it.</summary>
internal sealed class ListTools(Markup html, Districts districts, Tally tally)
{
    private readonly ListForm _form = new(html);

    public void Write(IReadOnlyList<OverviewEntry> entries)
    {
        using var form = _form.In("reports");
        _form.WriteKinds("verdict",
        [
            ("", ListWords.All, "", entries.Count),
            .. ReportStanding.All.Select(standing => (standing.Id, standing.Name, standing.Class, entries.Count(entry => entry.Standing == standing))),
        ]);
        WriteChoices(entries);
        _form.WriteSearch(districts.Names.Count > 0 ? ("flat", OverviewWords.Flat) : null);
        _form.WriteStatus(OverviewWords.Shown(entries.Count));
    }

    private void WriteChoices(IReadOnlyList<OverviewEntry> entries)
    {
        using var choices = html.In("div", ("class", "choices"));
        _form.WriteChoice("severity", ListWords.Severity, Enum.GetValues<Severity>().Reverse().Select(
            severity => (Words.Class(severity), (string?)null, OverviewWords.With(Terms.Of(severity)))));
        _form.WriteChoice("rule", ListWords.Rule, tally.Rules.Select((rule, number) => (
            Digits.Of(number), (string?)rule.Rule, GapWords.Counted(rule.Title ?? new(rule.Rule, rule.Rule), rule.Reports))));
        _form.WriteChoice("state", OverviewWords.State, new[] { FindingState.New, FindingState.Reopened, FindingState.Known }
            .Where(_ => entries.Any(entry => entry.First.States is not null))
            .Select(state => (OverviewRow.IdOf(state), (string?)null, OverviewWords.With(HistoryWords.Of(state)))));
        _form.WriteChoice("district", OverviewWords.District, districts.Names.Select(
            name => (name, (string?)null, GapWords.Counted(new(name, name), entries.Count(entry => districts.Of(entry.First.Number) == name)))));
        _form.WriteChoice("year", OverviewWords.Year, tally.Years.Where(year => year.Year > 0).Select(
            year => (Digits.Of(year.Year), (string?)null, GapWords.Counted(new(Digits.Of(year.Year), Digits.Of(year.Year)), year.Reports))));
    }
}
