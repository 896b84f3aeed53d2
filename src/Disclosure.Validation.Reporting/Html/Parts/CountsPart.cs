using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Writes what became of the rules on a report, and which were not judged for what reason.</summary>
internal sealed class CountsPart(Markup html, Evidence evidence, ResultWriterOptions options)
{
    public void Write()
    {
        using var section = html.In("section", ("class", "counts"), ("aria-labelledby", evidence.Labels("counts")));
        html.Put("h3", PartWords.RuleChecks, ("id", $"{evidence.Prefix}counts"));
        using (html.In("dl", ("class", "tally")))
        {
            foreach (var (name, count) in PartWords.Tally(evidence.Result.Counts))
            {
                using var pair = html.In("div");
                html.Put("dt", name);
                html.Put("dd", Digits.Of(count));
            }
        }

        WriteOpen();
        new ChecksPart(html, evidence, options).Write();
    }

    private void WriteOpen()
    {
        var open = evidence.Result.NotJudged;
        if (open.Count == 0)
        {
            return;
        }

        using var list = html.In("ul", ("class", "skipped"));
        foreach (var reason in open)
        {
            using var item = html.In("li");
            html.Put("p", OpenReasonWords.Of(reason));
            WriteRules(reason.Rules);
        }
    }

    private void WriteRules(IReadOnlyList<string> rules)
    {
        using var line = html.In("p", ("class", "hint"));
        foreach (var (number, rule) in rules.Index())
        {
            html.Text(number > 0 ? " · " : "");
            RuleName.Write(html, options.FindRule(evidence.Result.Report.Form, rule)?.Title, rule);
        }
    }
}
