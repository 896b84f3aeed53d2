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
internal sealed class ReportFiles(Markup html, ResultWriterOptions options) : IDisposable
{
    private readonly ReportNames _names = new();
    private bool _hasAssets;
    private ReportFile? _open;

    /// <returns>Where the part is, seen from the overview.</returns>
    public string Write(ReportResult result)
    {
        var sorted = result with { Findings = [.. result.Findings.OrderByDescending(finding => finding.Severity)] };
        return options.Split is { } split ? WriteFile(sorted, split) : WriteInert(sorted);
    }

    /// <summary>Completes the files, or writes the place where the script opens a report.</summary>
    public void Complete()
    {
        if (options.Split is not null)
        {
            Close();
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
        if (_open?.Takes(result) != true)
        {
            Close();
            WriteAssets(split);
            var issuer = split.ByIssuer ? result.Report.Issuer : null;
            var title = issuer is null ? ReportName.Of(result.Report.Issuer, result.Report.Year) : new(issuer, issuer);
            _open = new ReportFile(_names.File(result.Report, withYear: issuer is null), title, issuer, options, split);
        }

        var evidence = new Evidence(result, split.ByIssuer ? $"{_names.Anchor(result.Report)}-" : "") { Link = LinkTo(result, above: "../"), SharesPage = split.ByIssuer };
        _open.Write(evidence, split);

        // Letters and digits of any script may stand in an address as they are.
        var address = $"{Uri.EscapeDataString(split.Folder)}/{_open.Name}";
        if (split.ByIssuer)
        {
            return $"{address}#{evidence.Top}";
        }

        Close();
        return address;
    }

    private void Close()
    {
        _open?.Complete();
        _open = null;
    }

    private void WriteAssets(HtmlSplit split)
    {
        foreach (var asset in _hasAssets ? [] : new[] { Asset.OfReport.Style, Asset.OfReport.Script })
        {
            using var stream = split.Create(asset.Name);
            stream.Write(asset.File);
        }

        _hasAssets = true;
    }

    public void Dispose() => _open?.Dispose();

    private string? LinkTo(ReportResult result, string above) =>
        result.Report.File is { } file && options.LinkTo?.Invoke(file) is { } link
            ? link.Contains(':', StringComparison.Ordinal) ? link : above + link
            : null;
}
