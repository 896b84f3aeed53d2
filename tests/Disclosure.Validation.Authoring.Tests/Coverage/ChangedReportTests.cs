using Disclosure.Validation.Authoring.Coverage;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Authoring.Tests.Coverage;

public sealed class ChangedReportTests
{
    private const string Row = "disputes.review";

    [Theory]
    [InlineData(nameof(CellChange.PlusOne), "12 2 3 4 21")]
    [InlineData(nameof(CellChange.MinusOne), "10 2 3 4 21")]
    [InlineData(nameof(CellChange.TimesTen), "110 2 3 4 21")]
    [InlineData(nameof(CellChange.Swapped), "2 11 3 4 21")]
    [InlineData(nameof(CellChange.Shifted), "0 11 2 3 4")]
    [InlineData(nameof(CellChange.Blanked), "blank 2 3 4 21")]
    public void A_slip_in_the_first_cell_changes_the_row_to(string change, string expected) =>
        Assert.Equal(expected, Change("upheld", change, 11, 2, 3, 4, 21));

    [Theory]
    [InlineData(21, "12")]
    [InlineData(305, "350")]
    [InlineData(7, "70")]
    [InlineData(10, "1")]
    public void The_last_two_digits_change_places(int number, string expected) =>
        Assert.EndsWith($" {expected}", Change("total", nameof(CellChange.Transposed), 1, 2, 3, 4, number), StringComparison.Ordinal);

    [Theory]
    [InlineData("total", nameof(CellChange.Swapped))]
    [InlineData("upheld", nameof(CellChange.Swapped))]
    [InlineData("total", nameof(CellChange.Transposed))]
    [InlineData("pending", nameof(CellChange.TimesTen))]
    public void A_slip_that_changes_nothing_is_none(string column, string change) =>
        Assert.Null(Change(column, change, 5, 5, 3, 0, 22));

    private static string? Change(string column, string change, params int[] row)
    {
        var columns = TestReports.Cn2021.FindTable("disputes")!.Columns.Select(column => column.Id).ToList();
        var report = columns.Index().Aggregate(
            new ReportBuilder(TestReports.Cn2021).Build(),
            (report, pair) => report.With($"{Row}.{pair.Item}", row[pair.Index]));
        var changed = ChangedReport.Make(report, report.Form.Cell($"{Row}.{column}"), Enum.Parse<CellChange>(change));
        return changed is null ? null : string.Join(' ', columns.Select(id => changed[$"{Row}.{id}"].ToString()));
    }
}
