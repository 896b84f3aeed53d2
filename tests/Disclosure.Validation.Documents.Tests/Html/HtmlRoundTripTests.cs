using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using FsCheck.Xunit;

namespace Disclosure.Validation.Documents.Tests.Html;

[RoundTrips(25)]
public sealed class HtmlRoundTripTests
{
    [Property]
    public Task Merged_cells_read_back(DisclosureReport report) => AssertReadsBackAsync(report, HtmlWriting.Plain(report));

    [Property]
    public Task Markup_pasted_from_word_reads_back(DisclosureReport report) =>
        AssertReadsBackAsync(report, HtmlWriting.PastedFromWord(report));

    [Property]
    public Task Empty_cells_in_place_of_merged_ones_read_back(DisclosureReport report) =>
        AssertReadsBackAsync(report, HtmlWriting.WithoutSpans(report));

    [Property]
    public Task Tables_inside_layout_tables_read_back(DisclosureReport report) =>
        AssertReadsBackAsync(report, HtmlWriting.Nested(report));

    [Property]
    public Task A_table_for_every_row_reads_back(DisclosureReport report) =>
        AssertReadsBackAsync(report, HtmlWriting.RowByRow(report));

    [Property]
    public Task Headings_in_a_table_of_their_own_read_back(DisclosureReport report) =>
        AssertReadsBackAsync(report, HtmlWriting.HeadersApart(report));

    private static Task AssertReadsBackAsync(DisclosureReport report, string html) =>
        RoundTrip.AssertReadsBackAsync(report, Encoding.UTF8.GetBytes(html));
}
