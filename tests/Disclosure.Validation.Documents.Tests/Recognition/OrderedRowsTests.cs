using System.Globalization;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Recognition;

/// <summary>Labels in pieces, in tables that come as lines of print: put back by the order of the form.</summary>
public sealed class OrderedRowsTests
{
    private static readonly FormTable Requests = TestReports.Forms.Find("cn-2021")!.FindTable("requests")!;

    [Fact]
    public void A_label_in_pieces_at_a_page_break_is_that_between_the_known_rows()
    {
        var report = Read(
            [.. Rows("new", "carried_in", "handled.granted"), ["（二）部分公开（区分处理的，只计这一情形，不计其"], ["", .. Figures("handled.partial")]],
            "他情形）",
            [.. Rows("handled.refused.state_secret", "handled.refused.forbidden_by_law")]);

        Assert.Equal(Figures("handled.partial"), Requests.Columns.Select(column => Printed(report, "handled.partial", column)));
    }

    [Fact]
    public void Two_rows_between_known_ones_of_which_the_form_has_three_stay_open()
    {
        var report = Read(
            [.. Rows("new", "carried_in", "handled.granted"), ["", .. Figures("handled.partial")]],
            "情形）",
            [.. Rows("handled.refused.security_stability")]);

        Assert.All(Requests.Columns, column => Assert.Equal("", Printed(report, "handled.partial", column)));
        Assert.NotEmpty(report.ReadingNotes);
    }

    [Fact]
    public void A_piece_of_the_group_beside_one_of_the_row_is_no_other_word()
    {
        var report = Read(
            [
                .. Rows("handled.not_processed.publication", "handled.not_processed.mass_repeat"),
                ["理 5.要求行政机关确认或重新出具已"], ["", .. Figures("handled.not_processed.confirm_received")], ["获取信息"],
                .. Rows("handled.other"),
            ]);

        Assert.Equal(
            Figures("handled.not_processed.confirm_received"),
            Requests.Columns.Select(column => Printed(report, "handled.not_processed.confirm_received", column)));
    }

    private static IEnumerable<string[]> Rows(params string[] ids) => ids.Select(id => (string[])[Requests.FindRow(id)!.Label.Printed.Zh, .. Figures(id)]);

    private static string[] Figures(string row) =>
        [.. Requests.Columns.Select(column => (1_000 + Requests.IndexOf(Requests.FindRow(row)!, column)).ToString(CultureInfo.InvariantCulture))];

    private static string Printed(DisclosureReport report, string row, FormColumn column) =>
        report[$"requests.{row}.{column.Id}"].Number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static DisclosureReport Read(IEnumerable<string[]> first, string? between = null, IEnumerable<string[]>? second = null)
    {
        string[] headings = ["项目", .. Requests.Columns.Select(column => column.Label.Printed.Zh)];
        List<Block> blocks = [Line("某某市某某局2021年政府信息公开工作年度报告"), Line("三、收到和处理政府信息公开申请情况"), GridOf([headings, .. first])];
        if (between is not null)
        {
            blocks.AddRange([Line(between), GridOf(second!)]);
        }

        return new Recognizer(TestReports.Forms, CultureInfo.InvariantCulture)
            .Recognize(new SourceDocument("a.pdf", blocks), null, int.MaxValue, TestContext.Current.CancellationToken);
    }

    private static Paragraph Line(string text) => new(text, new CellSource("a.pdf", text));

    private static Grid GridOf(IEnumerable<string[]> rows)
    {
        var grid = new GridBuilder(new DocumentReaderOptions().Limits, "a.pdf", 1, 1);
        foreach (var row in rows)
        {
            grid.BeginRow();
            foreach (var cell in row)
            {
                grid.Add(cell, 1, 1);
            }
        }

        return grid.Build(keepsPositions: true, isOfLines: true);
    }
}
