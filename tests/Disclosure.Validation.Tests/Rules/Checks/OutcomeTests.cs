using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Checks;

/// <summary>What becomes of a rule when cells are blank, absent, text, or do not apply.</summary>
public sealed class OutcomeTests
{
    private static readonly ReportValidator Validator = new();
    private static readonly DisclosureReport Sound = TestReports.Zero().Build();

    [Fact]
    public void A_violated_balance_shows_its_numbers_and_names_its_cells()
    {
        var report = Sound
            .With("requests.new.natural", 192).With("requests.new.total", 192)
            .With("requests.carried_in.natural", 4).With("requests.carried_in.total", 4)
            .With("requests.handled.granted.natural", 188).With("requests.handled.granted.total", 188)
            .With("requests.handled.total.natural", 188).With("requests.handled.total.total", 188)
            .With("requests.carried_out.natural", 9).With("requests.carried_out.total", 8);

        var finding = Single(Validator.Validate(report), "REQ-BALANCE");

        Assert.Equal("自然人列：新收 192 ＋ 上年结转 4 ＝ 196，办结 188 ＋ 结转下年 9 ＝ 197，相差 −1", finding.Message.Zh);
        Assert.Equal(new Place("requests", null, "natural"), finding.Where);
        Assert.Equal((196m, 197m, -1m), (finding.Left, finding.Right, finding.Difference));
        Assert.Equal(
            [("requests.new.natural", 1m), ("requests.carried_in.natural", 1m), ("requests.handled.total.natural", -1m), ("requests.carried_out.natural", -1m)],
            finding.Cells.Select(cell => (cell.Path, cell.Coefficient!.Value)));
    }

    [Fact]
    public void A_blank_part_counts_zero_and_the_finding_says_what_would_close_the_rule()
    {
        var report = Sound
            .With("requests.new.natural", 3).With("requests.new.total", 3)
            .With("requests.carried_out.natural", Cell.Blank).With("requests.carried_out.total", 3);

        var finding = Single(Validator.Validate(report), "REQ-BALANCE");

        Assert.Equal(3, finding.Difference);
        var blank = Assert.Single(finding.Cells, cell => cell.State == CellState.Blank);
        Assert.Equal(("requests.carried_out.natural", 3m), (blank.Path, blank.Implied));
        Assert.EndsWith("空白按零计：结转下年；结转下年若为 3 则相等", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_shown_in_part()
    {
        var report = Sound.With("permits.licensing.decisions", Cell.FromText(new string('长', 10_000)));

        var finding = Assert.Single(Validator.Validate(report).Findings);

        Assert.StartsWith("“行政许可”行：处理决定 填的是“长长长", finding.Message.Zh, StringComparison.Ordinal);
        Assert.InRange(finding.Message.Zh.Length, 60, 150);
    }

    [Fact]
    public void A_blank_total_gets_its_implied_value_and_other_rules_reckon_with_it()
    {
        var report = Sound
            .With("requests.new.natural", 270).With("requests.new.company", 2).With("requests.new.total", Cell.Blank)
            .With("requests.handled.granted.natural", 270).With("requests.handled.granted.company", 2)
            .With("requests.handled.granted.total", 272)
            .With("requests.handled.total.natural", 270).With("requests.handled.total.company", 2)
            .With("requests.handled.total.total", 272);

        var result = Validator.Validate(report);

        var finding = Assert.Single(result.Findings);
        Assert.Equal((Outcome.Undecided, "COMPLETE"), (finding.Outcome, finding.Rule));
        Assert.Equal(272, Assert.Single(finding.Cells).Implied);
        Assert.Contains("REQ-ROW-TOTAL", finding.LeavesOpen);
        Assert.Contains("推算值：总计 272", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Implied_values_rest_on_one_another()
    {
        var report = Sound
            .With("requests.new.natural", 5).With("requests.new.total", 5)
            .With("requests.handled.granted.natural", 5).With("requests.handled.granted.total", Cell.Blank)
            .With("requests.handled.total.natural", Cell.Blank).With("requests.handled.total.total", Cell.Blank);

        var result = Validator.Validate(report);

        Assert.DoesNotContain(result.Findings, finding => finding.Outcome == Outcome.Violated);
        var implied = result.Findings.SelectMany(finding => finding.Cells).ToDictionary(cell => cell.Path, cell => cell.Implied);
        Assert.Equal(5, implied["requests.handled.granted.total"]);
        Assert.Equal(5, implied["requests.handled.total.natural"]);
        Assert.Equal(5, implied["requests.handled.total.total"]);
    }

    [Fact]
    public void A_row_left_empty_is_undecided_and_reported_once()
    {
        var report = Sound;
        foreach (var column in new[] { "upheld", "corrected", "other", "pending", "total" })
        {
            report = report.With($"disputes.review.{column}", Cell.Blank);
        }

        var result = Validator.Validate(report);

        var finding = Assert.Single(result.Findings);
        Assert.Equal(5, finding.Cells.Count);
        Assert.Contains("DSP-TOTAL", finding.LeavesOpen);
        Assert.StartsWith("“行政复议”部分：整行 5 格空白", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_with_a_number_counts_as_that_number()
    {
        var report = Sound.With("disputes.review.upheld", Cell.FromText("2（含上年1件）", 2)).With("disputes.review.total", 3);

        Assert.Equal(1, Single(Validator.Validate(report), "DSP-TOTAL").Difference);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_without_a_number_and_an_absent_cell_leave_the_rule_undecided(bool isAbsent)
    {
        var report = Sound.With("disputes.review.upheld", isAbsent ? Cell.Absent : Cell.FromText("若干")).With("disputes.review.total", 3);

        var finding = Assert.Single(Validator.Validate(report).Findings);

        Assert.Equal(Outcome.Undecided, finding.Outcome);
        Assert.Contains("DSP-TOTAL", finding.LeavesOpen);
    }

    [Fact]
    public void A_sign_for_does_not_apply_counts_zero()
    {
        var report = Sound.With("disputes.review.upheld", Cell.NotApplicable("—")).With("disputes.review.total", 3);

        Assert.Equal(3, Single(Validator.Validate(report), "DSP-TOTAL").Difference);
    }

    [Fact]
    public void A_group_printed_as_one_row_stands_for_its_parts()
    {
        var report = SingleRow(Sound)
            .With("requests.handled.other.natural", 4).With("requests.handled.other.total", 4)
            .With("requests.handled.total.natural", 4).With("requests.handled.total.total", 4)
            .With("requests.new.natural", 4).With("requests.new.total", 4);

        Assert.Empty(Validator.Validate(report).Findings);
        var wrong = Validator.Validate(report.With("requests.handled.other.natural", 5));
        Assert.Contains(wrong.Findings, finding => finding.Rule == "REQ-DETAIL" && finding.Difference == -1);
    }

    [Fact]
    public void An_amount_with_decimals_is_reckoned_with_exactly()
    {
        var result = Validator.Validate(Sound.With("fees.charges.amount", 24252.311082m));

        Assert.Empty(result.Findings);
        Assert.Equal(Validator.Validate(Sound).Counts, result.Counts);
    }

    [Fact]
    public void A_count_with_a_fraction_is_found()
    {
        var finding = Single(Validator.Validate(Sound.With("permits.licensing.decisions", 12.5m)), "NUM-WHOLE");

        Assert.Equal("permits.licensing.decisions", Assert.Single(finding.Cells).Path);
    }

    [Fact]
    public void A_report_with_every_cell_blank_decides_nothing()
    {
        var builder = new ReportBuilder(TestReports.Cn2021) { Issuer = "某局", Year = 2021 };
        foreach (var cell in TestReports.Cn2021.Cells)
        {
            builder[cell] = Cell.Blank;
        }

        var result = Validator.Validate(builder.Build());

        Assert.False(result.Evaluated);
        Assert.All(result.Findings, finding => Assert.Equal("COMPLETE", finding.Rule));
        Assert.Equal(TestReports.Cn2021.Tables.Count, result.Findings.Count(finding => finding.Where.Table is not null));
    }

    [Fact]
    public void Numbers_at_the_limit_of_the_range_are_reckoned_exactly()
    {
        const decimal most = 999_999_999_999_999m;
        var report = Sound;
        foreach (var column in new[] { "upheld", "corrected", "other", "pending" })
        {
            report = report.With($"disputes.review.{column}", most);
        }

        var finding = Single(Validator.Validate(report.With("disputes.review.total", most)), "DSP-TOTAL");

        Assert.Equal(-3 * most, finding.Difference);
    }

    private static DisclosureReport SingleRow(DisclosureReport report) =>
        report.Form.Cells.Aggregate(report, (changed, cell) =>
            cell.Row.StandsForGroup ? changed.With(cell.Path, 0)
            : cell.Row.PrintedAs is not null ? changed.With(cell.Path, Cell.Absent)
            : changed);

    private static Finding Single(ReportResult result, string rule) =>
        Assert.Single(result.Findings, finding => finding.Rule == rule && finding.Outcome == Outcome.Violated);
}
