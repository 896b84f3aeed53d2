using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Disclosure.Validation.Documents.Tests.Xlsx;

public sealed class XlsxTests
{
    [Fact]
    public async Task A_formula_is_read_by_its_cached_value()
    {
        var report = await ReadAsync(new SheetCell(new CellFormula("1+1"), new CellValue("2")) { CellReference = "B4" });

        Assert.Equal(2, report["permits.licensing.decisions"].Number);
    }

    [Fact]
    public async Task A_cell_knows_its_sheet_row_and_column()
    {
        var report = await ReadAsync(XlsxWriting.CellOf("B4", "7"));

        Assert.Equal(
            new CellSource("report.xlsx", "7") { Table = 1, Row = 4, Column = 2 }, report["permits.licensing.decisions"].Source);
    }

    [Fact]
    public async Task Hidden_rows_and_sheets_are_read_and_noted()
    {
        var report = await ReadAsync(XlsxWriting.CellOf("B4", "7"), isHidden: true, SheetStateValues.Hidden);

        Assert.Equal(7, report["permits.licensing.decisions"].Number);
        Assert.Equal(2, report.ReadingNotes.Count);
    }

    [Fact]
    public async Task Hidden_columns_are_read_and_noted()
    {
        var columns = new Columns(new Column { Min = 2, Max = 2, Hidden = true });
        var rows = new SheetData(
            new Row(XlsxWriting.CellOf("A2", "信息内容"), XlsxWriting.CellOf("B2", "本年处理决定数量")),
            new Row(XlsxWriting.CellOf("A3", "行政许可"), XlsxWriting.CellOf("B3", "7")));

        var report = await Reading.OfAsync(XlsxWriting.Of([new Worksheet(columns, rows)]), "report.xlsx");

        Assert.Equal(7, report["permits.licensing.decisions"].Number);
        Assert.Equal((1, 2), (Assert.Single(report.ReadingNotes).Source!.Table, report.ReadingNotes[0].Source!.Column));
    }

    [Theory]
    [InlineData("<row r='2' ht='0' customHeight='1'>", "")]
    [InlineData("<row r='2'>", "<cols><col min='2' max='2' width='0'/><col min='1' max='99999' hidden='0'/></cols>")]
    [InlineData("<row r='2'>", "<cols><col min='2' max='2' hidden='1'/><col min='2' max='2' hidden='1'/></cols>")]
    public async Task What_has_no_size_is_hidden_too(string row, string columns)
    {
        var parts = RawPackage.Workbook();
        parts["xl/sheet.xml"] = parts["xl/sheet.xml"]
            .Replace("<row r='2'>", row, StringComparison.Ordinal)
            .Replace("<sheetData>", columns + "<sheetData>", StringComparison.Ordinal);

        var report = await Reading.OfAsync(parts.Zip(), "report.xlsx");

        Assert.Equal(5, report["permits.licensing.decisions"].Number);
        Assert.Single(report.ReadingNotes);
    }

    [Fact]
    public async Task A_sheet_without_rows_is_no_damage()
    {
        var empty = new Worksheet(new SheetData(), new MergeCells(new MergeCell { Reference = "A1:B1" }), new PageMargins());
        var full = new Worksheet(new SheetData(
            new Row(XlsxWriting.CellOf("A2", "信息内容"), XlsxWriting.CellOf("B2", "本年处理决定数量")),
            new Row(XlsxWriting.CellOf("A3", "行政许可"), XlsxWriting.CellOf("B3", "7"))));

        Assert.Equal(7, (await Reading.OfAsync(XlsxWriting.Of([empty, full])))["permits.licensing.decisions"].Number);
    }

    [Fact]
    public async Task Merged_cells_without_end_cost_no_more_than_a_table_may()
    {
        var parts = RawPackage.Workbook(rows: "<row><c><v>1</v></c></row>" + string.Concat(Enumerable.Repeat("<row/>", 100_000)) + "<row><c><v>1</v></c></row>");
        parts["xl/sheet.xml"] = parts["xl/sheet.xml"].Replace(
            "</sheetData>", "</sheetData><mergeCells><mergeCell ref='A3:XFD1048576'/></mergeCells>", StringComparison.Ordinal);

        var exception = await Assert.ThrowsAsync<DisclosureInputException>(() => Reading.OfAsync(parts.Zip()));

        Assert.Equal("document.table-too-large", exception.Problems[0].Code);
    }

    [Fact]
    public async Task Rows_in_any_order_come_in_theirs()
    {
        var parts = RawPackage.Workbook();
        var sheet = parts["xl/sheet.xml"];
        var (first, second, end) = (sheet.IndexOf("<row r='1'", StringComparison.Ordinal), sheet.IndexOf("<row r='2'", StringComparison.Ordinal), sheet.IndexOf("</sheetData>", StringComparison.Ordinal));
        parts["xl/sheet.xml"] = sheet[..first] + sheet[second..end] + sheet[first..second] + sheet[end..];

        Assert.Equal(5, (await Reading.OfAsync(parts.Zip()))["permits.licensing.decisions"].Number);
    }

    [Fact]
    public async Task A_number_shown_as_a_date_is_no_figure()
    {
        var styles = new Stylesheet(new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 58 }));
        var rows = new SheetData(
            new Row(XlsxWriting.CellOf("A1", "信息内容"), XlsxWriting.CellOf("B1", "本年处理决定数量")),
            new Row(XlsxWriting.CellOf("A2", "行政许可"), new SheetCell(new CellValue("45352")) { CellReference = "B2", StyleIndex = 1 }));

        var report = await Reading.OfAsync(XlsxWriting.Of([new Worksheet(rows)], styles: styles), "report.xlsx");

        Assert.Null(report["permits.licensing.decisions"].Number);
        Assert.NotEmpty(report.ReadingNotes);
    }

    [Fact]
    public async Task A_cell_that_the_file_leaves_out_is_blank()
    {
        var report = await ReadAsync(new SheetCell { CellReference = "C4" });

        Assert.Equal(CellState.Blank, report["permits.licensing.decisions"].State);
    }

    private static Task<DisclosureReport> ReadAsync(
        SheetCell figure, bool isHidden = false, SheetStateValues? state = null)
    {
        var header = new Row(XlsxWriting.CellOf("A2", "信息内容"), XlsxWriting.CellOf("B2", "本年处理决定数量")) { RowIndex = 2 };
        var row = new Row(XlsxWriting.CellOf("A4", "行政许可"), figure) { RowIndex = 4, Hidden = isHidden };
        return Reading.OfAsync(XlsxWriting.Of([new Worksheet(new SheetData(header, row))], state), "report.xlsx");
    }
}
