using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>Headings in pieces, figures that several rows share, and rows between bars without a line of dashes.</summary>
public sealed class PiecesTests
{
    private const string Lines = "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请";

    public static MatrixTheoryData<string, string> Ways { get; } = new(["cn-2019", "cn-2021"], ["html", "docx", "xlsx", "pdf"]);

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task One_figure_for_the_three_lines_of_other_ways_is_that_of_the_one_row(
        string form, string format)
    {
        var habit = new Habit(form).Printing(document => document.With(Lines, Merged));

        var report = await Reading.OfAsync(DocumentFormats.Write(format, habit.Printed));

        Assert.Equal(habit.Truth["requests.handled.other.not_corrected.natural"].Number, report["requests.handled.other.natural"].Number);
        Assert.Equal(habit.Truth["requests.handled.other.not_corrected.total"].Number, report["requests.handled.other.total"].Number);
        Assert.Equal(CellState.Absent, report["requests.handled.other.rest.total"].State);
        Assert.Single(report.ReadingNotes);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    [InlineData("markdown")]
    [InlineData("tabs")]
    public async Task Headings_in_pieces_are_read_in_the_order_of_the_form_with_one_note(string format)
    {
        var habit = new Habit("cn-2021").Printing(document => document.Relabelled("科研机构", "研机").Relabelled("法律服务机构", "律服"));

        var report = await Reading.OfAsync(DocumentFormats.Write(format, habit.Printed));

        Assert.All(report.Form.Cells, cell => Assert.Equal(habit.Truth[cell].Number, report[cell].Number));
        Assert.Single(report.ReadingNotes);
    }

    [Fact]
    public async Task A_heading_that_the_form_lacks_is_no_piece()
    {
        var habit = new Habit("cn-2021").Printing(document => document.Relabelled("科研机构", "小计"));

        var report = await Reading.OfAsync(DocumentFormats.Write("html", habit.Printed));

        Assert.Equal(CellState.Absent, report["requests.new.research"].State);
        Assert.NotEmpty(report.ReadingNotes);
    }

    [Fact]
    public async Task Rows_between_bars_need_no_line_of_dashes()
    {
        var habit = new Habit("cn-2021");
        var lines = Encoding.UTF8.GetString(DocumentFormats.Write("markdown", habit.Printed)).Split('\n')
            .Where(line => !line.StartsWith("| ---", StringComparison.Ordinal) && !line.StartsWith("|---", StringComparison.Ordinal));

        var report = await Reading.OfAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "report.md");

        Assert.All(report.Form.Cells, cell => Assert.Equal(habit.Truth[cell].Number, report[cell].Number));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("pdf")]
    public async Task A_label_that_a_page_break_cuts_behind_its_figures_is_one(string format)
    {
        var habit = new Habit("cn-2021").Printing(document => document.Split("2.其他法律行政法规禁止公开", CutLabel));

        var report = await Reading.OfAsync(DocumentFormats.Write(format, habit.Printed));

        Assert.All(report.Form.Cells, cell => Assert.Equal(habit.Truth[cell].Number, report[cell].Number));
        Assert.Empty(report.ReadingNotes);
    }

    [Fact]
    public async Task Headings_stacked_in_narrow_columns_without_lines_show_where_blanks_are()
    {
        var blanks = CellHabits.Blanks("disputes.review", "upheld", "corrected", "other", "pending", "total");
        var habit = new Habit("cn-2019", blanks).Printing(document => document.With("结果维持", table => new PrintedTable([.. table.Cells.Select(cell =>
            cell.Row is 1 or 2 && cell.Text is ['结' or '其' or '尚', _, _, _] ? cell with { Text = cell.Text.Insert(3, "\n") }
            : cell.Text == "总计" ? cell with { Text = "总\n计" }
            : cell)])));

        var report = await Reading.OfAsync(DocumentFormats.Write("pdf without lines", habit.Printed));

        Assert.All(report.Form.Cells, cell => Assert.Equal(habit.Truth[cell].Number, report[cell].Number));
        Assert.All(report.Form.Cells.Where(cell => cell.Row.Id == "review"), cell => Assert.Equal(CellState.Blank, report[cell].State));
    }

    private static IEnumerable<object> CutLabel(PrintedTable table)
    {
        var halves = table.Cut(table.RowOf("2.其他法律行政法规禁止公开") + 1).ToList();
        yield return new PrintedTable([.. halves[0].Cells.Select(cell => cell.Text == "2.其他法律行政法规禁止公开" ? cell with { Text = "2.其他法律行政法规" } : cell)]);
        yield return new PrintedTable([.. halves[1].Cells.Select(cell => cell with { Row = cell.Row + 1 }),
            .. Enumerable.Range(0, table.Width).Select(column => new PrintedCell(column == 2 ? "禁止公开" : "", 0, column))]);
    }

    private static PrintedTable Merged(PrintedTable table)
    {
        var first = table.RowOf(Lines);
        return new([.. table.Cells.Where(cell => cell.Column < 3 || cell.Row <= first || cell.Row > first + 2)
            .Select(cell => cell.Column >= 3 && cell.Row == first ? cell with { RowSpan = 3 } : cell)]);
    }
}
