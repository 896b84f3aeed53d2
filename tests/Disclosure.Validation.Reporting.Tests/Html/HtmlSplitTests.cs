using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Html;

public sealed class HtmlSplitTests
{
    private readonly Dictionary<string, MemoryStream> _files = [];

    [Fact]
    public void Every_report_has_a_file_that_stands_by_itself()
    {
        var overview = Write(Evidence.Report, Sample.Clean);

        Assert.Equal(["0001-丙县人民政府-2024.html", "0002-甲市乙区人民政府-2022.html"], _files.Keys);
        Assert.Empty(overview.Reports);
        var links = overview.Document.QuerySelectorAll("#list a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!));
        Assert.Equal(_files.Keys.Select(name => $"report files/{name}"), links);
        var page = PageOf("0001-丙县人民政府-2024.html");
        Assert.Equal("../report.html", page.Document.QuerySelector(".steps a")!.GetAttribute("href"));
        Assert.Equal("#f1", page.Document.QuerySelector("#c" + Sample.Form.Cell("requests.new.natural").Index + " a")!.GetAttribute("href"));
        Assert.NotNull(page.Document.QuerySelector("style"));
    }

    [Theory]
    [InlineData("../../etc/passwd", "0001-etcpasswd-2023.html")]
    [InlineData("C:\\x|y?*<>\"\u202e\0", "0001-Cxy-2023.html")]
    [InlineData("…", "0001-2023.html")]
    public void A_file_is_named_by_letters_and_digits_only(string issuer, string name)
    {
        Write(Sample.Clean with { Report = new ReportBuilder(Sample.Form) { Issuer = issuer, Year = 2023 }.Build() });

        Assert.Equal([name], _files.Keys);
    }

    private HtmlPage Write(params ReportResult[] reports)
    {
        var options = new ResultWriterOptions
        {
            Split = new HtmlSplit("report.html", "report files", name => _files[name] = new MemoryStream()),
        };
        return HtmlPage.Of(new CheckResult(reports, []), options);
    }

    private HtmlPage PageOf(string name) => new(Encoding.UTF8.GetString(_files[name].ToArray()));
}
