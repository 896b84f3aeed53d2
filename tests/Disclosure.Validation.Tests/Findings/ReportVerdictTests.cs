using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Findings;

public sealed class ReportVerdictTests
{
    private static readonly ReportValidator Validator = new();
    private static readonly DisclosureReport Sound = TestReports.Consistent(TestReports.Cn2021, 1);

    [Fact]
    public void A_sound_report_is_clean() => Assert.Equal(ReportVerdict.Clean, VerdictOn(Sound));

    [Fact]
    public void An_error_outweighs_a_warning()
    {
        var blank = Sound.With("fees.charges.amount", Cell.Blank);

        Assert.Equal(ReportVerdict.Warnings, VerdictOn(blank));
        Assert.Equal(ReportVerdict.Errors, VerdictOn(blank.With("requests.new.natural", 900_000)));
    }

    [Fact]
    public void A_report_without_any_number_is_not_evaluated() =>
        Assert.Equal(ReportVerdict.NothingEvaluated, VerdictOn(new ReportBuilder(TestReports.Cn2021).Build()));

    [Fact]
    public void What_was_not_read_comes_before_what_was_found()
    {
        var wrong = WithoutDisputes(Sound).With("requests.new.natural", 900_000);

        var result = Validator.Validate(wrong);

        Assert.Equal(ReportVerdict.Unread, result.Verdict);
        Assert.True(result.CountOf(Severity.Error) > 0);
        Assert.Equal(new VerdictCounts(0, 0, 1, 1, 0), new CheckSummary().With(result).With(Validator.Validate(Sound)).Verdicts);
    }

    [Fact]
    public void No_finding_is_about_what_the_reader_lost()
    {
        var lost = WithoutDisputes(Sound);

        Assert.DoesNotContain(Validator.Validate(lost).Findings, finding => finding.Where.Table == "disputes");
        Assert.Contains(
            Validator.Validate(lost with { UnreadTables = [] }).Findings,
            finding => finding is { Rule: "COMPLETE", Where.Table: "disputes" });
    }

    [Fact]
    public void A_blank_cell_that_was_read_is_still_the_report_s()
    {
        var blank = (Sound with { UnreadTables = ["disputes"] }).With("disputes.review.other", Cell.Blank);

        Assert.Contains(Validator.Validate(blank).Findings, finding => finding is { Rule: "COMPLETE", Where.Table: "disputes" });
    }

    private static DisclosureReport WithoutDisputes(DisclosureReport report) => report.Form.FindTable("disputes")!.Rows
        .SelectMany(row => report.Form.Cells.Where(cell => cell.Row == row))
        .Aggregate(report with { UnreadTables = ["disputes"] }, (left, cell) => left.With(cell.Path, Cell.Absent));

    private static ReportVerdict VerdictOn(DisclosureReport report) => Validator.Validate(report).Verdict;
}
