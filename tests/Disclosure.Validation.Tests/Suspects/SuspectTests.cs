using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Suspects;

/// <summary>Which cells are suspected, what they should hold, and why.</summary>
public sealed class SuspectTests
{
    private static readonly ReportValidator Validator = PatientValidator.With(_ => { });

    [Fact]
    public void A_sound_report_has_no_suspects()
    {
        var result = Validator.Validate(FilledReport.Sound);

        Assert.Empty(result.Findings);
        Assert.Empty(result.Suspects);
    }

    [Fact]
    public void One_wrong_cell_is_one_cause_of_all_its_findings()
    {
        var result = Validator.Validate(FilledReport.Sound.With("requests.handled.granted.natural", 97));

        var group = Assert.Single(result.Suspects);
        Assert.Equal(["REQ-ROW-TOTAL", "REQ-DETAIL"], result.Findings.Select(finding => finding.Rule));
        Assert.Equal(result.Findings.Select(finding => finding.Fingerprint).Order(), group.Findings.Order());
        Assert.Equal("最可能：自然人／予以公开 应为 79（现为 97，数字颠倒）", group.Message.Zh);
        Assert.Equal("most likely: natural persons / granted should be 79 (now 97, digits transposed)", group.Message.En);
        Assert.True(group.Complete);
        var set = Assert.Single(group.Sets);
        Assert.Equal(Confidence.High, set.Confidence);
        var cell = Assert.Single(set.Cells);
        Assert.Equal(("requests.handled.granted.natural", 97m, 79m), (cell.Path, cell.Value, cell.Suggested));
        Assert.Equal("transposed", cell.Reasons[0].Code);
    }

    [Fact]
    public void The_total_of_results_violates_three_rules_and_is_found()
    {
        var group = Assert.Single(Validator.Validate(FilledReport.Sound.With("requests.handled.total.natural", 12)).Suspects);

        Assert.Equal(3, group.Findings.Count);
        Assert.Equal("最可能：自然人／办结 应为 112（现为 12，漏一位数字）", group.Message.Zh);
    }

    [Fact]
    public void Without_a_reason_a_cell_that_stands_alone_is_still_suspected()
    {
        var group = Assert.Single(Validator.Validate(FilledReport.Sound.With("requests.new.natural", 58)).Suspects);

        Assert.Equal("最可能：自然人／新收 应为 110（现为 58）", group.Message.Zh);
        Assert.Equal(Confidence.Medium, Assert.Single(group.Sets).Confidence);
    }

    [Fact]
    public void A_blank_part_can_be_the_suspect()
    {
        var group = Assert.Single(Validator.Validate(
            FilledReport.Sound.With("requests.handled.partial.natural", Cell.Blank)).Suspects);

        Assert.Equal("最可能：自然人／部分公开 应为 9（现为空白，漏填）", group.Message.Zh);
    }

    [Fact]
    public void Unrelated_errors_are_causes_of_their_own()
    {
        var report = FilledReport.Sound
            .With("requests.handled.granted.natural", 97)
            .With("requests.handled.unavailable.not_held.company", 30)
            .With("disputes.review.upheld", 42);

        var result = Validator.Validate(report);

        Assert.Equal(3, result.Suspects.Count);
        Assert.Equal(
            ["requests.handled.granted.natural", "requests.handled.unavailable.not_held.company", "disputes.review.upheld"],
            result.Suspects.Select(group => Assert.Single(group.Sets[0].Cells).Path));
    }

    [Fact]
    public void Where_nothing_tells_all_ties_are_listed_and_none_is_preferred()
    {
        var group = Assert.Single(Validator.Validate(FilledReport.Sound.With("disputes.review.pending", 29)).Suspects);

        // Neither corrected 3 nor other 4 can be less by 21.
        Assert.Equal(["upheld", "pending", "total"], group.Sets.Select(set => Assert.Single(set.Cells).Path.Split('.')[^1]));
        Assert.Equal([3, 8, 60], group.Sets.Select(set => set.Cells[0].Suggested!.Value));
        Assert.All(group.Sets, set => Assert.Equal(Confidence.Low, set.Confidence));
        Assert.StartsWith("有 3 种改法都能使数据平衡，仅凭数字无法确定：维持／行政复议 应为 3（现为 24）；或", group.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_good_reason_puts_one_of_the_ties_first()
    {
        var group = Assert.Single(Validator.Validate(FilledReport.Sound.With("disputes.review.upheld", 42)).Suspects);

        Assert.StartsWith("最可能：维持／行政复议 应为 24（现为 42，数字颠倒）；另有", group.Message.Zh, StringComparison.Ordinal);
        Assert.Equal(Confidence.Medium, group.Sets[0].Confidence);
        Assert.Contains(group.Sets, set => set.Cells[0].Path == "disputes.review.total");
    }

    [Fact]
    public void No_set_makes_a_count_negative_or_breaks_a_rule_that_holds()
    {
        foreach (var seed in Enumerable.Range(1, 40))
        {
            var report = TestReports.Consistent(TestReports.Cn2021, seed)
                .With("requests.handled.granted.natural", seed).With("requests.carried_out.total", seed);
            var before = Validator.Validate(report).Counts.Violated;
            foreach (var set in Validator.Validate(report).Suspects.SelectMany(group => group.Sets.Select(set => (group, set))))
            {
                Assert.All(set.set.Cells, cell => Assert.True(cell.Suggested >= 0));
                var after = set.set.Cells.Aggregate(report, (changed, cell) => changed.With(cell.Path, cell.Suggested!.Value));
                Assert.Equal(before - set.group.Findings.Count, Validator.Validate(after).Counts.Violated);
            }
        }
    }

    [Fact]
    public void Two_exchanged_neighbours_are_recognised()
    {
        var report = FilledReport.Sound
            .With("requests.handled.granted.natural", 12).With("requests.handled.granted.company", 79);

        var group = Assert.Single(Validator.Validate(report).Suspects);

        Assert.Equal("swapped", Assert.Single(group.Sets[0].Reasons).Code);
        Assert.Contains("自然人／予以公开 应为 79（现为 12）；商业企业／予以公开 应为 12（现为 79）：两格互换", group.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_written_one_column_too_far_is_one_slip()
    {
        var report = FilledReport.Sound;
        foreach (var (column, number) in new[] { ("natural", 0), ("company", 79), ("research", 12), ("total", 0) })
        {
            report = report.With($"requests.handled.granted.{column}", number);
        }

        var group = Assert.Single(Validator.Validate(report).Suspects);

        Assert.Equal("shifted", Assert.Single(group.Sets[0].Reasons).Code);
        Assert.Equal([79, 12, 0, 91], group.Sets[0].Cells.Select(cell => cell.Suggested!.Value));
        Assert.StartsWith("最可能：“（一）予以公开”行各数整体错后一格，4 格因此有误", group.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_count_is_a_wrong_sign()
    {
        var group = Assert.Single(Validator.Validate(FilledReport.Sound.With("requests.carried_in.natural", -5)).Suspects);

        Assert.Equal("最可能：自然人／上年结转 应为 5（现为 −5，正负号有误）", group.Message.Zh);
        Assert.Equal(3, group.Findings.Count);
    }

    [Fact]
    public void A_fraction_where_a_count_belongs_is_suspected()
    {
        var group = Assert.Single(Validator.Validate(FilledReport.Sound.With("requests.carried_in.natural", 0.5m)).Suspects);

        Assert.Equal("最可能：自然人／上年结转 应为 5（现为 0.5，差十倍）", group.Message.Zh);
    }

    [Fact]
    public void What_an_inequality_leaves_open_is_a_range()
    {
        var report = FilledReport.Make("cn-2019")
            .With("documents.normative.total", 20).With("documents.normative.published", 30);

        var sets = Assert.Single(Validator.Validate(report).Suspects).Sets;

        Assert.Equal(2, sets.Count);
        var published = Assert.Single(sets, set => set.Cells[0].Path == "documents.normative.published").Cells[0];
        Assert.Equal((null, 0m, 20m), (published.Suggested, published.Least, published.Most));
        var total = Assert.Single(sets, set => set.Cells[0].Path == "documents.normative.total").Cells[0];
        Assert.Equal((null, 30m, null), (total.Suggested, total.Least, total.Most));
    }

    [Fact]
    public void What_was_counted_twice_is_told_without_a_number()
    {
        var report = FilledReport.Sound
            .With("requests.handled.refused.third_party.natural", 9).With("requests.handled.refused.third_party.total", 9);

        var group = Assert.Single(Validator.Validate(report).Suspects);

        Assert.Equal("counted_twice", Assert.Single(group.Sets[0].Reasons).Code);
        Assert.All(group.Sets[0].Cells, cell => Assert.Null(cell.Suggested));
        Assert.StartsWith("最可能：自然人／部分公开 9、总计／部分公开 9 可能又计入了其他办理结果", group.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_total_takes_what_its_parts_sum_to()
    {
        var report = FilledReport.Sound
            .With("requests.handled.granted.total", Cell.Blank).With("requests.handled.granted.natural", 97);

        var group = Assert.Single(Validator.Validate(report).Suspects);

        Assert.Contains(group.Sets, set => set.Cells is [{ Path: "requests.handled.granted.natural", Suggested: 79 }]);
    }

    [Fact]
    public void Suspects_can_be_switched_off()
    {
        var report = FilledReport.Sound.With("requests.handled.granted.natural", 97);

        Assert.Empty(PatientValidator.With(options => options.Enabled = false).Validate(report).Suspects);
        Assert.NotEmpty(PatientValidator.With(options => options.Enabled = false).Locate(report));
    }
}
