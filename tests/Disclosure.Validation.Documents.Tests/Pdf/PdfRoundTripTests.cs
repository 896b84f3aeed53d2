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

    [Property(MaxTest = 5)]
    public async Task Labels_that_are_printed_turned_read_in_their_own_direction(DisclosureReport report)
    {
        foreach (var degrees in (int[])[90, 180, 270])
        {
            await RoundTrip.AssertReadsBackAsync(report, PdfWriting.Turned(report, degrees));
        }
    }

    [Property]
    public Task Tables_without_lines_read_back_where_no_cell_is_empty(DisclosureReport report) =>
        RoundTrip.AssertReadsBackAsync(
            RandomReports.WithoutGaps(report), PdfWriting.Unruled(RandomReports.WithoutGaps(report)));

    [Fact]
    public async Task The_place_tells_which_cell_of_a_table_without_lines_is_empty()
    {
        var report = new ReportBuilder(KnownForms.Cn2019) { Issuer = "某县", Year = 2020 };
        foreach (var cell in report.Form.Cells)
        {
            report[cell] = cell.Path == "requests.carried_in.company" ? Cell.Blank : Cell.Of(cell.Index);
        }

        await RoundTrip.AssertReadsBackAsync(report.Build(), PdfWriting.Unruled(report.Build()));
    }

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
