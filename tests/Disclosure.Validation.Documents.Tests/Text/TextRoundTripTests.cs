using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using FsCheck.Xunit;

namespace Disclosure.Validation.Documents.Tests.Text;

[Properties(Arbitrary = [typeof(RandomReports)], MaxTest = 40)]
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

    private static Task AssertReadsBackAsync(DisclosureReport report, string text) =>
        RoundTrip.AssertReadsBackAsync(report, Encoding.UTF8.GetBytes(text));
}
