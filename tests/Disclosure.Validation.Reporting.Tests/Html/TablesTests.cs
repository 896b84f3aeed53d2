using AngleSharp.Dom;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Html;

public sealed class TablesTests
{
    public static TheoryData<string> Forms => ["cn-2019", "cn-2021"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_cell_of_the_form_is_drawn_once_and_every_line_is_as_wide_as_its_table(string form)
    {
        var report = Drawn(Empty(form).Build());

        var cells = report.QuerySelectorAll("[data-cell]").Select(cell => int.Parse(cell.GetAttribute("data-cell")!, null));
        Assert.Equal(
            FormOf(form).Cells.Where(cell => !cell.Row.StandsForGroup).Select(cell => cell.Index), cells);
        Assert.All(report.QuerySelectorAll("table.form"), table => Assert.Single(WidthsOf(table).Distinct()));
    }

    [Fact]
    public void Table_three_has_the_headings_of_the_official_form()
    {
        var table = Drawn(Empty("cn-2021").Build()).QuerySelector("table[data-id=requests]")!;

        Assert.Equal("7", Heading(table, "申请人情况").GetAttribute("colspan"));
        Assert.Equal("5", Heading(table, "法人或其他组织").GetAttribute("colspan"));
        Assert.Equal("colgroup", Heading(table, "法人或其他组织").GetAttribute("scope"));
        Assert.Equal("2", Heading(table, "自然人").GetAttribute("rowspan"));
        Assert.Equal("2", Heading(table, "总计").GetAttribute("rowspan"));
        Assert.Equal("22", Heading(table, "三、本年度办理结果").GetAttribute("rowspan"));
        Assert.Equal("rowgroup", Heading(table, "（三）不予公开").GetAttribute("scope"));
        Assert.Equal("8", Heading(table, "（三）不予公开").GetAttribute("rowspan"));
        Assert.Equal("3", Heading(table, "四、结转下年度继续办理").GetAttribute("colspan"));
        Assert.Equal("2", Heading(table, "（七）总计").GetAttribute("colspan"));
    }

    [Fact]
    public void Table_four_is_one_line_of_fifteen()
    {
        var table = Drawn(Empty("cn-2021").Build()).QuerySelector("table[data-id=disputes]")!;

        Assert.Equal(15, Assert.Single(table.QuerySelectorAll("tbody tr")).QuerySelectorAll("td").Length);
        Assert.Equal("5", Heading(table, "行政复议").GetAttribute("colspan"));
        Assert.Equal("10", Heading(table, "行政诉讼").GetAttribute("colspan"));
        Assert.Equal("5", Heading(table, "复议后起诉").GetAttribute("colspan"));
    }

    [Fact]
    public void A_group_printed_as_one_row_is_drawn_as_one()
    {
        var report = Empty("cn-2021");
        foreach (var cell in report.Form.Cells.Where(cell => cell.Row.StandsForGroup))
        {
            report[cell] = Cell.Of(1);
        }

        var rows = Drawn(report.Build()).QuerySelectorAll("tr[data-first]").Select(row => int.Parse(row.GetAttribute("data-first")!, null)).ToList();
        Assert.Contains(report.Form.Cell("requests.handled.other.natural").Index, rows);
        Assert.DoesNotContain(report.Form.Cell("requests.handled.other.rest.natural").Index, rows);
    }

    [Fact]
    public void A_cell_shows_what_it_holds_and_its_state_in_a_word()
    {
        var page = Drawn(Evidence.Report);

        Assert.Equal("absent", At(page, "requests.new.charity").ClassName);
        Assert.Contains("未找到", At(page, "requests.new.charity").TextContent, StringComparison.Ordinal);
        Assert.Equal("/", At(page, "requests.new.company").TextContent);
        Assert.StartsWith("3 文字", At(page, "requests.new.research").TextContent, StringComparison.Ordinal);
        Assert.Contains("3（其中1件）", At(page, "requests.new.research").TextContent, StringComparison.Ordinal);
        Assert.Contains("推算为 10", At(page, "requests.new.total").TextContent, StringComparison.Ordinal);
        Assert.Contains("空白", At(page, "requests.new.total").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_of_a_finding_bears_its_number_and_the_suspect_one_its_correction()
    {
        var page = Drawn(Evidence.Report);

        Assert.Equal(["f-f1f1f1f1f1", "f-f3f3f3f3f3"], LinksOf(At(page, "requests.new.natural")).Select(link => link!.Split('-', 2)[1]));
        var suspect = At(page, "requests.handled.total.natural");
        Assert.Contains("suspect", suspect.ClassList);
        Assert.Contains("可能应为 13", suspect.TextContent, StringComparison.Ordinal);
        Assert.Empty(LinksOf(At(page, "requests.new.company")));
        Assert.Equal("3//2/", At(page, "disputes.review.total").Closest("tr")!.GetAttribute("data-at"));
        Assert.Null(At(page, "disputes.review.total").GetAttribute("data-at"));
    }

    [Fact]
    public void Of_a_total_and_its_parts_the_total_is_marked_as_the_one_to_look_at()
    {
        var total = Evidence.Balance with
        {
            Cells =
            [
                new FindingCell("requests.new.total", CellState.Value, 10, 1),
                new FindingCell("requests.new.natural", CellState.Value, 10, -1),
                new FindingCell("requests.new.company", CellState.Value, 1, -1),
            ],
        };

        var page = Drawn(Evidence.Report with { Findings = [total], Suspects = [] });

        Assert.Contains("main", At(page, "requests.new.total").ClassList);
        Assert.Contains("part", At(page, "requests.new.natural").ClassList);
        Assert.Contains("part", At(page, "requests.new.company").ClassList);
    }

    private static ReportBuilder Empty(string form) => new(FormOf(form)) { Issuer = "丙县", Year = 2024 };

    private static Form FormOf(string id) => BuiltInPacks.All.Single(pack => pack.Form.Id == id).Form;

    private static IDocument Drawn(DisclosureReport report) =>
        Drawn(new ReportResult { Report = report, Counts = default, Findings = [] });

    private static IDocument Drawn(ReportResult result) => HtmlPage.Of(result).Reports[0];

    private static IElement At(IDocument page, string path) =>
        page.QuerySelector($"[data-cell='{Sample.Form.Cell(path).Index}']")!;

    private static IElement Heading(IElement table, string label) =>
        table.QuerySelectorAll("th").First(head => head.TextContent == label);

    private static IEnumerable<string?> LinksOf(IElement cell) =>
        cell.QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

    // How wide each line is, with what reaches down into it from the lines above.
    private static int[] WidthsOf(IElement table)
    {
        var lines = table.QuerySelectorAll("tr").ToList();
        var widths = new int[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var cell in lines[i].Children)
            {
                for (var down = 0; down < Span(cell, "rowspan"); down++)
                {
                    widths[i + down] += Span(cell, "colspan");
                }
            }
        }

        return widths;
    }

    private static int Span(IElement cell, string name) =>
        cell.GetAttribute(name) is { } span ? int.Parse(span, null) : 1;
}
