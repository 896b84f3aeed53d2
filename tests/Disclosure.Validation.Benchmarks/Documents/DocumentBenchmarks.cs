using BenchmarkDotNet.Attributes;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Documents;

/// <summary>Reading a report from a web page, against parsing the page.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class HtmlReport
{
    private readonly byte[] _page = WebPage.Of(SoundReports.Make(1)[0]);

    [Benchmark(Baseline = true)]
    public int AngleSharp() => Yardsticks.ParseHtml(_page);

    [Benchmark]
    public Task<DisclosureReport> Report() => Reading.OfAsync(_page);
}

/// <summary>Reading a report from a text document, against walking its tables.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class DocxReport
{
    private readonly byte[] _document = WordDocument.Of(SoundReports.Make(1)[0]);

    [Benchmark(Baseline = true)]
    public int OpenXmlSdk() => Yardsticks.WalkDocx(_document);

    [Benchmark]
    public Task<DisclosureReport> Report() => Reading.OfAsync(_document);
}

/// <summary>Reading a report from a PDF, against extracting its letters and paths.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class PdfReport
{
    private readonly byte[] _document = PdfWriting.Ruled(SoundReports.Make(1)[0]);

    [Benchmark(Baseline = true)]
    public int PdfPig() => Yardsticks.ExtractPdf(_document);

    [Benchmark]
    public Task<DisclosureReport> Report() => Reading.OfAsync(_document);
}
