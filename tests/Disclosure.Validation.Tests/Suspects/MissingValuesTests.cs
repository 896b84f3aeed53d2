using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Suspects;

/// <summary>What the rules together say of cells that hold no number.</summary>
public sealed class MissingValuesTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void An_absent_cell_that_a_sum_determines_gets_its_value()
    {
        var finding = Incomplete(FilledReport.Sound.With("requests.handled.granted.natural", Cell.Absent));

        Assert.Equal(79, Assert.Single(finding.Cells).Implied);
        Assert.EndsWith("推算值：自然人 79", finding.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_cells_are_solved_together()
    {
        var report = FilledReport.Sound
            .With("requests.handled.granted.natural", Cell.FromText("详见附件"))
            .With("requests.handled.granted.company", Cell.FromText("详见附件"))
            .With("requests.handled.granted.total", Cell.Blank);

        var values = Validator.Validate(report).Findings.Where(finding => finding.Rule == "COMPLETE")
            .SelectMany(finding => finding.Cells).ToDictionary(cell => cell.Path, cell => cell.Implied);

        Assert.Equal(79, values["requests.handled.granted.natural"]);
        Assert.Equal(12, values["requests.handled.granted.company"]);
        Assert.Equal(91, values["requests.handled.granted.total"]);
    }

    [Fact]
    public void A_whole_row_that_was_not_found_is_worked_out_from_its_columns()
    {
        var report = FilledReport.Sound.Form.FindTable("requests")!.Columns.Aggregate(
            FilledReport.Sound, (changed, column) => changed.With($"requests.handled.granted.{column.Id}", Cell.Absent));

        var finding = Incomplete(report);

        Assert.Equal([79, 12, 0, 0, 0, 0, 91], finding.Cells.Select(cell => cell.Implied!.Value));
    }

    [Fact]
    public void What_the_rules_leave_open_stays_open()
    {
        var finding = Incomplete(FilledReport.Sound
            .With("disputes.review.upheld", Cell.Absent).With("disputes.review.corrected", Cell.Absent));

        Assert.All(finding.Cells, cell => Assert.Null(cell.Implied));
    }

    [Fact]
    public void Rules_that_disagree_about_a_cell_give_it_no_value()
    {
        var finding = Incomplete(FilledReport.Sound
            .With("requests.handled.granted.natural", Cell.Absent).With("requests.handled.granted.total", 90));

        Assert.Null(Assert.Single(finding.Cells).Implied);
    }

    [Fact]
    public void What_the_form_does_not_allow_is_no_value()
    {
        var finding = Incomplete(FilledReport.Sound
            .With("disputes.review.upheld", Cell.Absent).With("disputes.review.total", 10));

        Assert.Null(Assert.Single(finding.Cells).Implied);
    }

    private static Finding Incomplete(DisclosureReport report) =>
        Assert.Single(Validator.Validate(report).Findings, finding => finding.Rule == "COMPLETE");
}
