using System.Text;
using Disclosure.Validation.Documents.Tests.RealWorld;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Recognition;

/// <summary>Tables of converters that print what a merged cell holds in each place that it covers.</summary>
public sealed class MergedCellsTests
{
    public static MatrixTheoryData<string, string> Formats { get; } = new(
        ["cn-2019", "cn-2021"], ["html", "docx", "xlsx", "pdf", "markdown", "tabs", "commas", "lines with bars"]);

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Labels_that_are_repeated_beside_and_below_themselves_are_one(string form, string format)
    {
        var habit = new Habit(form, ("requests.carried_in.research", Cell.Blank));

        var report = await Reading.OfAsync(DocumentFormats.Write(format, [.. habit.Printed.Select(part => part is PrintedTable table ? Repeated(table) : part)]));

        Assert.All(report.Form.Cells.Where(cell => report[cell].Number is not null), cell => Assert.Equal((cell.Path, habit.Truth[cell].Number), (cell.Path, report[cell].Number)));
        if (format is not ("lines with bars" or "pdf"))
        {
            Assert.All(report.Form.Cells, cell => Assert.Equal((cell.Path, habit.Truth[cell].State), (cell.Path, report[cell].State)));
        }
    }

    [Fact]
    public async Task A_figure_is_one_below_one_heading_and_stays_several_below_several()
    {
        var report = await ReadAsync(
            ["第二十条第（一）项", "第二十条第（一）项", "第二十条第（一）项", "第二十条第（一）项"],
            ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
            ["规章", "0", "0", "0"],
            ["行政规范性文件", "5", "5", "5"],
            ["第二十条第（五）项", "第二十条第（五）项", "第二十条第（五）项", "第二十条第（五）项"],
            ["信息内容", "本年处理决定数量", "本年处理决定数量", "本年处理决定数量"],
            ["行政许可", "16", "16", "16"]);

        Assert.Equal([5m, 5m, 5m, 16m], new[] { "documents.normative.made", "documents.normative.repealed", "documents.normative.in_force", "permits.licensing.decisions" }
            .Select(path => report[path].Number!.Value));
        Assert.Empty(report.ReadingNotes);
    }

    [Fact]
    public async Task Different_figures_below_one_heading_are_noted_and_none_is_taken()
    {
        var report = await ReadAsync(
            ["第二十条第（五）项", "第二十条第（五）项", "第二十条第（五）项"],
            ["信息内容", "本年处理决定数量", "本年处理决定数量"],
            ["行政许可", "16", "17"]);

        Assert.Null(report["permits.licensing.decisions"].Number);
        Assert.NotEmpty(report.ReadingNotes);
    }

    private static PrintedTable Repeated(PrintedTable table) => new([.. table.Cells.SelectMany(cell =>
        from row in Enumerable.Range(cell.Row, cell.RowSpan)
        from column in Enumerable.Range(cell.Column, cell.ColumnSpan)
        select cell with { Row = row, Column = column, RowSpan = 1, ColumnSpan = 1 })]);

    private static Task<DisclosureReport> ReadAsync(params string[][] rows) => Reading.OfAsync(Encoding.UTF8.GetBytes(
        $"<table>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>"))}</table>"));
}
