using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using FsCheck.Xunit;

namespace Disclosure.Validation.Documents.Tests.Markdown;

[RoundTrips(20)]
public sealed class MarkdownRoundTripTests
{
    [Property]
    public Task Pipe_tables_read_back(DisclosureReport report) =>
        RoundTrip.AssertReadsBackAsync(report, Encoding.UTF8.GetBytes(MarkdownWriting.Of(report)));
}
