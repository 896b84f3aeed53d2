using System.Text;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Suspects;

/// <summary>Where the search ends, and what it says then.</summary>
public sealed class SuspectBoundsTests
{
    private static readonly DisclosureReport FourWrongInARow = FilledReport.Sound
        .With("requests.new.natural", 210).With("requests.new.company", 25)
        .With("requests.new.research", 2).With("requests.new.charity", 31);

    [Fact]
    public void What_takes_more_cells_than_allowed_is_not_found_and_said_to_be_so()
    {
        var group = Assert.Single(PatientValidator.With(_ => { }).Validate(FourWrongInARow).Suspects);

        Assert.Empty(group.Sets);
        Assert.False(group.Complete);
        Assert.StartsWith("not found within 3 cells", group.Message.En, StringComparison.Ordinal);
        Assert.Equal(5, group.Findings.Count);
    }

    [Fact]
    public void With_more_cells_allowed_it_is_found()
    {
        var group = Assert.Single(PatientValidator.With(options => options.MaxCells = 4).Validate(FourWrongInARow).Suspects);

        Assert.Equal([110, 15, 0, 0], group.Sets[0].Cells.Select(cell => cell.Suggested!.Value));
    }

    [Fact]
    public void When_the_time_is_over_nothing_is_shown_as_whole()
    {
        var hasty = PatientValidator.With(options =>
        {
            options.TimeLimit = TimeSpan.FromMilliseconds(5);
            options.TimeProvider = new RunningClock();
        });

        var group = Assert.Single(hasty.Validate(FourWrongInARow).Suspects);

        Assert.False(group.Complete);
        Assert.Equal("5 毫秒内没有找完，不作推测", group.Message.Zh);
    }

    [Fact]
    public void When_there_are_no_tries_left_nothing_is_shown_as_whole()
    {
        var group = Assert.Single(PatientValidator.With(options => options.MaxTries = 3).Validate(FourWrongInARow).Suspects);

        Assert.Equal((0, false), (group.Sets.Count, group.Complete));
        Assert.Equal("试过 3 种改法，没有找完，不作推测", group.Message.Zh);
    }

    [Fact]
    public void More_ties_than_are_kept_are_not_shown_as_all()
    {
        var few = PatientValidator.With(options => options.MaxSets = 2);

        var group = Assert.Single(few.Validate(FilledReport.Sound.With("disputes.review.pending", 29)).Suspects);

        Assert.Equal((2, false), (group.Sets.Count, group.Complete));
        Assert.EndsWith("（没有找完，可能还有别的）", group.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_can_be_cancelled()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            new ReportValidator().Validate(FourWrongInARow, cancellationToken: stopped.Token));
    }

    [Fact]
    public void Numbers_at_the_limits_of_the_range_are_reckoned_exactly()
    {
        const decimal largest = 999_999_999_999_999m;
        var report = FilledReport.Sound
            .With("requests.handled.granted.natural", largest)
            .With("disputes.review.upheld", largest).With("disputes.review.corrected", largest);

        var groups = PatientValidator.With(_ => { }).Validate(report).Suspects;

        Assert.Equal("最可能：自然人／予以公开 应为 79（现为 999999999999999）", groups[0].Message.Zh);
        Assert.DoesNotContain(groups[1].Sets, set => set.Cells.Any(cell => Math.Abs(cell.Suggested ?? 0) > Cell.MaxMagnitude));
    }

    [Fact]
    public void Rules_that_contradict_each_other_are_named_and_no_cell_is_suspected()
    {
        var validator = With("""
            ONE:
              title: {zh: 一, en: One}
              check: disputes.review.upheld = 1
              standing: implied
              severity: error
            TWO:
              title: {zh: 二, en: Two}
              check: disputes.review.upheld = 2
              standing: implied
              severity: error
            """);

        var group = Assert.Single(validator.Validate(FilledReport.Sound).Suspects);

        Assert.Empty(group.Sets);
        Assert.Equal(["ONE", "TWO"], group.Contradicting);
        Assert.StartsWith("规则 ONE、TWO 相互矛盾", group.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_would_break_a_rule_that_is_no_sum_is_not_suggested()
    {
        var validator = With("""
            SUM:
              title: {zh: 和, en: Sum}
              check: disputes.review.total = disputes.review.upheld + 5
              standing: implied
              severity: error
            CONDITION:
              title: {zh: 条件, en: Condition}
              check: if disputes.review.upheld > 0 then disputes.review.total < 30
              standing: implied
              severity: error
            """);
        var report = FilledReport.Sound.With("disputes.review.upheld", 26).With("disputes.review.total", 29);

        var set = Assert.Single(Assert.Single(validator.Validate(report).Suspects).Sets);

        Assert.Equal(("disputes.review.upheld", 24m), (set.Cells[0].Path, set.Cells[0].Suggested));
    }

    [Fact]
    public void Factors_other_than_one_ask_for_numbers_that_divide()
    {
        var validator = With("""
            DOUBLE:
              title: {zh: 倍, en: Double}
              check: disputes.review.total = 2 * disputes.review.upheld
              standing: implied
              severity: error
            """);
        var report = FilledReport.Sound.With("disputes.review.upheld", 20).With("disputes.review.total", 39);

        var sets = Assert.Single(validator.Validate(report).Suspects).Sets;

        Assert.Equal([("disputes.review.total", 40m)], sets.Select(set => (set.Cells[0].Path, set.Cells[0].Suggested!.Value)));
    }

    private static ReportValidator With(string rules)
    {
        var text = "pack: planted\nversion: 1.0.0\nform: cn-2021\nrules:\n  " + rules.Replace("\n", "\n  ", StringComparison.Ordinal);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var options = new ReportValidatorOptions { ErrorLocalisation = { TimeLimit = TimeSpan.FromMinutes(2) } };
        options.Packs.Add(RulePackReader.Read(stream, "planted.yaml"));
        return new ReportValidator(options);
    }

    private sealed class RunningClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => _now++;
    }
}
