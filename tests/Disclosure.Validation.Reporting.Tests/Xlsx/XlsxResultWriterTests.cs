using System.Globalization;
using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reporting.Xlsx;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck.Xunit;
using NPOI.SS.UserModel;
using Xunit;
using Cell = Disclosure.Validation.Reports.Cell;

namespace Disclosure.Validation.Reporting.Tests.Xlsx;

/// <summary>The workbook, reopened with a library that did not write it.</summary>
public sealed class XlsxResultWriterTests
{
    private static readonly CheckResult Everything = new([Sample.Report, Sample.Clean], [Sample.Failure]);

    [Theory]
    [InlineData(Language.Zh, "xlsx-zh")]
    [InlineData(Language.En, "xlsx-en")]
    public void The_workbook_is_as_approved(Language language, string name)
    {
        var book = Workbook.Read(Write(Everything, language));
        var absent = language == Language.Zh ? "未找到" : "not found";
        var text = new StringBuilder();
        foreach (var sheet in book.Names)
        {
            text.Append(CultureInfo.InvariantCulture, $"=== {sheet}\n");
            foreach (var row in book.Rows(sheet).Where(row => !row.Contains(absent)))
            {
                text.AppendJoin(" | ", row.Select(cell => cell.Replace("\n", "⏎", StringComparison.Ordinal))).Append('\n');
            }
        }

        ApprovedText.Matches(name, text.ToString());
    }

    [Fact]
    public void The_workbook_is_valid_Open_XML()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write(Everything)), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri}: {error.Description}"));
    }

    [Fact]
    public void Findings_link_to_their_first_cell_and_cells_name_their_rules()
    {
        var book = Workbook.Read(Write(Everything));

        var finding = book.Column("问题", "规则代码", 1).ToList().IndexOf("REQ-BALANCE") + 1;
        var target = Target(book.Cell("问题", "单元格", finding));
        Assert.Equal("单元格", target.Sheet);
        Assert.Equal("requests.new.natural", Workbook.Shown(book.Cell("单元格", "路径", target.Row - 1)));
        Assert.Equal("新收与上年结转之和等于办结与结转下年之和", Workbook.Shown(book.Cell("单元格", "问题", target.Row - 1)));

        var report = Target(book.Cell("报告", "单元格", 2));
        Assert.Equal("2022", Workbook.Shown(book.Cell("单元格", "年度", report.Row - 1)));
        Assert.Equal("2023", Workbook.Shown(book.Cell("单元格", "年度", report.Row - 2)));
    }

    [Fact]
    public void What_the_texts_say_stands_worst_first_over_all_reports_and_leads_to_its_cells()
    {
        var sound = ClaimSample.Of("收到政府信息公开申请120件，同比增长20%。");
        var book = Workbook.Read(Write(new CheckResult([sound, ClaimSample.Report], [])));

        var verdicts = book.Column("正文", "结果", 1).ToList();
        Assert.Equal(["不符", "无法核对", "无法核对"], verdicts.Take(3));
        Assert.All(verdicts.Skip(3), verdict => Assert.Equal("相符", verdict));
        Assert.Equal(sound.Claims.Count + ClaimSample.Report.Claims.Count, verdicts.Count);
        Assert.Equal(
            ["予以公开41件", "41", "40", "表三“予以公开” 40", "办结【118件】，其中予以公开【41件】，部分公开【56件】，不予公开【22件】，结转下年度继续办理【2件】。"],
            new[] { "正文所写", "所写的数", "核对的数", "说明", "原句" }.Select(heading => Workbook.Shown(book.Cell("正文", heading))));
        var target = Target(book.Cell("正文", "单元格"));
        Assert.Equal("requests.handled.granted.total", Workbook.Shown(book.Cell(target.Sheet, "路径", target.Row - 1)));
        Assert.Equal("20%", Workbook.Shown(book.Cell("正文", "正文所写", 2))[^3..]);
    }

    [Fact]
    public void A_workbook_with_texts_is_valid_Open_XML_on_several_sheets_too()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write(new CheckResult([ClaimSample.Report], []), rowLimit: 5)), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri}: {error.Description}"));
        Assert.Contains(document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>(), sheet => sheet.Name == "正文 (3)");
    }

    [Fact]
    public void Findings_stand_worst_first_with_columns_to_work_in()
    {
        var book = Workbook.Read(Write(new CheckResult([Sample.Clean, Html.Evidence.Report with { Suppressed = [] }, Sample.Report], []), cells: false));
        var sheet = book.Sheet("问题");
        var heads = sheet.GetRow(0).Cells;

        Assert.DoesNotContain("单元格", book.Names);
        Assert.Equal(
            ["级别", "发布机关", "年度", "规则", "说明", "单元格", "可能应为", "出处", "核实结果", "责任人", "整改期限", "备注"],
            heads.Where(head => !sheet.IsColumnHidden(head.ColumnIndex)).Select(Workbook.Shown));
        var severities = book.Column("问题", "级别", 1).ToList();
        Assert.Equal(severities.OrderBy(word => word == "错误" ? 0 : word == "警告" ? 1 : 2), severities);
        Assert.Contains("表三 办结 自然人：12 → 13", book.Column("问题", "可能应为", 1));
        var choice = Assert.Single(sheet.GetDataValidations());
        Assert.Equal("\"属实待整改,误报,已说明,已整改\"", choice.ValidationConstraint.Formula1);
        Assert.Equal($"I2:I{sheet.LastRowNum + 1}", choice.Regions.CellRangeAddresses[0].FormatAsString());
        Assert.All(
            Enumerable.Range(1, sheet.LastRowNum).Where(row => Workbook.Shown(sheet.GetRow(row).GetCell(4)).Length > 60),
            row => Assert.InRange(sheet.GetRow(row).HeightInPoints, 28, 400));
    }

    [Fact]
    public void What_was_not_checked_and_not_submitted_have_sheets_of_their_own()
    {
        var summary = new CheckSummary
        {
            NotChecked = [new NotCheckedFile("a.png", new("不是文档", "no document"))],
            NotSubmitted = [new NotSubmittedReport("乙区", "甲市", 2023)],
        };
        using var stream = new MemoryStream();
        using (var writer = new XlsxResultWriter(stream, new ResultWriterOptions()))
        {
            writer.Begin();
            writer.Write(Sample.Failure);
            writer.Complete(summary);
        }

        var book = Workbook.Read(stream.ToArray());
        Assert.Equal(["汇总", "问题", "报告", "未检查", "未报送"], book.Names);
        Assert.Equal(["reports/note.txt", "a.png"], book.Column("未检查", "文件", 1));
        Assert.Equal(["乙区", "2023", "甲市"], new[] { "发布机关", "年度", "汇总机关" }.Select(head => Workbook.Shown(book.Cell("未报送", head))));
    }

    [Fact]
    public void Headings_stay_in_view_with_a_filter_over_every_row()
    {
        var book = Workbook.Read(Write(Everything));

        Assert.All(book.Names, name =>
        {
            var sheet = book.Sheet(name);
            Assert.True(sheet.PaneInformation.IsFreezePane());
            Assert.Equal(1, sheet.PaneInformation.HorizontalSplitPosition);
            Assert.EndsWith($"${sheet.LastRowNum + 1}", book.Filtered(name), StringComparison.Ordinal);
            Assert.InRange(sheet.GetColumnWidth(0), 6 * 256, 60 * 256);
        });
    }

    [Fact]
    public void Numbers_are_numbers_with_the_digits_of_the_report()
    {
        var book = Workbook.Read(Write(OfCell(Cell.Of(18.8710m))));

        var cell = book.Cell("单元格", "数值");
        Assert.Equal(CellType.Numeric, cell.CellType);
        Assert.Equal(18.871, cell.NumericCellValue);
        Assert.Equal("18.8710", Workbook.Shown(cell));
    }

    [Fact]
    public void A_number_that_a_spreadsheet_would_round_is_text()
    {
        var cell = Workbook.Read(Write(OfCell(Cell.Of(123456789012.3456m)))).Cell("单元格", "数值");

        Assert.Equal(CellType.String, cell.CellType);
        Assert.Equal("123456789012.3456", cell.StringCellValue);
    }

    [Property(MaxTest = 30)]
    public void No_number_is_changed(int whole, byte scale)
    {
        var number = new decimal(Math.Abs((long)whole)) / (decimal)Math.Pow(10, scale % 11) * (whole < 0 ? -1 : 1);

        Assert.Equal(
            number.ToString(CultureInfo.InvariantCulture),
            Workbook.Shown(Workbook.Read(Write(OfCell(Cell.Of(number)))).Cell("单元格", "数值")));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://a.example\")", "=HYPERLINK(\"http://a.example\")")]
    [InlineData("+1", "+1")]
    [InlineData("-2+3", "-2+3")]
    [InlineData("@SUM(A1)", "@SUM(A1)")]
    [InlineData("a\u0001b\u001f", "a␁b␟")]
    [InlineData("a\u202eb", "a<U+202E>b")]
    [InlineData("a\ufffeb", "a<U+FFFE>b")]
    [InlineData("<b>&amp;]]>", "<b>&amp;]]>")]
    [InlineData("_x0041_", "_x0041_")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("  a  ", "  a  ")]
    public void Hostile_text_is_text(string hostile, string shown)
    {
        var report = new ReportBuilder(Sample.Form) { Issuer = hostile, Title = hostile, File = hostile, Year = 2023 }.Build();

        var book = Workbook.Read(Write(new CheckResult([Sample.Clean with { Report = report }], [])));

        Assert.Equal(shown, book.Cell("报告", "发布机关").StringCellValue);
        Assert.Equal(shown, book.Cell("单元格", "文件").StringCellValue);
        Assert.All(
            book.AllCells().Where(cell => cell.CellType == CellType.Formula),
            cell => Assert.Matches("^HYPERLINK\\(\"#'(单元格|问题)'!A\\d+\",\"[^\"]*\"\\)$", cell.CellFormula));
    }

    [Fact]
    public void What_looks_like_a_formula_stays_text_when_it_is_edited()
    {
        var report = new ReportBuilder(Sample.Form) { Issuer = "=1+1", Title = "标题", Year = 2023 }.Build();

        var book = Workbook.Read(Write(new CheckResult([Sample.Clean with { Report = report }], [])));

        Assert.True(IsQuoted(book.Cell("报告", "发布机关")));
        Assert.False(IsQuoted(book.Cell("报告", "标题")));
    }

    [Fact]
    public void Text_is_cut_at_what_a_cell_can_hold_and_says_so()
    {
        var report = new ReportBuilder(Sample.Form) { Title = new string('长', 40_000), Year = 2023 }.Build();

        var title = Workbook.Read(Write(new CheckResult([Sample.Clean with { Report = report }], []))).Cell("报告", "标题");

        Assert.Equal(32_767, title.StringCellValue.Length);
        Assert.EndsWith("长…（40000）", title.StringCellValue, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_a_sheet_cannot_hold_go_on_in_a_further_sheet()
    {
        var cells = Sample.Form.Cells.Count;
        var limit = (cells / 2) + 2;

        var book = Workbook.Read(Write(Everything, rowLimit: limit));

        Assert.Equal(["单元格", "单元格 (2)", "单元格 (3)", "单元格 (4)"], book.Names.Where(name => name.StartsWith("单元格", StringComparison.Ordinal)));
        var paths = Enumerable.Range(1, 4)
            .SelectMany(n => book.Column(n == 1 ? "单元格" : $"单元格 ({n})", "路径", 1));
        var expected = Sample.Form.Cells.Select(cell => cell.Path).ToList();
        Assert.Equal(expected.Concat(expected), paths);
        var second = Target(book.Cell("报告", "单元格", 2));
        Assert.Equal(expected[0], Workbook.Shown(book.Cell(second.Sheet, "路径", second.Row - 1)));
        Assert.Contains(book.Column("汇总", "说明", 1), text => text == "一张表放不下，分为 4 张");
    }

    [Fact]
    public void A_disk_that_is_full_is_an_error_and_no_temporary_file_stays()
    {
        var before = Directory.GetFiles(Path.GetTempPath(), "disclosure-*").ToHashSet();
        using (var writer = new XlsxResultWriter(new FullStream(), new ResultWriterOptions()))
        {
            writer.Begin();
            writer.Write(Sample.Report);
            Assert.Throws<IOException>(() => writer.Complete(new CheckSummary().With(Sample.Report)));
        }

        Assert.DoesNotContain(
            Directory.GetFiles(Path.GetTempPath(), "disclosure-x-*"), file => !before.Contains(file));
    }

    private static CheckResult OfCell(Cell cell)
    {
        var report = new ReportBuilder(Sample.Form) { Issuer = "某区", Year = 2023 };
        report[Sample.Form.Cells[0]] = cell;
        return new CheckResult([Sample.Clean with { Report = report.Build() }], []);
    }

    private static byte[] Write(CheckResult result, Language language = Language.Zh, int rowLimit = XlsxResultWriter.RowLimit, bool cells = true)
    {
        using var stream = new MemoryStream();
        using (var writer = new XlsxResultWriter(stream, new ResultWriterOptions { Language = language, Cells = cells }, rowLimit))
        {
            writer.WriteAll(result);
        }

        return stream.ToArray();
    }

    private static (string Sheet, int Row) Target(ICell link)
    {
        var parts = link.CellFormula.Split('\'', '!', ',');
        return (parts[1], int.Parse(parts[3].Trim('"')[1..], CultureInfo.InvariantCulture));
    }

    private static bool IsQuoted(ICell cell) =>
        ((NPOI.XSSF.UserModel.XSSFCellStyle)cell.CellStyle).GetCoreXf().quotePrefix;

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
