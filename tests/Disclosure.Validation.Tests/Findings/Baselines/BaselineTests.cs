using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Tests.Findings.Baselines;

public sealed class BaselineTests
{
    private static readonly DateOnly Today = new(2026, 1, 1);

    [Fact]
    public void An_accepted_finding_is_kept_apart_and_counted()
    {
        var before = Accepting.Check(Accepting.Wrong());

        var after = Accepting.Check(Accepting.Wrong(), Accepting.BaselineOf(before));

        Assert.Empty(after.Findings);
        Assert.Equal(before.Findings[0].Fingerprint, Assert.Single(after.Suppressed).Finding.Fingerprint);
        Assert.Equal("张三", after.Suppressed[0].Suppression.Owner);
        Assert.Equal(before.Counts with { Violated = 0, Suppressed = 1 }, after.Counts);
        Assert.Null(after.MaxSeverity);
        Assert.True(after.Evaluated);
    }

    [Fact]
    public void A_changed_number_is_another_finding()
    {
        var baseline = Accepting.BaselineOf(Accepting.Check(Accepting.Wrong(1)));

        var result = Accepting.Check(Accepting.Wrong(2), baseline);

        Assert.Single(result.Findings);
        Assert.Empty(result.Suppressed);
    }

    [Fact]
    public void Another_year_is_another_finding()
    {
        var baseline = Accepting.BaselineOf(Accepting.Check(Accepting.Wrong()));

        Assert.Single(Accepting.Check(Accepting.Wrong(year: 2023), baseline).Findings);
    }

    [Fact]
    public void A_changed_message_or_severity_is_the_same_finding()
    {
        var baseline = Accepting.BaselineOf(Accepting.Check(Accepting.Wrong()));
        var pack = TestPacks.Of(
            "DSP-TOTAL: {severity: warning, message: {zh: 合计有误, en: wrong total}}", "extends: cn-2021").Pack;
        var validator = new ReportValidator(new ReportValidatorOptions { Packs = { pack }, Baseline = baseline });

        var accepted = Assert.Single(validator.Validate(Accepting.Wrong()).Suppressed).Finding;

        Assert.Equal(("wrong total", Severity.Warning), (accepted.Message.En, accepted.Severity));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(-1, 0)]
    public void A_decision_holds_through_its_last_day(int days, int suppressed)
    {
        var baseline = Accepting.BaselineOf(Accepting.Check(Accepting.Wrong()), Today.AddDays(days));

        var result = Accepting.Check(Accepting.Wrong(), baseline, Today);

        Assert.Equal((suppressed, 1 - suppressed), (result.Suppressed.Count, result.Findings.Count));
    }

    [Fact]
    public void A_finding_about_blank_cells_can_be_accepted_and_what_they_leave_open_stays_undecided()
    {
        var report = Accepting.Wrong(0).With("disputes.review.total", Cell.Blank);
        var before = Accepting.Check(report);

        var after = Accepting.Check(report, Accepting.BaselineOf(before));

        Assert.Empty(after.Findings);
        Assert.Equal(before.Counts with { Suppressed = 1 }, after.Counts);
    }

    [Fact]
    public void A_finding_of_a_locked_rule_can_be_accepted()
    {
        var report = Accepting.Wrong(0).With("requests.new.natural", 3).With("requests.new.total", 3);
        Assert.True(BuiltInPacks.All[1].Rules.Single(rule => rule.Id == "REQ-BALANCE").Locked);

        var after = Accepting.Check(report, Accepting.BaselineOf(Accepting.Check(report)));

        Assert.Equal(2, after.Suppressed.Count(accepted => accepted.Finding.Rule == "REQ-BALANCE"));
    }

    [Fact]
    public void What_is_out_of_date_is_told_and_reports_that_were_not_checked_are_left_alone()
    {
        var old = Accepting.BaselineOf(Accepting.Check(Accepting.Wrong()), Today.AddDays(-1));
        var mended = Accepting.BaselineOf(Accepting.Check(Accepting.Wrong(2)));
        var elsewhere = Accepting.BaselineOf(Accepting.Check(Accepting.Wrong(year: 2030)));
        var baseline = Accepting.Read(Accepting.Print(new Baseline([.. old.Entries, .. mended.Entries, .. elsewhere.Entries])));
        var review = new BaselineReview(baseline, Today);

        review.Add(Accepting.Check(Accepting.Wrong(), baseline, Today));

        Assert.Equal(
            [
                $"baseline.yaml:2:3: the suppression expired on 2025-12-31: DSP-TOTAL, 某县, 2022, {old.Entries[0].Suppression.Fingerprint}",
                $"baseline.yaml:10:3: no finding matches the suppression: DSP-TOTAL, 某县, 2022, {mended.Entries[0].Suppression.Fingerprint}",
            ],
            review.Problems.Select(problem => $"{problem.Location}: {problem.Found.En}"));
        Assert.Equal([true, false, false], baseline.Entries.Select(review.IsMatched));
        var summary = review.Summary;
        Assert.Equal((3, 1, 1, 1), (summary.Entries, summary.Matched, summary.Expired.Count, summary.Unmatched.Count));
        Assert.StartsWith("its finding counts again", summary.Expired[0].Hint!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_keeps_reasons_adds_new_findings_and_leaves_out_what_is_mended()
    {
        var known = Accepting.BaselineOf(Accepting.Check(Accepting.Wrong()));
        var mended = Accepting.BaselineOf(Accepting.Check(Accepting.Wrong(2)));
        var elsewhere = Accepting.BaselineOf(Accepting.Check(Accepting.Wrong(year: 2030)));
        var old = new Baseline([.. known.Entries, .. mended.Entries, .. elsewhere.Entries]);
        var result = Accepting.Check(Accepting.Wrong().With("disputes.litigation_direct.total", 4), old);

        var update = BaselineUpdate.Of(
            old, [result], fingerprint => new Suppression(fingerprint, "新", "李四", Today), Language.Zh);

        Assert.Equal(mended.Entries[0].Suppression, Assert.Single(update.Removed).Suppression);
        Assert.Equal(["张三", "张三", "李四"], update.Baseline.Entries.Select(entry => entry.Suppression.Owner));
        Assert.Equal("“行政复议”部分：总计 1，维持 0 ＋ 纠正 0 ＋ 其他结果 0 ＋ 尚未审结 0 ＝ 0，相差 1", update.Kept[0].Finding);
        Assert.Empty(Accepting.Check(result.Report, update.Baseline).Findings);
    }
}
