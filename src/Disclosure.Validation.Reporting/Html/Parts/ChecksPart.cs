using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Lists every rule that was applied to the report, how it came out, and on which cells: packed, for the script to show as a whole or of one cell.</summary>
internal sealed class ChecksPart(Markup html, Evidence evidence, ResultWriterOptions options)
{
    public void Write()
    {
        var held = evidence.Result.Held.ToDictionary(rule => rule.Rule, rule => rule.Count, StringComparer.Ordinal);
        if (held.Count == 0)
        {
            return;
        }

        var violated = evidence.Result.Findings.Where(finding => finding.Outcome == Outcome.Violated)
            .CountBy(finding => finding.Rule).ToDictionary(StringComparer.Ordinal);
        var open = evidence.Result.NotJudged.SelectMany(reason => reason.Rules).Distinct(StringComparer.Ordinal).ToList();
        var rules = violated.Keys.Concat(held.Keys).Concat(open).Distinct(StringComparer.Ordinal).ToList();
        using var details = html.In("details", ("class", "checks aside"));
        html.Put("summary", GapWords.Counted(PartWords.AllChecks, rules.Count));
        using var packed = new Packed();
        var lines = html.PartIn(packed.Stream);
        using (lines.In("ul"))
        {
            foreach (var rule in rules)
            {
                using var line = lines.In("li", ("data-rule", rule), ("data-cells", Cells(rule)));
                Badge(lines, "e", Terms.Of(Outcome.Violated), violated.TryGetValue(rule, out var times) ? times : null);
                Badge(lines, "ok", Terms.Of(Outcome.Holds), held.TryGetValue(rule, out var kept) ? kept : null);
                Badge(lines, "u", Terms.Of(Outcome.Undecided), open.Contains(rule) ? 0 : null);
                RuleName.Write(lines, options.FindRule(evidence.Report.Form, rule)?.Title, rule);
            }
        }

        lines.Complete();
        packed.WriteTo(html, "list");
    }

    private static void Badge(Markup lines, string @class, LocalizedText name, int? count)
    {
        if (count is not { } times)
        {
            return;
        }

        using (lines.In("span", ("class", $"badge {@class}")))
        {
            lines.Text(name);
            lines.Put("b", times > 0 ? " " + Digits.Of(times) : "");
        }

        lines.Text(" ");
    }

    private string? Cells(string rule) => CellRanges.Of(options.CellsOf?.Invoke(evidence.Report.Form, rule) ?? []);
}
