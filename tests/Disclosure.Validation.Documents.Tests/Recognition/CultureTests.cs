using System.Globalization;
using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using DocumentFormat.OpenXml.Spreadsheet;
using FsCheck.Xunit;
using Xunit;
using Cell = Disclosure.Validation.Reports.Cell;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Disclosure.Validation.Documents.Tests.Recognition;

public sealed class CultureTests
{
    public static TheoryData<string, string, string, string> Written { get; } = new()
    {
        { ".", ",", "1.234,50", "1234.50" },
        { ".", ",", "1.234", "1234" },
        { ".", ",", "0,5", "0.5" },
        { ".", ",", "－1．234．567，8", "-1234567.8" },
        { "\u202F", ",", "1\u202F234,5", "1234.5" },
        { "\u202F", ",", "1\u00A0234,5", "1234.5" },
        { "\u2019", ".", "1\u2019234.5", "1234.5" },
        { "\u2019", ".", "1'234", "1234" },
        { ",", ".", "1,234.5", "1234.5" },
    };

    public static TheoryData<string, string, string> Unreadable { get; } = new()
    {
        { ".", ",", "1.5" },
        { ".", ",", "1,234.5" },
        { ".", ",", "1.23,4" },
        { "\u202F", ",", "1 234" },
        { "\u202F", ",", "1.234" },
        { "\u202F", ",", "12\u202F34" },
        { "\u2019", ".", "1,234" },
        { ",", ",", "1,234" },
        { ",", ",", "1.5" },
        { "-", "/", "1-234" },
        { "0", "1", "1.5" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_figure_is_read_as_its_culture_writes_it(string group, string point, string printed, string number)
    {
        var cell = Cultures.Read(printed, ValueKind.Amount, Cultures.Of(group, point)).Cell;

        Assert.Equal((CellState.Value, number), (cell.State, cell.ToString()));
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_figure_that_its_culture_does_not_write_so_stays_text_and_is_noted(string group, string point, string printed)
    {
        var figure = Cultures.Read(printed, ValueKind.Amount, Cultures.Of(group, point));

        Assert.Equal(Cell.FromText(printed), figure.Cell);
        Assert.NotNull(figure.Doubt);
    }

    [Theory]
    [InlineData("1.234,5万元", ValueKind.Amount, "1234.5")]
    [InlineData("2.510.000,5元", ValueKind.Amount, "251.00005")]
    [InlineData("增加1.234", ValueKind.Change, "1234")]
    [InlineData("1.234（其中修订1,5件）", ValueKind.Count, "1234")]
    public void Units_words_and_remarks_are_those_of_every_culture(string printed, ValueKind kind, string number)
    {
        var cell = Cultures.Read(printed, kind, Cultures.German).Cell;

        Assert.Equal(Cell.FromText(printed, decimal.Parse(number, CultureInfo.InvariantCulture)), cell);
    }

    [Property]
    public void What_a_culture_prints_reads_back_in_it(int digits, byte scale, byte which)
    {
        var number = new decimal(Math.Abs((long)digits)) / (decimal)Math.Pow(10, scale % 7);
        CultureInfo[] cultures = [Cultures.German, Cultures.French, Cultures.Swiss, CultureInfo.InvariantCulture];
        var culture = cultures[which % cultures.Length];
        var printed = number.ToString("#,##0.######", culture);

        Assert.Equal(number, Cultures.Read(printed, ValueKind.Amount, culture).Cell.Number);
    }

    [Property(Arbitrary = [typeof(RandomReports)], MaxTest = 25)]
    public async Task A_report_printed_in_a_culture_reads_back_in_it(DisclosureReport report, byte which)
    {
        CultureInfo[] cultures = [Cultures.German, Cultures.French, Cultures.Swiss];
        var culture = cultures[which % cultures.Length];
        var numbers = TestReports.Filled(report.Form, cell => report[cell] is { State: CellState.Value, Number: { } number }
            ? Cell.FromText(number.ToString("#,##0.##########", culture))
            : report[cell].State == CellState.Absent ? Cell.Absent : Cell.Blank);

        foreach (var document in new[]
        {
            Encoding.UTF8.GetBytes(HtmlWriting.Plain(numbers.Build())),
            DocxWriting.Of(numbers.Build()),
            Encoding.UTF8.GetBytes(TextWriting.Tabs(numbers.Build())),
        })
        {
            var read = await Reading.OfAsync(document, null, new DocumentReaderOptions { Culture = culture });
            Assert.All(
                report.Form.Cells.Where(cell => report[cell].State == CellState.Value),
                cell => Assert.Equal(report[cell].Number, read[cell].Number));
        }
    }

    [Fact]
    public async Task Numbers_of_a_spreadsheet_are_read_alike_in_every_culture()
    {
        var header = new Row(
            XlsxWriting.CellOf("A2", "信息内容"), XlsxWriting.CellOf("B2", "采购项目数量"), XlsxWriting.CellOf("C2", "采购总金额"));
        var row = new Row(
            XlsxWriting.CellOf("A3", "政府集中采购"),
            new SheetCell(new CellValue("1234")) { CellReference = "B3" },
            new SheetCell(new CellValue("1.234")) { CellReference = "C3" });

        var report = await Reading.OfAsync(
            XlsxWriting.Of([new Worksheet(new SheetData(header, row))]), null, new DocumentReaderOptions { Culture = Cultures.German });

        Assert.Equal((1234, 1.234m), (report["procurement.central.projects"].Number, report["procurement.central.amount"].Number));
    }

    [Fact]
    public async Task Text_of_a_spreadsheet_is_read_in_the_culture()
    {
        var header = new Row(
            XlsxWriting.CellOf("A2", "信息内容"), XlsxWriting.CellOf("B2", "采购项目数量"), XlsxWriting.CellOf("C2", "采购总金额"));
        var row = new Row(
            XlsxWriting.CellOf("A3", "政府集中采购"), XlsxWriting.CellOf("B3", "1.234"), XlsxWriting.CellOf("C3", "1,234"));

        var report = await Reading.OfAsync(
            XlsxWriting.Of([new Worksheet(new SheetData(header, row))]), null, new DocumentReaderOptions { Culture = Cultures.German });

        Assert.Equal((1234, 1.234m), (report["procurement.central.projects"].Number, report["procurement.central.amount"].Number));
    }

    [Fact]
    public async Task Json_is_read_alike_in_every_culture()
    {
        var json = """{"form":"cn-2019","issuer":"甲","year":2019,"tables":{"procurement":{"central":{"amount":1.234}}}}""";

        var report = await Reading.OfAsync(
            Encoding.UTF8.GetBytes(json), null, new DocumentReaderOptions { Culture = Cultures.German });

        Assert.Equal(1.234m, report["procurement.central.amount"].Number);
    }

    [Fact]
    public async Task Figures_that_ordinary_blanks_may_part_are_not_read_from_lines()
    {
        var text = "甲市政府信息公开工作年度报告\n第二十条第（五）项\n信息内容 上一年项目数量 本年增/减 处理决定数量\n行政许可 1 234 5";

        var report = await Reading.OfAsync(
            Encoding.UTF8.GetBytes(text), null, new DocumentReaderOptions { Culture = Cultures.French });

        Assert.Equal(report.Form.Tables.Select(table => table.Id), report.UnreadTables);
    }
}
