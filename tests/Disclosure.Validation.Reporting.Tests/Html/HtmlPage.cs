using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
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

    /// <summary>The reports as the script opens them, in order, their cells numbered as it numbers them.</summary>
    public IReadOnlyList<IDocument> Reports => [.. Document.QuerySelectorAll("script[type='text/html']").Select(source => Opened(source.TextContent))];

    /// <summary>The texts of the page in the other language, by their numbers.</summary>
    public IReadOnlyList<string> Texts => JsonSerializer.Deserialize<List<string>>(Unpacked(".packed.texts"))!;

    /// <summary>What is packed into an element.</summary>
    public string Unpacked(string selector)
    {
        using var packed = new MemoryStream(Convert.FromBase64String(Document.QuerySelector(selector)!.TextContent));
        using var text = new StreamReader(new ZLibStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        return text.ReadToEnd();
    }

    private static IDocument Opened(string source)
    {
        var document = new HtmlParser().ParseDocument(source);
        foreach (var row in document.QuerySelectorAll("tr[data-first]"))
        {
            var first = int.Parse(row.GetAttribute("data-first")!, CultureInfo.InvariantCulture);
            foreach (var (index, cell) in row.QuerySelectorAll("td:not(.corner)").Index())
            {
                cell.SetAttribute("data-cell", (first + index).ToString(CultureInfo.InvariantCulture));
            }
        }

        return document;
    }

    public static HtmlPage Of(params ReportResult[] reports) => Of(new CheckResult(reports, []));

    public static HtmlPage Of(CheckResult result, ResultWriterOptions? options = null)
    {
        using var stream = new MemoryStream();
        new HtmlResultWriter(stream, options).WriteAll(result);
        return new HtmlPage(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
