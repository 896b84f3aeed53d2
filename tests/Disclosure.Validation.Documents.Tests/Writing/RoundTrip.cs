using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>What was written is what is read.</summary>
internal static class RoundTrip
{
    public static async Task AssertReadsBackAsync(DisclosureReport report, byte[] document)
    {
        var read = await Reading.OfAsync(document, "written");
        Assert.Equal(report.Form.Id, read.Form.Id);
        Assert.Equal(report.Issuer, read.Issuer);
        Assert.Equal(report.Year, read.Year);
        Assert.Equal(Describe(report), Describe(read));
        Assert.Empty(read.UnreadTables);
    }

    private static IEnumerable<string> Describe(DisclosureReport report) =>
        report.Form.Cells.Select(cell => $"{cell.Path} = {report[cell]}");
}
