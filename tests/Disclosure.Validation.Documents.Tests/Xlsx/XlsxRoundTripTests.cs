using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using FsCheck.Xunit;

namespace Disclosure.Validation.Documents.Tests.Xlsx;

[RoundTrips(20)]
public sealed class XlsxRoundTripTests
{
    [Property]
    public Task A_report_on_one_sheet_reads_back(DisclosureReport report) =>
        RoundTrip.AssertReadsBackAsync(report, XlsxWriting.OnOneSheet(report));

    [Property]
    public Task A_report_on_many_sheets_reads_back(DisclosureReport report) =>
        RoundTrip.AssertReadsBackAsync(report, XlsxWriting.OnManySheets(report));
}
