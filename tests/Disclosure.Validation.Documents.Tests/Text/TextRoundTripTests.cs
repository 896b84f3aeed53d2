using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using FsCheck.Xunit;

namespace Disclosure.Validation.Documents.Tests.Text;

[RoundTrips(40)]
public sealed class TextRoundTripTests
{
    [Property]
    public Task Tab_separated_text_with_lost_merges_reads_back(DisclosureReport report) =>
        AssertReadsBackAsync(report, TextWriting.Tabs(report));

    [Property]
    public Task Tables_cut_by_page_breaks_read_back(DisclosureReport report) =>
        AssertReadsBackAsync(report, TextWriting.TabsOverPages(report));

    [Property]
    public Task Empty_fields_behind_the_rows_do_no_harm(DisclosureReport report) =>
        AssertReadsBackAsync(report, TextWriting.TabsWithEmptyColumn(report));

    [Property]
    public Task Text_with_single_blanks_between_cells_reads_back_where_no_cell_is_empty(DisclosureReport report) =>
        AssertReadsBackAsync(RandomReports.WithoutGaps(report), TextWriting.Blanks(RandomReports.WithoutGaps(report)));

    [Property]
    public Task Text_with_a_cell_a_line_reads_back_where_no_cell_is_empty(DisclosureReport report) =>
        AssertReadsBackAsync(RandomReports.WithoutGaps(report), TextWriting.CellByCell(RandomReports.WithoutGaps(report)));

    private static Task AssertReadsBackAsync(DisclosureReport report, string text) =>
        RoundTrip.AssertReadsBackAsync(report, Encoding.UTF8.GetBytes(text));
}
