using System.Text.Json;
using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

/// <summary>Files that hold the report of an agency and those of its components.</summary>
public sealed class ComponentsTests : IDisposable
{
    private readonly Tool _tool = new();

    public ComponentsTests() => _tool.Write("2023.xml", Annual(2023, 9, 5)).Write("2024.xml", Annual(2024, 9, 6));

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Each_is_checked_with_its_own_last_year_and_the_whole_with_its_components()
    {
        var together = await FindingsAsync("check", "2023.xml", "2024.xml");
        var apart = await FindingsAsync("check", "2024.xml", "--previous", "2023.xml");

        Assert.Contains(("DOX", "FOIA-COMPONENTS"), together);
        Assert.Contains(("DOX", "FOIA-COMPONENTS"), apart);
        Assert.Equal(("DOX/A", "FOIA-REQUESTS-CARRIED"), Assert.Single(together, finding => finding.Rule == "FOIA-REQUESTS-CARRIED"));
        Assert.Equal(("DOX/A", "FOIA-REQUESTS-CARRIED"), Assert.Single(apart, finding => finding.Rule == "FOIA-REQUESTS-CARRIED"));
    }

    [Fact]
    public async Task They_are_read_one_a_line_and_kept_for_a_later_run()
    {
        var lines = (await _tool.Run("read", "2024.xml")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var first = await _tool.Run("check", "2023.xml", "2024.xml", "--resume", "state", "--format", "json");
        var second = await _tool.Run("check", "2023.xml", "2024.xml", "--resume", "state", "--format", "json", "--lang", "en");

        Assert.Equal(2, lines.Length);
        Assert.Equal(first.Output, second.Output);
        Assert.Contains("2 of 2 files have not changed", second.Error, StringComparison.Ordinal);
    }

    private async Task<List<(string Issuer, string Rule)>> FindingsAsync(params string[] arguments)
    {
        var ran = await _tool.Run([.. arguments, "--format", "json"]);
        // Their other tables are unread.
        Assert.Equal(ExitCodes.BadInput, ran.Code);
        using var json = JsonDocument.Parse(ran.Output);
        return
        [
            .. json.RootElement.GetProperty("reports").EnumerateArray().SelectMany(
                report => report.GetProperty("findings").EnumerateArray(),
                (report, finding) => (report.GetProperty("issuer").GetString()!, finding.GetProperty("rule").GetString()!)),
        ];
    }

    private static string Annual(int year, int whole, int component) => $"""
        <FoiaAnnualReport xmlns:s="urn:s">
        <Organization s:id="O0"><OrganizationAbbreviationText>DOX</OrganizationAbbreviationText>
        <OrganizationSubUnit s:id="O1"><OrganizationAbbreviationText>A</OrganizationAbbreviationText></OrganizationSubUnit></Organization>
        <DocumentFiscalYearDate>{year}</DocumentFiscalYearDate>
        <ProcessedRequestSection>{Line("P0", "O0", whole)}{Line("P1", "O1", component)}</ProcessedRequestSection>
        </FoiaAnnualReport>
        """;

    private static string Line(string id, string body, int pending) => $"""
        <ProcessingStatistics s:id="{id}"><ProcessingStatisticsPendingAtStartQuantity>{pending}</ProcessingStatisticsPendingAtStartQuantity>
        <ProcessingStatisticsReceivedQuantity>0</ProcessingStatisticsReceivedQuantity><ProcessingStatisticsProcessedQuantity>0</ProcessingStatisticsProcessedQuantity>
        <ProcessingStatisticsPendingAtEndQuantity>{pending}</ProcessingStatisticsPendingAtEndQuantity></ProcessingStatistics>
        <Association><ComponentDataReference s:ref="{id}"/><OrganizationReference s:ref="{body}"/></Association>
        """;
}
