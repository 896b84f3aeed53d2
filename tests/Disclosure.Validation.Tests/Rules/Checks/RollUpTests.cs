using Disclosure.Validation.Findings;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Checks;

/// <summary>Reports that sum up others, some of which may be missing.</summary>
public sealed class RollUpTests
{
    private static readonly ReportValidator Validator = new();

    private static readonly IssuerRegister Register = new(
    [
        new Issuer("丙市人民政府"),
        new Issuer("丙市甲区人民政府") { Parent = "丙市" },
        new Issuer("丙市乙区人民政府") { Parent = "丙市" },
        new Issuer("丙市丁区人民政府") { Parent = "丙市", Aliases = ["丁新区管委会"] },
    ]);

    [Fact]
    public void With_all_subordinates_every_cell_is_summed_whatever_variant_names_them()
    {
        var result = City(Report("丙市", 6), Report("甲区政府", 1), Report("丙市乙区", 2), Report("丁新区管理委员会", 3));

        Assert.Equal(0, result.Counts.Violated);
        Assert.DoesNotContain(result.NotJudged, open => open is { Outcome: Outcome.Skipped } && open.Rules.Any(rule => rule.StartsWith("ROLLUP", StringComparison.Ordinal)));
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void A_missing_subordinate_is_named_once_a_rule_with_what_it_would_have_to_account_for()
    {
        var result = City(Report("丙市", 6), Report("丙市甲区人民政府", 1), Report("乙区", 2));

        var finding = Assert.Single(result.Findings, finding => finding.Rule == "ROLLUP-REQUESTS");
        Assert.Equal((Severity.Info, Outcome.Undecided), (finding.Severity, finding.Outcome));
        Assert.Equal(new Place("requests", null, null), finding.Where);
        Assert.Equal(
            "缺少下级单位报告 1 份（应有 3 份）：丙市丁区人民政府；ROLLUP-REQUESTS 未能判定；" +
            "须由所缺报告补足的有 4 格：自然人／新收 3、总计／新收 3、自然人／结转下年 3、总计／结转下年 3；其余 171 格须为 0",
            finding.Message.Zh);
        var missing = finding.Cells.Where(cell => cell.Step == ReportStep.Subordinates).ToList();
        Assert.Equal([3m, 3m, 3m, 3m], missing.Select(cell => cell.Implied!.Value));
        Assert.All(missing, cell => Assert.Equal(("丙市丁区人民政府", CellState.Absent), (cell.Issuer, cell.State)));
        Assert.Single(result.Findings, other => other.Rule == "ROLLUP-DISPUTES");
        var whole = City(Report("丙市", 6), Report("甲区", 1), Report("乙区", 2), Report("丁新区管委会", 3));
        Assert.Equal(whole.Counts.Undecided + 200, result.Counts.Undecided);
        Assert.Equal(0, result.Counts.Violated);
    }

    [Fact]
    public void Another_number_of_a_report_that_is_there_is_another_finding()
    {
        var one = City(Report("丙市", 6), Report("甲区", 1), Report("乙区", 2));
        var other = City(Report("丙市", 6), Report("甲区", 1), Report("乙区", 3));

        Assert.NotEqual(Of(one).Fingerprint, Of(other).Fingerprint);

        static Finding Of(ReportResult result) => result.Findings.First(finding => finding.Rule == "ROLLUP-REQUESTS");
    }

    [Fact]
    public void Reports_that_sum_up_to_more_than_the_total_violate_it_even_with_one_missing()
    {
        var result = City(Report("丙市", 2), Report("甲区", 1), Report("乙区", 2));

        var violated = result.Findings.Where(finding => finding.Outcome == Outcome.Violated).ToList();
        Assert.Equal(4, violated.Count);
        Assert.Equal(
            "自然人／新收：本报告 2，下级 2 份报告合计 3，相差 −1；缺少的下级单位报告（丙市丁区人民政府）只会使差额更大",
            violated[0].Message.Zh);
        Assert.EndsWith("the missing reports (丙市丁区人民政府) could only make the difference larger", violated[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void With_none_of_the_subordinates_the_roll_up_is_skipped_and_they_are_named()
    {
        var result = City(Report("丙市", 2));

        var skipped = Assert.Single(result.NotJudged, open => open.Rules.Contains("ROLLUP-REQUESTS"));
        Assert.Equal(
            "none of the subordinates' reports was given: 丙市甲区人民政府, 丙市乙区人民政府, 丙市丁区人民政府", skipped.Reason.En);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void The_level_that_the_register_knows_goes_to_the_report()
    {
        var register = new IssuerRegister([new Issuer("丙市甲区人民政府") { Level = IssuerLevel.County }]);

        var results = Validator.ValidateAll([Report("甲区", 0), Report("乙区", 0)], register).Reports;

        Assert.Equal(
            [("甲区", IssuerLevel.County), ("乙区", null)],
            results.Select(result => (result.Report.Issuer!, result.Report.Level)).OrderByDescending(pair => pair.Level));
    }

    [Fact]
    public void A_subordinate_report_of_another_year_does_not_count()
    {
        var results = Validator.ValidateAll([Report("丙市", 1), Report("甲区", 1, 2021), Report("乙区", 1)], Register).Reports;

        var city = results.Single(result => result.Report.Issuer == "丙市");
        Assert.Contains("丙市甲区人民政府、丙市丁区人民政府", city.Findings[0].Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_total_is_not_implied_by_an_incomplete_sum()
    {
        var city = Report("丙市", 1).With("requests.new.natural", Cell.Blank);

        var result = City(city, Report("甲区", 1), Report("乙区", 0));

        Assert.DoesNotContain(
            result.Findings.Where(finding => finding.Outcome == Outcome.Undecided).SelectMany(finding => finding.Cells),
            cell => cell is { Path: "requests.new.natural", Step: ReportStep.Self, Implied: not null });
    }

    [Theory]
    [InlineData("total = sum(total @ subordinates)", 5, Outcome.Undecided)]
    [InlineData("total = sum(total @ subordinates)", 3, Outcome.Undecided)]
    [InlineData("total = sum(total @ subordinates)", 2, Outcome.Violated)]
    [InlineData("sum(total @ subordinates) = total", 2, Outcome.Violated)]
    [InlineData("total >= sum(total @ subordinates)", 2, Outcome.Violated)]
    [InlineData("total >= sum(total @ subordinates)", 3, Outcome.Undecided)]
    [InlineData("total > sum(total @ subordinates)", 3, Outcome.Violated)]
    [InlineData("total <= sum(total @ subordinates)", 3, Outcome.Holds)]
    [InlineData("total < sum(total @ subordinates)", 3, Outcome.Undecided)]
    [InlineData("sum(total @ subordinates) >= total", 3, Outcome.Holds)]
    [InlineData("total != sum(total @ subordinates)", 2, Outcome.Holds)]
    [InlineData("total != sum(total @ subordinates)", 5, Outcome.Undecided)]
    [InlineData("total = sum(total @ subordinates) within 1", 2, Outcome.Undecided)]
    [InlineData("total = sum(total @ subordinates) - sum(upheld @ subordinates)", 2, Outcome.Undecided)]
    [InlineData("total >= max(total @ subordinates)", 2, Outcome.Undecided)]
    public void What_missing_reports_can_only_raise_is_decided_where_it_can_be(string check, int total, Outcome expected)
    {
        var pack = Pack($"A: {{title: {{zh: 规则, en: Rule}}, each: row of disputes (review), check: '{check}', standing: implied}}");
        var validator = new ReportValidator(new ReportValidatorOptions { Packs = { pack } });
        var related = new RelatedReports { Subordinates = [Disputes(3)], MissingSubordinates = ["丁区"] };

        var counts = validator.Validate(Disputes(total), related).Counts;

        Assert.Equal(
            expected,
            counts is { Holds: 1 } ? Outcome.Holds : counts is { Violated: 1 } ? Outcome.Violated : Outcome.Undecided);
    }

    [Theory]
    [InlineData("total >= max(total @ subordinates)", "“行政复议”部分：总计 2 应不小于 （下级各单位报告总计（乙区 5、甲区 3））中最大的 ＝ 5")]
    [InlineData("2 * avg(total @ subordinates) <= total", "“行政复议”部分：2 × （下级各单位报告总计（乙区 5、甲区 3））的平均 ≈ 5.33 应不大于 总计 2")]
    public void A_check_that_is_no_sum_names_what_each_subordinate_holds(string check, string message)
    {
        var pack = Pack($"A: {{title: {{zh: 规则, en: Rule}}, each: row of disputes (review), check: '{check}', standing: implied}}");
        var validator = new ReportValidator(new ReportValidatorOptions { Packs = { pack } });
        var related = new RelatedReports { Subordinates = [Disputes(3, "甲区"), Disputes(5, "乙区"), Disputes(0, "丙区")] };

        Assert.Equal(message, Assert.Single(validator.Validate(Disputes(2), related).Findings).Message.Zh);
    }

    private static ReportResult City(params DisclosureReport[] reports) =>
        Validator.ValidateAll(reports, Register).Reports.Single(result => result.Report.Issuer == "丙市");

    private static DisclosureReport Report(string issuer, int count, int year = 2022)
    {
        var builder = TestReports.Zero();
        (builder.Issuer, builder.Year) = (issuer, year);
        foreach (var path in new[] { "requests.new.natural", "requests.new.total", "requests.carried_out.natural", "requests.carried_out.total" })
        {
            builder.Set(path, count);
        }

        return builder.Build();
    }

    private static DisclosureReport Disputes(int total, string? issuer = null)
    {
        var builder = TestReports.Zero().Set("disputes.review.total", total);
        builder.Issuer = issuer ?? builder.Issuer;
        return builder.Build();
    }

    private static RulePack Pack(string rule) => TestPacks.Of(rule).Pack;
}
