using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Tests.RealWorld;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Pdf;

[RoundTrips(15)]
public sealed class PdfRoundTripTests
{
    [Property]
    public Task Tables_of_thin_rectangles_read_back_over_page_breaks(DisclosureReport report) =>
        RoundTrip.AssertReadsBackAsync(report, PdfWriting.Ruled(report));

    [Property]
    public Task Tables_of_strokes_read_back_over_page_breaks(DisclosureReport report) =>
        RoundTrip.AssertReadsBackAsync(report, PdfWriting.Stroked(report));

    [Property]
    public Task Tables_whose_cells_stand_apart_read_back_over_page_breaks(DisclosureReport report) =>
        RoundTrip.AssertReadsBackAsync(report, PdfWriting.Apart(report));

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

    [Property]
    public Task Pages_printed_sideways_read_back(DisclosureReport report, bool isUpwards) =>
        RoundTrip.AssertReadsBackAsync(report, PdfWriting.Sideways(report, isUpwards, isRuled: true, 0));

    [Property]
    public Task Pages_printed_sideways_and_turned_by_the_viewer_read_back(DisclosureReport report, bool isUpwards) =>
        RoundTrip.AssertReadsBackAsync(report, PdfWriting.Sideways(report, isUpwards, isRuled: true, isUpwards ? 90 : 270));

    [Property]
    public Task Pages_printed_sideways_without_lines_read_back(DisclosureReport report, bool isUpwards) => RoundTrip.AssertReadsBackAsync(
        RandomReports.WithoutGaps(report), PdfWriting.Sideways(RandomReports.WithoutGaps(report), isUpwards, isRuled: false, 0));

    [Fact]
    public async Task The_place_tells_which_cell_of_a_table_without_lines_is_empty()
    {
        var report = TestReports.Filled(
            TestReports.Cn2019, cell => cell.Path == "requests.carried_in.company" ? Cell.Blank : Cell.Of(cell.Index));

        await RoundTrip.AssertReadsBackAsync(report.Build(), PdfWriting.Unruled(report.Build()));
    }

    [Theory]
    [InlineData("规范性文件", "规范性\n文件")]
    [InlineData("行政处罚", "行政处\n罚")]
    [InlineData("行政许可", "行政\n许可")]
    [InlineData("2.没有现成信息需要另行制作", "2.没有现成信息需\n要另行制作")]
    [InlineData("本年新公开数量", "本年新\n公开数量")]
    [InlineData("社会公益组织", "社会公益\n组织")]
    public async Task A_label_in_two_lines_of_a_table_without_lines_is_one(string label, string printed)
    {
        var habit = new Habit("cn-2019").Printing(document => document.Relabelled(label, printed));

        await AssertReadsWithoutDoubtAsync(habit);
    }

    [Fact]
    public async Task A_label_above_and_below_its_figures_in_a_table_without_lines_is_one()
    {
        var habit = new Habit("cn-2019").Printing(document => document.With("行政许可", table =>
        {
            var at = table.RowOf("行政许可");
            var others = table.Cells.Where(cell => cell.Text != "行政许可").Select(cell => cell with
            {
                Row = cell.Row + Math.Clamp(cell.Row - at + 1, 0, 2),
            });
            return new PrintedTable([.. others, new PrintedCell("行政", at, 0), new PrintedCell("许可", at + 2, 0)]);
        }));

        await AssertReadsWithoutDoubtAsync(habit);
    }

    [Theory]
    [InlineData("行政\n许可证照")]
    [InlineData("行政\n许可\n其他")]
    public async Task Lines_that_make_no_label_together_leave_the_row_open(string printed)
    {
        var habit = new Habit("cn-2019").Printing(document => document.Relabelled("行政许可", printed));

        var report = await Reading.OfAsync(PdfWriting.Unruled(habit.Printed));

        Assert.NotEmpty(report.ReadingNotes);
        Assert.All(report.Form.Cells, cell => Assert.True(
            report[cell].State == CellState.Absent || report[cell].Number == habit.Truth[cell].Number, cell.Path));
        Assert.All(report.Form.Cells.Where(cell => cell.Row.Label.Printed.Zh == "行政许可"), cell =>
            Assert.Equal(CellState.Absent, report[cell].State));
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

    private static async Task AssertReadsWithoutDoubtAsync(Habit habit)
    {
        var document = PdfWriting.Unruled(habit.Printed);

        await RoundTrip.AssertReadsBackAsync(habit.Truth, document);
        var report = await Reading.OfAsync(document);
        Assert.Empty(report.ReadingNotes);
        Assert.DoesNotContain(report.Sections, section => section.Text.Contains("文件", StringComparison.Ordinal));
    }
}
