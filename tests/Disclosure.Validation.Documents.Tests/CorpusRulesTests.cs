using Disclosure.Validation.Findings;
using Xunit;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>
/// The published reports are sound but for the errors that their list names: nothing else is violated, by no rule at all,
/// not even one that is a clue only.
/// </summary>
public sealed class CorpusRulesTests
{
    [Theory]
    [InlineData("shanghai-gov-office-2019.html")]
    [InlineData("huaian-2024.pdf")]
    [InlineData("huaian-2024-table3.txt")]
    [InlineData("pingtan-2019.figures.json")]
    [InlineData("pingtan-2020-table2.html")]
    public async Task Sound_reports_violate_no_rule(string file) => Assert.Empty(await ViolatedAsync(file));

    [Fact]
    public async Task Mentougou_has_its_commas_in_half_width_and_nothing_else()
    {
        var finding = Assert.Single(await ViolatedAsync("mentougou-2020.txt"));

        Assert.Equal(("TEXT-HALF-WIDTH", Severity.Info), (finding.Rule, finding.Severity));
        Assert.Contains(",发行200余份,", finding.Passages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pingtan_2020_has_its_two_true_errors_and_no_other() => Assert.Equal(
        [("natural", 20m, 26m), ("total", 21m, 27m)],
        (await ViolatedAsync("pingtan-2020.figures.json")).Select(finding => (finding.Where.Column!, finding.Left!.Value, finding.Right!.Value)));

    // Some are excerpts that name nobody, which is a finding of its own.
    private static async Task<List<Finding>> ViolatedAsync(string file)
    {
        var report = await Reading.OfFileAsync(Corpus.Path(file));
        return
        [
            .. Reading.Validator.Validate(report).Findings
                .Where(finding => finding.Outcome == Outcome.Violated && (finding.Rule != "HEAD-ISSUER" || report.Issuer is not null)),
        ];
    }
}
