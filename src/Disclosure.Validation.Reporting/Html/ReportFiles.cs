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
    private readonly ReportNames _names = new();

    /// <returns>Where the part is, seen from the overview.</returns>
    public string Write(ReportResult result)
    {
        var sorted = result with { Findings = [.. result.Findings.OrderByDescending(finding => finding.Severity)] };
        return options.Split is { } split ? WriteFile(sorted, split) : WriteInert(sorted);
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
        new ReportTemplates(html).Write();
    }

    // The browser takes the element's content for text. It has only encoded text and the tags written here, and so
    // nothing that could end it before its end.
    private string WriteInert(ReportResult result)
    {
        var evidence = new Evidence(result, $"{_names.Anchor(result.Report)}-") { Link = LinkTo(result, above: "") };
        using (html.In("script", ("type", "text/html"), ("id", evidence.Source)))
        {
            new ReportPart(html, evidence, options).Write(overview: "#overview");
        }

        html.Line();
        html.Flush();
        return $"#{evidence.Top}";
    }

    private string WriteFile(ReportResult result, HtmlSplit split)
    {
        var name = _names.File(result.Report);
        using var stream = split.Create(name);
        var page = new Markup(stream, options.Language);
        var frame = new PageFrame(page, options, Asset.OfReport);
        frame.Begin(ReportName.Of(result.Report.Issuer, result.Report.Year));
        frame.BeginMain();
        new ReportPart(page, new Evidence(result, "") { Link = LinkTo(result, above: "../") }, options).Write($"../{Uri.EscapeDataString(split.Overview)}");
        new ReportTemplates(page).Write();
        frame.End();
        page.Complete();

        // Letters and digits of any script may stand in an address as they are.
        return $"{Uri.EscapeDataString(split.Folder)}/{name}";
    }

    private string? LinkTo(ReportResult result, string above) =>
        result.Report.File is { } file && options.LinkTo?.Invoke(file) is { } link
            ? link.Contains(':', StringComparison.Ordinal) ? link : above + link
            : null;
}
