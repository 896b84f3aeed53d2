using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Html;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Reporting.Tests.Html;

/// <summary>What the HTML writer wrote, parsed as a browser does.</summary>
internal sealed class HtmlPage
{
    public HtmlPage(string source)
    {
        Source = source;
        Document = new HtmlParser().ParseDocument(source);
    }

    public string Source { get; }

    public IDocument Document { get; }

    /// <summary>The reports as the script opens them, in order.</summary>
    public IReadOnlyList<IDocument> Reports =>
    [
        .. Document.QuerySelectorAll("script[type='text/html']")
            .Select(source => new HtmlParser().ParseDocument(source.TextContent)),
    ];

    public static HtmlPage Of(params ReportResult[] reports) => Of(new CheckResult(reports, []));

    public static HtmlPage Of(CheckResult result, ResultWriterOptions? options = null)
    {
        using var stream = new MemoryStream();
        new HtmlResultWriter(stream, options).WriteAll(result);
        return new HtmlPage(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
