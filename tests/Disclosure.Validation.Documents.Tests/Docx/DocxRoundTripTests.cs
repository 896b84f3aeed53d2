using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using FsCheck.Xunit;

namespace Disclosure.Validation.Documents.Tests.Docx;

[RoundTrips(20)]
public sealed class DocxRoundTripTests
{
    [Property]
    public Task Text_documents_read_back(DisclosureReport report) =>
        RoundTrip.AssertReadsBackAsync(report, DocxWriting.Of(report));
}
