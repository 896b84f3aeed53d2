using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Checks;

/// <summary>What becomes of checks that are no sums.</summary>
public sealed class TreeOutcomeTests
{
    [Theory]
    [InlineData("new * new * new >= 0", true)]
    [InlineData("new * new * (new + 1) = 5 or new * new * new = 1", false)]
    [InlineData("if new * new * new > 0 then new = 1", false)]
    [InlineData("new * new * new - new * new * (new - 1) = new * new", true)]
    [InlineData("new * new * new = new * new * new + 1", false)]
    public void No_number_is_too_large_to_be_reckoned_with(string check, bool holds)
    {
        var report = TestReports.Zero().Set("requests.new.natural", Cell.MaxMagnitude).Build();

        var result = Validator("column of requests (natural)", check).Validate(report);

        Assert.Equal(holds ? new Counts(1, 0, 0, 0, 0) : new Counts(0, 1, 0, 0, 0), result.Counts);
        Assert.All(result.Findings, finding => Assert.True(finding.Left is null || finding.IsExact));
    }

    [Theory]
    [InlineData("year = year @ previous + 1")]
    [InlineData("if year @ previous < year then new >= 0")]
    public void A_rule_on_the_year_before_is_skipped_without_that_year(string check)
    {
        var result = Validator("column of requests (natural)", check).Validate(TestReports.Zero().Build());

        Assert.Equal(["R-1"], Assert.Single(result.NotJudged).Rules);
        Assert.Equal(new Counts(0, 0, 0, 1, 0), result.Counts);
    }

    [Fact]
    public void A_constant_is_reckoned_before_the_check_is_applied()
    {
        var report = TestReports.Zero().Set("requests.new.natural", 6).Build();

        var finding = Assert.Single(
            Validator("column of requests (natural)", "new <= 10 / (1 + 1)").Validate(report).Findings);

        Assert.Equal("自然人列：新收 6 应不大于 5", finding.Message.Zh);
    }

    private static ReportValidator Validator(string each, string check)
    {
        var options = new ReportValidatorOptions();
        options.Packs.Add(TestPacks.WithRule(each, check));
        return new ReportValidator(options);
    }
}
