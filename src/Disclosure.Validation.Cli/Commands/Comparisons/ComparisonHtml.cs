using System.Net;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>Writes a comparison as a page that loads nothing and runs nothing: a table for each list.</summary>
internal sealed class ComparisonHtml(TextWriter text, Language language)
{
    private const string Style = """
        :root{color-scheme:light dark}body{max-width:75rem;margin:1rem auto;padding:0 1rem;font:14px/1.55 "Microsoft YaHei","Noto Sans CJK SC",sans-serif}
        table{width:100%;border-collapse:collapse}th,td{padding:.25rem .5rem;border:1px solid #8d897d;text-align:left;vertical-align:top;overflow-wrap:anywhere}
        small{display:block;opacity:.8}@page{size:A4 landscape;margin:12mm}@media print{tr{break-inside:avoid}thead{display:table-header-group}}
        """;

    public void Write(ResultComparison comparison)
    {
        text.Write($"<!DOCTYPE html>\n<html lang=\"{(language == Language.En ? "en" : "zh-CN")}\"><head><meta charset=\"utf-8\">");
        text.Write("<meta name=\"generator\" content=\"disclosure\">");
        text.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        text.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        text.Write($"<title>{Encoded(ComparisonWording.Title)}</title><style>{Style}</style></head><body>");
        text.Write($"<h1>{Encoded(ComparisonWording.Title)}</h1><p>{Encoded(ComparisonWording.Counts(ComparisonCounts.Of(comparison)))}</p>");
        Write(ComparisonWording.New, comparison.New.Select(finding => (finding, (string?)null)));
        Write(ComparisonWording.Changed, comparison.Changed.Select(change => (
            change.New, (string?)(ComparisonWording.Before.In(language) + change.Old.Finding.Message.In(language)))));
        Write(ComparisonWording.Gone, comparison.Gone.Select(gone => (gone.Compared, (string?)gone.Why.Text.In(language))));
        Write(ComparisonWording.Suppressed, comparison.Suppressed.Select(finding => (finding, (string?)null)));
        WriteMissing(comparison.Missing);
        text.Write("</body></html>\n");
    }

    private void Write(LocalizedText heading, IEnumerable<(ComparedFinding Compared, string? Remark)> findings)
    {
        var rows = findings.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        Begin(heading, rows.Count, ComparisonWording.Severity, ComparisonWording.Report, ComparisonWording.Message, ComparisonWording.File);
        foreach (var ((report, finding), remark) in rows)
        {
            text.Write($"<tr><td>{Encoded(ComparisonWording.Of(finding.Severity))}</td><td>{Encoded(ComparisonWording.NameOf(report))}</td>");
            text.Write($"<td>{WebUtility.HtmlEncode(VisibleText.Of(finding.Message.In(language)))}");
            text.Write(remark is null ? "" : $"<small>{WebUtility.HtmlEncode(VisibleText.Of(remark))}</small>");
            text.Write($"<small>{WebUtility.HtmlEncode(finding.Rule)}</small></td><td>{WebUtility.HtmlEncode(VisibleText.Of(report.File ?? ""))}</td></tr>\n");
        }

        text.Write("</tbody></table>");
    }

    private void WriteMissing(IReadOnlyList<ComparedReport> missing)
    {
        if (missing.Count == 0)
        {
            return;
        }

        Begin(ComparisonWording.Missing, missing.Count, ComparisonWording.Report, ComparisonWording.File);
        foreach (var report in missing)
        {
            text.Write($"<tr><td>{Encoded(ComparisonWording.NameOf(report))}</td><td>{WebUtility.HtmlEncode(VisibleText.Of(report.File ?? ""))}</td></tr>\n");
        }

        text.Write("</tbody></table>");
    }

    private void Begin(LocalizedText heading, int count, params IEnumerable<LocalizedText> heads)
    {
        var number = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        text.Write($"<h2>{Encoded(heading)} ({number})</h2><table><thead><tr>");
        text.Write(string.Concat(heads.Select(head => $"<th scope=\"col\">{Encoded(head)}</th>")));
        text.Write("</tr></thead><tbody>\n");
    }

    private string Encoded(LocalizedText words) => WebUtility.HtmlEncode(VisibleText.Of(words.In(language)));
}
