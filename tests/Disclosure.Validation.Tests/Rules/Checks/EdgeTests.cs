using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Checks;

/// <summary>What lies on an edge: a difference as large as its tolerance, blanks that are counted, sums of what is not printed.</summary>
public sealed class EdgeTests
{
    private const int New = 5;

    [Theory]
    [InlineData("=", " within 1", "no yes yes yes no")]
    [InlineData("!=", " within 1", "yes no no no yes")]
    [InlineData("<", " within 1", "yes yes yes no no")]
    [InlineData("<=", " within 1", "yes yes yes yes no")]
    [InlineData(">", " within 1", "no no yes yes yes")]
    [InlineData(">=", " within 1", "no yes yes yes yes")]
    [InlineData("=", "", "no no yes no no")]
    [InlineData("!=", "", "yes yes no yes yes")]
    [InlineData("<", "", "yes yes no no no")]
    [InlineData("<=", "", "yes yes yes no no")]
    [InlineData(">", "", "no no no yes yes")]
    [InlineData(">=", "", "no no yes yes yes")]
    public void A_difference_from_two_less_to_two_more(string relation, string tolerance, string expected)
    {
        foreach (var left in new[] { "total", "max(total)" })
        {
            var validator = Validator("row of requests (new)", $"{left} {relation} natural{tolerance}");
            var actual = Enumerable.Range(-2, 5).Select(difference => validator.Validate(
                TestReports.Zero().Set("requests.new.natural", New).Set("requests.new.total", New + difference).Build()).Counts);

            Assert.Equal(expected.Split(' ').Select(holds => holds == "yes" ? Holds : Violated), actual);
        }
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_share_of_a_negative_side_is_as_wide_as_that_of_a_positive_one(int natural, bool holds)
    {
        var validator = Validator("row of requests (new)", "natural - 10 = company - 10 within 10%");

        Assert.Equal(holds ? Holds : Violated, validator.Validate(TestReports.Zero().Set("requests.new.natural", natural).Build()).Counts);
    }

    [Fact]
    public void Counting_passes_over_blanks_and_not_over_zeros()
    {
        var report = TestReports.Zero().Set("requests.new.company", Cell.Blank).Set("requests.new.research", Cell.FromText("若干")).Build();

        Assert.Equal(Holds, Validator("row of requests (new)", "count(natural, company, research) = 1").Validate(report).Counts);
    }

    [Fact]
    public void A_sum_of_rows_that_are_not_printed_is_zero()
    {
        var parts = TestReports.Cn2021.FindTable("requests")!.Rows.First(row => row.StandsForGroup).Parts;
        var report = TestReports.Zero();
        foreach (var cell in TestReports.Cn2021.Cells.Where(cell => cell.Row.StandsForGroup || parts.Contains(cell.Row)))
        {
            report.Set(cell.Path, cell.Row.StandsForGroup ? Cell.Of(0) : Cell.Absent);
        }

        const string check = "max(handled.total) >= sum(handled.other.*)";

        Assert.Equal(Holds, Validator("column of requests (natural)", check).Validate(report.Build()).Counts);
    }

    [Theory]
    [InlineData(0, Outcome.Holds)]
    [InlineData(1, Outcome.Violated)]
    public void A_sum_within_the_report_does_not_wait_for_subordinates(int total, Outcome expected)
    {
        var related = new RelatedReports { Subordinates = [TestReports.Zero().Build()], MissingSubordinates = ["丁区"] };
        var report = TestReports.Zero().Set("disputes.review.total", total).Build();

        var counts = Validator("row of disputes (review)", "total = upheld + corrected + other + pending").Validate(report, related).Counts;

        Assert.Equal(expected == Outcome.Holds ? Holds : Violated, counts);
    }

    private static Counts Holds => new(1, 0, 0, 0, 0);

    private static Counts Violated => new(0, 1, 0, 0, 0);

    private static ReportValidator Validator(string each, string check) =>
        new(new ReportValidatorOptions { Packs = { TestPacks.WithRule(each, check) } });
}
