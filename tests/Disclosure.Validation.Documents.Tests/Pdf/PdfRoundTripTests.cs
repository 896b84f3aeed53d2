using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Pdf;

[Properties(Arbitrary = [typeof(RandomReports)], MaxTest = 15)]
public sealed class PdfRoundTripTests
{
    [Property]
    public Task Tables_of_thin_rectangles_read_back_over_page_breaks(DisclosureReport report) =>
        RoundTrip.AssertReadsBackAsync(report, PdfWriting.Ruled(report));

    [Property]
    public Task Tables_of_strokes_read_back_over_page_breaks(DisclosureReport report) =>
        RoundTrip.AssertReadsBackAsync(report, PdfWriting.Stroked(report));

    [Fact]
    public async Task A_document_without_text_is_said_to_need_recognition()
    {
        var exception = await Assert.ThrowsAsync<DisclosureInputException>(
            () => Reading.OfAsync(PdfFile.Of(["0 0 100 100 re f"], 200, 200)));

        Assert.Equal("document.no-text-layer", exception.Problems[0].Code);
        Assert.Contains("OCR", exception.Problems[0].Hint!.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_of_too_many_pages_is_refused()
    {
        var options = new DocumentReaderOptions { Limits = new DocumentLimits { MaxPages = 2 } };

        var exception = await Assert.ThrowsAsync<DisclosureInputException>(
            () => Reading.OfAsync(PdfFile.Of(["", "", ""], 200, 200), null, options));

        Assert.Equal("document.too-many-pages", exception.Problems[0].Code);
    }
}
