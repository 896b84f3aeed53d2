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

        Assert.Equal(["丙县人民政府-2024.html", "甲市乙区人民政府-2022.html"], Pages);
        Assert.Empty(overview.Reports);
        var links = overview.Document.QuerySelectorAll("#list a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!));
        Assert.Equal(Pages.Select(name => $"report files/{name}"), links);
        var page = PageOf("丙县人民政府-2024.html");
        Assert.Equal("../report.html", page.Document.QuerySelector(".steps a")!.GetAttribute("href"));
        Assert.Equal("#f-f1f1f1f1f1", page.Document.QuerySelector("#c" + Sample.Form.Cell("requests.new.natural").Index + " a")!.GetAttribute("href"));
        Assert.Equal("style.css", page.Document.QuerySelector("link")!.GetAttribute("href"));
        Assert.Equal("script.js", page.Document.QuerySelector("script")!.GetAttribute("src"));
        Assert.Equal(2, _files.Count - Pages.Count());
    }

    [Theory]
    [InlineData("../../etc/passwd", "etcpasswd-2023.html")]
    [InlineData("C:\\x|y?*<>\"\u202e\0", "Cxy-2023.html")]
    [InlineData("…", "report-2023.html")]
    public void A_file_is_named_by_letters_and_digits_only(string issuer, string name)
    {
        Write(Sample.Clean with { Report = new ReportBuilder(Sample.Form) { Issuer = issuer, Year = 2023 }.Build() });

        Assert.Equal([name], Pages);
    }

    [Fact]
    public void Reports_of_one_name_have_files_of_their_own()
    {
        var other = Sample.Clean with { Report = new ReportBuilder(Sample.Form) { Issuer = "甲市乙区人民政府-2022_2", Year = null }.Build() };

        Write(Sample.Clean, Sample.Clean, other, other);

        Assert.Equal(["甲市乙区人民政府-2022.html", "甲市乙区人民政府-2022_2.html", "甲市乙区人民政府20222.html", "甲市乙区人民政府20222_2.html"], Pages);
    }

    [Fact]
    public void A_page_leads_to_the_document_that_it_is_about()
    {
        var report = new ReportBuilder(Evidence.Report.Report) { File = "a b.pdf" };

        Write(options => options.LinkTo = Uri.EscapeDataString, Evidence.Report with { Report = report.Build() });

        var page = PageOf("丙县人民政府-2024.html").Document;
        Assert.Equal("../a%20b.pdf", page.QuerySelector("header .facts a")!.GetAttribute("href"));
        Assert.Equal("../a%20b.pdf#page=4", page.QuerySelector(".places a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_years_of_an_issuer_share_a_file_where_that_is_asked_for()
    {
        var later = Sample.Clean with { Report = new ReportBuilder(Sample.Clean.Report) { Year = 2025 }.Build() };
        var nameless = Sample.Clean with { Report = new ReportBuilder(Sample.Form) { Year = 2023, File = "x.docx" }.Build() };

        var overview = Write(options => options.Split = options.Split! with { ByIssuer = true }, Sample.Clean, later, nameless, Evidence.Report);

        Assert.Equal(["甲市乙区人民政府.html", "x-2023.html", "丙县人民政府.html"], Pages);
        var page = PageOf("甲市乙区人民政府.html").Document;
        Assert.Equal(2, page.QuerySelectorAll("article.report").Length);
        var links = overview.Document.QuerySelectorAll("#list a").Select(link => link.GetAttribute("href")!.Split('#')).Where(link => Uri.UnescapeDataString(link[0]).EndsWith("甲市乙区人民政府.html", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, links.Count);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link[1])));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    private IEnumerable<string> Pages => _files.Keys.Where(name => name.EndsWith(".html", StringComparison.Ordinal));

    private HtmlPage Write(params ReportResult[] reports) => Write(_ => { }, reports);

    private HtmlPage Write(Action<ResultWriterOptions> configure, params ReportResult[] reports)
    {
        var options = new ResultWriterOptions
        {
            Split = new HtmlSplit("report.html", "report files", name => _files[name] = new MemoryStream()),
        };
        configure(options);
        return HtmlPage.Of(new CheckResult(reports, []), options);
    }

    private HtmlPage PageOf(string name) => new(Encoding.UTF8.GetString(_files[name].ToArray()));
}
