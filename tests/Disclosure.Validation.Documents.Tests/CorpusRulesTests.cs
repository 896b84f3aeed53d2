using Disclosure.Validation.Findings;
using Xunit;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>What the rules on text, time and level find in the published reports: nothing but what an auditor would.</summary>
public sealed class CorpusRulesTests
{
    private static readonly string[] Groups = ["SEC-", "OVERVIEW-", "GOV-", "FEE-", "PROBLEMS-", "INSTRUCTION-", "TIME-", "LEVEL-"];

    [Theory]
    [InlineData("mentougou-2020.txt")]
    [InlineData("shanghai-gov-office-2019.html")]
    [InlineData("pingtan-2020-table2.html")]
    [InlineData("huaian-2024-table3.txt")]
    public async Task Sound_reports_and_parts_of_reports_get_no_finding(string file) =>
        Assert.Empty(await FindingsOfAsync(file));

    [Fact]
    public async Task Huaian_2024_has_a_long_overview_that_leaves_out_what_governments_report()
    {
        var findings = await FindingsOfAsync("huaian-2024.pdf");

        Assert.Equal(["OVERVIEW-LENGTH", "GOV-ASSESSMENT"], findings.Select(finding => finding.Rule));
        Assert.All(findings, finding => Assert.Equal(Standing.Advisory, finding.Standing));
        Assert.Contains("社会评议、责任追究", findings[1].Message.Zh, StringComparison.Ordinal);
    }

    private static async Task<List<Finding>> FindingsOfAsync(string file)
    {
        var report = await Reading.OfFileAsync(Corpus.Path(file));
        return
        [
            .. new ReportValidator().Validate(report).Findings
                .Where(finding => Groups.Any(group => finding.Rule.StartsWith(group, StringComparison.Ordinal))),
        ];
    }
}
