using System.Globalization;
using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Parts;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>
/// Puts the part of each report where it belongs: into a file of its own, or into the one file, as a text that the browser
/// makes nothing of until the report is opened, so that a thousand of them open as fast as one.
/// </summary>
internal sealed class ReportFiles(Markup html, ResultWriterOptions options)
{
    private const int LongestName = 40;

    /// <returns>Where the part is, seen from the overview.</returns>
    public string Write(ReportResult result, int number)
    {
        var sorted = result with { Findings = [.. result.Findings.OrderByDescending(finding => finding.Severity)] };
        return options.Split is { } split ? WriteFile(sorted, number, split) : WriteInert(sorted, number);
    }

    /// <summary>The place where the script opens a report.</summary>
    public void WritePlace()
    {
        if (options.Split is not null)
        {
            return;
        }

        html.Put("div", ("id", "report"), ("hidden", ""));
        html.Put("noscript", Words.NoScript);
        using var steps = html.In("template", ("id", "steps"));
        html.Put("a", Words.Before, ("data-step", "-1"), ("href", "#"));
        html.Put("a", Words.After, ("data-step", "1"), ("href", "#"));
    }

    // The browser takes the element's content for text. It has only encoded text and the tags written here, and so
    // nothing that could end it before its end.
    private string WriteInert(ReportResult result, int number)
    {
        var evidence = new Evidence(result, string.Create(CultureInfo.InvariantCulture, $"r{number}-"));
        using (html.In("script", ("type", "text/html"), ("id", evidence.Source)))
        {
            new ReportPart(html, evidence, options).Write(overview: "#overview");
        }

        html.Line();
        html.Flush();
        return $"#{evidence.Top}";
    }

    private string WriteFile(ReportResult result, int number, HtmlSplit split)
    {
        var name = FileName(result, number);
        using var stream = split.Create(name);
        var page = new Markup(stream);
        var frame = new PageFrame(page, options);
        frame.Begin(ReportName.Of(result.Report.Issuer, result.Report.Year));
        frame.BeginMain();
        new ReportPart(page, new Evidence(result, ""), options).Write($"../{Uri.EscapeDataString(split.Overview)}");
        frame.End();
        page.Complete();
        return $"{Uri.EscapeDataString(split.Folder)}/{Uri.EscapeDataString(name)}";
    }

    // Letters and digits only: an issuer's name comes from a document and must not lead out of the folder.
    private static string FileName(ReportResult result, int number)
    {
        var name = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{number:0000}");
        var issuer = (result.Report.Issuer ?? "").EnumerateRunes().Where(Rune.IsLetterOrDigit).Take(LongestName).ToList();
        if (issuer.Count > 0)
        {
            name.Append('-').AppendJoin("", issuer);
        }

        if (result.Report.Year is { } year)
        {
            name.Append(CultureInfo.InvariantCulture, $"-{year}");
        }

        return name.Append(".html").ToString();
    }
}
