using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Judging;

/// <summary>What was not judged has a reason, and something that would settle it.</summary>
public sealed class OpenRulesTests
{
    private const string Total = "disputes.review.total";
    private const string Part = "disputes.review.upheld";

    [Theory]
    [InlineData("each: row of disputes (review)\n  check: total = upheld", Total, "blank", "cell-blank")]
    [InlineData("each: row of disputes (review)\n  check: total = upheld", Part, "absent", "cell-absent")]
    [InlineData("each: row of disputes (review)\n  check: total = upheld", Part, "text", "cell-text")]
    [InlineData("each: row of disputes (review)\n  check: total = upheld", Part, "unread", "table-not-read")]
    [InlineData("each: row of disputes (review)\n  check: total <= upheld / pending within 1", null, "", "division-by-zero")]
    [InlineData("each: row of disputes (review)\n  check: total = upheld\n  issuers: [department]", null, "", "level-unknown")]
    [InlineData("check: year > 2000 and disputes.review.total >= 0", null, "", "year-unknown")]
    [InlineData("each: cell of disputes (review)\n  require: whole", Part, "absent", "cell-absent")]
    public void An_undecided_rule_says_what_is_missing(string asked, string? path, string state, string reason)
    {
        var open = Assert.Single(Open(asked, Report(path, state)));

        Assert.Equal((Outcome.Undecided, reason, 1), (open.Outcome, open.Code, open.Count));
        Assert.Equal(["A-1"], open.Rules);
        Assert.All([open.Reason, open.SettledBy], text => Assert.NotEqual(text.Zh, text.En));
    }

    [Theory]
    [InlineData("each: cell of disputes (review)\n  check: value = value @ previous", "no-previous", 5)]
    [InlineData("each: cell of disputes (review)\n  check: value = sum(value @ subordinates)", "no-subordinates", 5)]
    [InlineData("require: {year: title}", "year-unknown", 1)]
    [InlineData("each: section of *\n  require: present", "no-text", 6)]
    [InlineData("each: section of overview\n  require: {fresh: {most: 60%, run: 12}}", "no-previous", 1)]
    public void A_skipped_rule_says_what_is_missing(string asked, string reason, int count)
    {
        var open = Assert.Single(Open(asked, Report()));

        Assert.Equal((Outcome.Skipped, reason, count), (open.Outcome, open.Code, open.Count));
        Assert.NotEmpty(open.SettledBy.Zh);
    }

    [Theory]
    [InlineData("甲市公安局", null, "部门")]
    [InlineData("甲市", IssuerLevel.Department, "部门")]
    [InlineData("甲市人民政府", null, "未提供")]
    [InlineData("甲市", null, "未提供")]
    public void A_department_is_not_asked_for_reports_of_its_subordinates(string issuer, IssuerLevel? level, string reason)
    {
        var report = new ReportBuilder(Report()) { Issuer = issuer, Level = level }.Build();

        var open = Assert.Single(Open("each: cell of disputes (review)\n  check: value = sum(value @ subordinates)", report));

        Assert.Equal(("no-subordinates", 5), (open.Code, open.Count));
        Assert.StartsWith(reason, open.Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_reports_leave_a_sum_open() => Assert.Equal(
        "subordinates-missing",
        Assert.Single(Open(
            "each: cell of disputes (review)\n  check: value = sum(value @ subordinates)",
            Report(),
            new RelatedReports { Subordinates = [Report()], MissingSubordinates = ["某局"] })).Code);

    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public void The_reasons_account_for_all_that_is_counted(string id)
    {
        var pack = TestPacks.BuiltIn(id);
        for (var seed = 0; seed < 20; seed++)
        {
            var record = new EvaluationRecord();
            var counts = new PackEvaluator(pack).Evaluate(new(new ReportView(TestReports.Damaged(pack.Form, seed)), null, null), record);
            var open = OpenRules.Of(record);

            Assert.Equal(counts.Undecided, open.Where(one => one.Outcome == Outcome.Undecided).Sum(one => one.Count));
            Assert.Equal(counts.Skipped, open.Where(one => one.Outcome == Outcome.Skipped).Sum(one => one.Count));
        }
    }

    private static IReadOnlyList<NotJudged> Open(string asked, DisclosureReport report, RelatedReports? related = null)
    {
        var pack = TestPacks.Of($"A-1:\n  title: {{zh: 规则, en: rule}}\n  standing: implied\n  {asked}");
        var record = new EvaluationRecord();
        var subordinates = related?.Subordinates.Select(one => new ReportView(one)).ToArray();
        new PackEvaluator(pack).Evaluate(new EvaluationContext(new ReportView(report), null, subordinates, related), record);
        return OpenRules.Of(record);
    }

    private static DisclosureReport Report(string? path = null, string state = "")
    {
        var builder = new ReportBuilder(TestReports.Cn2021);
        foreach (var cell in builder.Form.Cells.Where(cell => cell.Table.Id == "disputes"))
        {
            builder[cell] = Cell.Of(cell.Column.Id is "upheld" or "total" ? 3 : 0);
        }

        if (path is not null)
        {
            builder[path] = state switch
            {
                "blank" => Cell.Blank,
                "text" => Cell.FromText("见附件"),
                _ => Cell.Absent,
            };
        }

        if (state == "unread")
        {
            builder.UnreadTables.Add("disputes");
        }

        return builder.Build();
    }
}
