using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Validation.Documents.Tests.RealWorld;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Text;

/// <summary>Text as crawlers leave it of pages: bars on lines of their own, rows without their merged cells, whole tables in one line, CSV.</summary>
public sealed class CrawledTextTests
{
    public static MatrixTheoryData<string, string> Shapes { get; } = new(
        ["cn-2019", "cn-2021"],
        ["lines with bars", "lines between bars", "rows with bars", "html without merges", "one line", "commas"]);

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Every_cell_is_read_where_each_row_has_its_figures(string form, string shape)
    {
        var habit = new Habit(form);

        var report = await Reading.OfAsync(DocumentFormats.Write(shape, habit.Printed));

        Assert.All(report.Form.Cells, cell => Assert.Equal(habit.Truth[cell].Number, report[cell].Number));
        Assert.True(report.ReadingNotes.Count <= 2 + report.Form.Tables.Count, string.Join('\n', report.ReadingNotes));
        Assert.Equal(("某某市某某局", report.Form.Years.From), (report.Issuer, report.Year));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Where_a_figure_is_missing_nothing_is_guessed(string form, string shape)
    {
        var habit = new Habit(form, ("requests.carried_in.research", Cell.Blank), ("disputes.review.other", Cell.Blank));

        var report = await Reading.OfAsync(DocumentFormats.Write(shape, habit.Printed));

        Assert.All(
            report.Form.Cells.Where(cell => report[cell].Number is not null),
            cell => Assert.Equal(habit.Truth[cell].Number, report[cell].Number));
        Assert.NotNull(report["requests.new.natural"].Number);
    }

    public static MatrixTheoryData<string, string> Bars { get; } = new(["cn-2019", "cn-2021"], ["behind", "before", "between"]);

    [Theory]
    [MemberData(nameof(Bars))]
    public async Task Two_bars_with_nothing_between_them_are_a_blank_cell(string form, string style)
    {
        var habit = new Habit(form, [.. BlankIn(form, style).Select(cell => (cell.Path, Cell.Blank))]);

        var report = await Reading.OfAsync(Encoding.UTF8.GetBytes(TextWriting.BlanksByBars(habit.Printed, style)));

        Assert.All(report.Form.Cells, cell => Assert.Equal((cell.Path, habit.Truth[cell].State, habit.Truth[cell].Number), (cell.Path, report[cell].State, report[cell].Number)));
    }

    // A cell lost with its bar would shift those behind it.
    [Theory]
    [MemberData(nameof(Bars))]
    public async Task Where_a_cell_is_lost_no_other_takes_its_place(string form, string style)
    {
        var habit = new Habit(form, [.. BlankIn(form, style).Select(cell => (cell.Path, Cell.Blank))]);
        var text = TextWriting.BlanksByBars(habit.Printed, style);
        var figures = Regex.Matches(text, style == "between" ? @"(?<=\n)\d{4}\n\|\n" : @"(?<=\n)(\d{4} \||\| \d{4})\n");

        foreach (var lost in figures.Where((_, i) => i % 7 == 3))
        {
            var report = await Reading.OfAsync(Encoding.UTF8.GetBytes(text.Remove(lost.Index, lost.Length)));

            Assert.All(
                report.Form.Cells.Where(cell => report[cell].State is CellState.Value or CellState.Blank),
                cell => Assert.Equal((cell.Path, habit.Truth[cell].Number), (cell.Path, report[cell].Number)));
        }
    }

    // One in three of 表二 and 表三, and some of the one row of 表四, where no bars end the headings above it.
    private static IEnumerable<FormCell> BlankIn(string form, string style) => TestReports.FormOf(form).Cells.Where(cell => !cell.Row.StandsForGroup
        && (cell.Table.PrintedAsOneRow ? cell.Column.Id == "pending" && style != "behind" : cell.Table.Columns.Count > 2 && cell.Index % 3 == 1));

    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public async Task A_row_between_bars_that_lacks_a_figure_is_not_filled_up(string form)
    {
        var habit = new Habit(form);
        var lines = Encoding.UTF8.GetString(DocumentFormats.Write("rows with bars", habit.Printed)).Split('\n')
            .Select(line => line.Contains('|', StringComparison.Ordinal) ? line.TrimEnd('|', ' ') + " |" : line)
            .ToArray();
        var row = Array.FindIndex(lines, line => line.Contains("（二）部分公开", StringComparison.Ordinal));
        lines[row] = string.Join('|', lines[row].Split('|').Where((_, cell) => cell != 3));

        var report = await Reading.OfAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

        Assert.All(
            report.Form.Cells.Where(cell => report[cell].Number is not null),
            cell => Assert.Equal(habit.Truth[cell].Number, report[cell].Number));
        Assert.Null(report["requests.handled.partial.total"].Number);
        Assert.NotNull(report["requests.new.natural"].Number);
    }

    [Fact]
    public async Task A_whole_report_in_one_line_has_its_sections_too()
    {
        var habit = new Habit("cn-2021");
        var text = TextWriting.OneLine(habit.Printed).Replace("\n", " ", StringComparison.Ordinal);

        var report = await Reading.OfAsync(Encoding.UTF8.GetBytes(text));

        Assert.All(report.Form.Cells, cell => Assert.Equal(habit.Truth[cell].Number, report[cell].Number));
        Assert.Equal(report.Form.Sections.Select(section => section.Id), report.Sections.Select(section => section.Id));
        Assert.Equal("某某市某某局", report.Issuer);
    }

    [Theory]
    [InlineData("2024年，共收到申请 12 件，予以公开 5 件；总计 17 件。")]
    [InlineData("规章 3 件，行政规范性文件 4 件")]
    public async Task A_sentence_with_blanks_is_no_table(string sentence)
    {
        var habit = new Habit("cn-2021").Printing(document => document.Relabelled("overview的说明文字。", sentence));

        var report = await Reading.OfAsync(DocumentFormats.Write("tabs", habit.Printed));

        Assert.Equal(sentence, report.Sections.Single(section => section.Id == "overview").Text.Trim());
    }

    [Fact]
    public async Task A_quoted_cell_may_hold_commas()
    {
        var habit = new Habit("cn-2021").Printing(document => document.Mapped(text => text == "1175" ? "1,175" : text));

        var report = await Reading.OfAsync(DocumentFormats.Write("commas", habit.Printed));

        Assert.All(report.Form.Cells, cell => Assert.Equal(habit.Truth[cell].Number, report[cell].Number));
    }
}
