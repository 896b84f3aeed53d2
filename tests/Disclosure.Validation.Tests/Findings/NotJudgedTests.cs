using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Findings;

/// <summary>Everything that was not judged has a reason, and something that would settle it.</summary>
public sealed class NotJudgedTests
{
    private static readonly ReportValidator Validator = new();

    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public void All_that_is_undecided_or_skipped_is_told(string form)
    {
        foreach (var seed in Enumerable.Range(1, 20))
        {
            var result = Validator.Validate(TestReports.Damaged(TestReports.FormOf(form), seed));

            Assert.Equal(result.Counts.Undecided, SumOf(result, Outcome.Undecided));
            Assert.Equal(result.Counts.Skipped, SumOf(result, Outcome.Skipped));
            Assert.All(result.NotJudged, open =>
            {
                Assert.NotEmpty(open.Rules);
                Assert.All([open.Reason.Zh, open.Reason.En, open.SettledBy.Zh, open.SettledBy.En], text => Assert.NotEqual("", text));
            });
        }
    }

    [Fact]
    public void An_issuer_of_unknown_level_is_told_what_settles_it()
    {
        var report = TestReports.Consistent(TestReports.Cn2021, 1) with { Issuer = "某单位" };

        var open = Assert.Single(Validator.Validate(report).NotJudged, open => open.Code == "level-unknown");

        Assert.Contains("LEVEL-REGULATIONS", open.Rules);
        Assert.Contains("level", open.SettledBy.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Validator.Validate(report with { Level = IssuerLevel.Department }).NotJudged, open => open.Code == "level-unknown");
    }

    [Fact]
    public void A_reason_is_one_entry_whatever_the_number_of_rules()
    {
        var result = Validator.Validate(TestReports.Consistent(TestReports.Cn2021, 1));

        Assert.Equal(result.NotJudged.Count, result.NotJudged.DistinctBy(open => (open.Outcome, open.Reason, open.SettledBy)).Count());
        Assert.True(Assert.Single(result.NotJudged, open => open.Code == "no-previous").Rules.Count > 1);
    }

    private static int SumOf(ReportResult result, Outcome outcome) =>
        result.NotJudged.Where(open => open.Outcome == outcome).Sum(open => open.Count);
}
