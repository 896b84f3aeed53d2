using Disclosure.Validation.Findings;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Checks;

/// <summary>Rules that look at last year's report or at subordinates' reports.</summary>
public sealed class OtherReportsTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void Without_last_years_report_the_rules_on_two_years_are_skipped_and_counted()
    {
        var result = Validator.Validate(TestReports.Zero().Build());

        var open = Assert.Single(result.NotJudged, open => open.Rules.Contains("YOY-CARRIED"));
        Assert.True(open is { Count: > 7, Outcome: Outcome.Skipped, Code: "no-previous" });
        Assert.Contains("2020", open.Reason.Zh, StringComparison.Ordinal);
        Assert.Equal(result.NotJudged.Where(entry => entry.Outcome == Outcome.Skipped).Sum(entry => entry.Count), result.Counts.Skipped);
    }

    [Fact]
    public void A_carry_over_that_does_not_agree_shows_the_cells_of_both_years()
    {
        var previous = Year(TestReports.Zero(), 2021).Set("requests.carried_out.natural", 5).Set("requests.carried_out.total", 5).Build();
        var report = Year(TestReports.Zero(), 2022).Set("requests.carried_in.natural", 4).Set("requests.carried_in.total", 5).Build();

        var finding = Assert.Single(Validator.Validate(report, new RelatedReports { Previous = previous }).Findings, finding => finding.Rule == "YOY-CARRIED");

        Assert.Equal("自然人列：上年结转 4，上年报告结转下年 5，相差 −1", finding.Message.Zh);
        Assert.Equal([ReportStep.Self, ReportStep.Previous], finding.Cells.Select(cell => cell.Step));
        Assert.Equal(2021, finding.Cells[1].Year);
    }

    [Fact]
    public void Across_the_change_of_form_only_common_cells_are_compared()
    {
        var previous = Year(TestReports.Zero("cn-2019"), 2020).Set("requests.carried_out.natural", 5).Set("requests.carried_out.total", 5).Build();
        var report = Year(TestReports.Zero(), 2021).Set("requests.carried_in.natural", 4).Set("requests.carried_in.total", 4).Build();

        var result = Validator.Validate(report, new RelatedReports { Previous = previous });

        Assert.Equal(2, result.Findings.Count(finding => finding.Rule == "YOY-CARRIED"));
        Assert.DoesNotContain(result.Findings, finding => finding.Rule == "YOY-STOCK");
        Assert.Equal("form-lacks-cell", Assert.Single(result.NotJudged, open => open.Rules.Contains("YOY-STOCK")).Code);
    }

    [Fact]
    public void Blanks_of_last_year_count_with_their_implied_values()
    {
        var previous = Year(TestReports.Zero(), 2021).Set("requests.carried_out.natural", 5).Set("requests.carried_out.total", Cell.Blank).Build();
        var report = Year(TestReports.Zero(), 2022).Set("requests.carried_in.natural", 5).Set("requests.carried_in.total", 5).Build();

        Assert.DoesNotContain(Validator.Validate(report, new RelatedReports { Previous = previous }).Findings, finding => finding.Rule == "YOY-CARRIED");
    }

    [Fact]
    public void A_roll_up_sums_every_cell_over_the_subordinates()
    {
        var first = TestReports.Zero().Set("requests.new.natural", 2).Set("requests.new.total", 2).Build();
        var second = TestReports.Zero().Set("requests.new.natural", 3).Set("requests.new.total", 3).Build();
        var city = TestReports.Zero().Set("requests.new.natural", 6).Set("requests.new.total", 5).Build();

        var findings = Validator.Validate(city, new RelatedReports { Subordinates = [first, second] }).Findings.Where(finding => finding.Rule == "ROLLUP-REQUESTS");

        var finding = Assert.Single(findings);
        Assert.Equal("自然人／新收：本报告 6，下级 2 份报告合计 5，相差 1", finding.Message.Zh);
        Assert.Equal(3, finding.Cells.Count);
    }

    [Fact]
    public void A_roll_up_takes_the_parts_where_the_subordinate_prints_them()
    {
        var district = TestReports.Zero().Set("requests.handled.other.rest.natural", 2).Build();
        var city = Year(TestReports.Zero("cn-2019"), 2021).Set("requests.handled.other.natural", 2).Build();

        var result = Validator.Validate(city, new RelatedReports { Subordinates = [district] });

        Assert.DoesNotContain(result.Findings, finding =>
            finding.Rule == "ROLLUP-REQUESTS" && finding.Where.Row == "handled.other" && finding.Outcome == Outcome.Violated);
    }

    [Fact]
    public void Reports_are_grouped_by_issuer_and_checked_against_the_year_before()
    {
        var reports = new[]
        {
            Named("乙县", 2022), Named("甲县", 2023), Named("甲县", 2022), Named("乙县", 2024),
        };

        var results = Validator.ValidateAll(reports).Reports;

        Assert.Equal(
            [("乙县", 2022, true), ("乙县", 2024, true), ("甲县", 2022, true), ("甲县", 2023, false)],
            results.Select(result => (
                result.Report.Issuer!, result.Report.Year!.Value, result.NotJudged.Any(open => open.Rules.Contains("YOY-CARRIED")))));
    }

    [Fact]
    public void A_tree_of_issuers_is_rolled_up_year_by_year()
    {
        var parents = new Dictionary<string, string> { ["甲县"] = "丙市", ["乙县"] = "丙市" };
        var reports = new[] { Named("丙市", 2022), Named("甲县", 2022), Named("乙县", 2022).With("disputes.review.total", 1), Named("丙市", 2021) };

        var results = Validator.ValidateAll(reports, IssuerRegister.OfParents(parents)).Reports;

        var rolledUp = results.Where(result => result.NotJudged.All(open => !open.Rules.Contains("ROLLUP-DISPUTES"))).ToList();
        var city = Assert.Single(rolledUp);
        Assert.Equal(("丙市", 2022), (city.Report.Issuer, city.Report.Year));
        var finding = Assert.Single(city.Findings, finding => finding.Rule == "ROLLUP-DISPUTES");
        Assert.Equal(["乙县", "甲县"], finding.Cells.Select(cell => cell.Issuer).OfType<string>().Order(StringComparer.Ordinal));
    }

    private static DisclosureReport Named(string issuer, int year)
    {
        var builder = Year(TestReports.Zero(), year);
        builder.Issuer = issuer;
        return builder.Build();
    }

    private static ReportBuilder Year(ReportBuilder builder, int year)
    {
        builder.Year = year;
        return builder;
    }
}
