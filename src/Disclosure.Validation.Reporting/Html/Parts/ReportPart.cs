using System.Globalization;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Overview;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Writes all that is known about one report: verdict, findings, suspects, tables, notes, counts.</summary>
internal sealed class ReportPart(Markup html, Evidence evidence, ResultWriterOptions options)
{
    /// <param name="overview">Where the overview is.</param>
    public void Write(string overview)
    {
        using var article = html.In(
            "article", ("class", "report"), ("id", evidence.Top), ("aria-labelledby", $"{evidence.Prefix}name"));
        WriteHead(overview);
        using (html.In("div", ("class", "columns")))
        {
            using (html.In("div", ("class", "evidence")))
            {
                new SuspectsPart(html, evidence).Write();
                new FindingsPart(html, evidence, options).Write();
                new NotesPart(html, evidence).Write();
                new SuppressedPart(html, evidence).Write();
                new CountsPart(html, evidence, options).Write();
            }

            html.Line();
            new TablesPart(html, evidence).Write();
        }
    }

    private void WriteHead(string overview)
    {
        using var head = html.In("header", ("class", "name"));
        using (html.In("nav", ("class", "steps"), ("aria-labelledby", $"{evidence.Prefix}name")))
        {
            html.Put("a", Words.BackToOverview, ("href", overview));
        }

        html.Put("h2", ReportName.Of(evidence.Report.Issuer, evidence.Report.Year), ("id", $"{evidence.Prefix}name"));
        WriteVerdict();
        WriteFacts();
    }

    private void WriteVerdict()
    {
        var standing = ReportStanding.Of(evidence.Result.Verdict);
        using var line = html.In("p", ("class", "verdict"));
        html.Put("strong", standing.Name, ("class", $"badge {standing.Class}"));
        html.Put("span", PartWords.Counts(evidence.Result));
        if (evidence.Result.Verdict == ReportVerdict.Unread)
        {
            html.Put("span", VerdictWords.NotRead(evidence.Report), ("class", "warning"));
        }
    }

    private void WriteFacts()
    {
        var report = evidence.Report;
        using var facts = html.In("dl", ("class", "facts"));
        Fact(PartWords.File, report.File, evidence.Link);
        Fact(PartWords.DocumentTitle, report.Title);
        Fact(PartWords.Form, $"{report.Form.Id} · {report.Form.Notice}");
        Fact(PartWords.Published, report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private void Fact(LocalizedText name, string? value, string? link = null)
    {
        if (value is null)
        {
            return;
        }

        using var pair = html.In("div");
        html.Put("dt", name);
        using var text = html.In("dd");
        if (link is null)
        {
            html.Quote(value);
            return;
        }

        using var source = html.In("a", ("href", link), ("target", "_blank"), ("rel", "noopener"));
        html.Quote(value);
    }
}
