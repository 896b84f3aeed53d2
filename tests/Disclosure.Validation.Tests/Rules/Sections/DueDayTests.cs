using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Sections;

/// <summary>Whether a report was published in time, where its name leaves open of what level the issuer is.</summary>
public sealed class DueDayTests
{
    private static readonly ReportValidator Validator = new();

    // A city may be one of a prefecture (10 March) or of a county (20 February).
    [Theory]
    [InlineData("清河市人民政府", "2024-02-20", Outcome.Holds)]
    [InlineData("清河市人民政府", "2024-02-21", Outcome.Undecided)]
    [InlineData("清河市人民政府", "2024-03-10", Outcome.Undecided)]
    [InlineData("清河市人民政府", "2024-03-11", Outcome.Violated)]
    [InlineData("清河县人民政府", "2024-02-20", Outcome.Holds)]
    [InlineData("清河县人民政府", "2024-02-21", Outcome.Violated)]
    [InlineData("清河县人民政府", "2023-12-31", Outcome.Violated)]
    [InlineData("清河县教育局", "2024-01-31", Outcome.Holds)]
    [InlineData("清河县教育局", "2024-02-01", Outcome.Violated)]
    public void The_earliest_day_frees_and_the_latest_convicts(string issuer, string published, Outcome expected)
    {
        var report = new ReportBuilder(TestReports.Zero().Build())
        {
            Issuer = issuer,
            Year = 2023,
            Published = DateOnly.ParseExact(published, "yyyy-MM-dd", null),
        };

        var result = Validator.Validate(report.Build());

        Assert.Equal(expected, OutcomeOf(result));
    }

    [Fact]
    public void A_late_report_of_a_body_of_several_levels_is_held_against_the_latest_day()
    {
        var report = TestReports.Zero();
        (report.Issuer, report.Year, report.Published) = ("清河市人民政府", 2023, new DateOnly(2024, 3, 11));

        var finding = Assert.Single(Validator.Validate(report.Build()).Findings, finding => finding.Rule == "TIME-PUBLISHED");

        Assert.Equal("公布日期 2024-03-11 晚于规定的 2024-03-10", finding.Message.Zh);
        Assert.Equal("published on 2024-03-11, after 2024-03-10, the day set for it", finding.Message.En);
    }

    private static Outcome? OutcomeOf(ReportResult result) =>
        result.Findings.Any(finding => finding.Rule == "TIME-PUBLISHED") ? Outcome.Violated
        : result.Held.Any(held => held.Rule == "TIME-PUBLISHED") ? Outcome.Holds
        : result.NotJudged.FirstOrDefault(open => open.Rules.Contains("TIME-PUBLISHED"))?.Outcome;
}
