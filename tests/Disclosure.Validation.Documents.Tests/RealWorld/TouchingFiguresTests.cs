using System.Globalization;
using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using Sheets = DocumentFormat.OpenXml.Spreadsheet;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>What stands beside a figure and is no part of it, such as the mark of a note, must not become a digit of it.</summary>
public sealed class TouchingFiguresTests
{
    private static readonly string[] Headings = ["信息内容", "本年处理决定数量"];

    [Theory]
    [InlineData("12<sup>1</sup>")]
    [InlineData("12<sub>1</sub>")]
    [InlineData("<del>12</del>1")]
    [InlineData("<s>12</s>1")]
    [InlineData("<p>12</p>1")]
    [InlineData("12<br>1")]
    public Task In_html(string cell) => AssertStaysTextAsync(
        "12 1", Encoding.UTF8.GetBytes($"<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>{cell}</table>"));

    [Theory]
    [InlineData("<td style=\"display:none\">9</td><td>12</td>")]
    [InlineData("<td hidden>9</td><td>12</td>")]
    [InlineData("<td>12<span style='display: none'>9</span></td>")]
    public async Task What_a_page_hides_is_no_part_of_the_row(string cells)
    {
        var report = await Reading.OfAsync(Encoding.UTF8.GetBytes(
            $"<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可</td>{cells}</tr></table>"));

        Assert.Equal(12, report["permits.licensing.decisions"].Number);
        Assert.Empty(report.ReadingNotes);
    }

    [Fact]
    public Task Raised_in_docx() => AssertStaysTextAsync("12 1", Docx(
        RunOf("12"), RunOf("1", new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })));

    [Fact]
    public Task Struck_out_in_docx() => AssertStaysTextAsync("12 1", Docx(RunOf("12", new Strike()), RunOf("1")));

    [Fact]
    public async Task Hidden_text_is_left_out_of_docx()
    {
        var report = await Reading.OfAsync(Docx(RunOf("12"), RunOf("1", new Vanish())));

        Assert.Equal(12, report["permits.licensing.decisions"].Number);
    }

    [Fact]
    public async Task Numbers_set_as_formulas_are_read_from_docx()
    {
        var report = await Reading.OfAsync(Docx(
            new DocumentFormat.OpenXml.Math.OfficeMath(new DocumentFormat.OpenXml.Math.Run(new DocumentFormat.OpenXml.Math.Text("12")))));

        Assert.Equal(12, report["permits.licensing.decisions"].Number);
    }

    [Fact]
    public async Task A_cell_whose_deletion_is_tracked_is_no_part_of_the_row()
    {
        var table = DocxWriting.TableOf(Headings, ["行政许可", "9", "12"]);
        table.Descendants<TableCell>().ElementAt(3).PrependChild(new TableCellProperties(new CellDeletion { Author = "甲", Id = "1" }));

        var report = await Reading.OfAsync(DocxWriting.Of(table));

        Assert.Equal(12, report["permits.licensing.decisions"].Number);
        Assert.Empty(report.ReadingNotes);
    }

    [Fact]
    public Task Raised_in_xlsx()
    {
        var raised = new Sheets.Run(new Sheets.Text("1"))
        {
            RunProperties = new Sheets.RunProperties(
                new Sheets.VerticalTextAlignment { Val = Sheets.VerticalAlignmentRunValues.Superscript }),
        };
        var figure = new Sheets.Cell(new Sheets.InlineString(new Sheets.Run(new Sheets.Text("12")), raised))
        {
            CellReference = "B2",
            DataType = Sheets.CellValues.InlineString,
        };
        return AssertStaysTextAsync("12 1", XlsxWriting.Of([new Sheets.Worksheet(new Sheets.SheetData(
            new Sheets.Row(XlsxWriting.CellOf("A1", Headings[0]), XlsxWriting.CellOf("B1", Headings[1])),
            new Sheets.Row(XlsxWriting.CellOf("A2", "行政许可"), figure)))]));
    }

    [Theory]
    [InlineData("<00310032> Tj /F 4 Tf 3 Ts <0031> Tj 0 Ts", "12 1")]
    [InlineData("<00310032> Tj -250 0 Td", "12")]
    [InlineData("[<00310032> -250 <0031>] TJ", "12 1")]
    [InlineData("[<00310032> -20 <0031>] TJ", "121")]
    public async Task In_pdf(string figure, string read)
    {
        var page = "0 0 200 1 re f 0 40 200 1 re f 0 80 200 1 re f 0 0 1 80 re f 100 0 1 80 re f 200 0 1 80 re f\n"
            + Print(2, 55, Headings[0]) + Print(102, 55, Headings[1]) + Print(2, 15, "行政许可")
            + $"BT /F 10 Tf 102 15 Td {figure} ET\n";

        var report = await Reading.OfAsync(PdfFile.Of([page], 300, 200));

        Assert.Equal(read, report["permits.licensing.decisions"].ToString().Trim('"'));
    }

    private static string Print(int x, int y, string text) =>
        $"BT /F 10 Tf {x} {y} Td <{string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ET\n";

    private static Run RunOf(string text, DocumentFormat.OpenXml.OpenXmlElement? property = null) =>
        new(property is null ? [new Words(text)] : [new RunProperties(property), new Words(text)]);

    private static byte[] Docx(params DocumentFormat.OpenXml.OpenXmlElement[] figure)
    {
        var table = DocxWriting.TableOf(Headings, ["行政许可", ""]);
        table.Descendants<TableCell>().Last().ReplaceChild(new Paragraph(figure), table.Descendants<Paragraph>().Last());
        return DocxWriting.Of(table);
    }

    private static async Task AssertStaysTextAsync(string text, byte[] document)
    {
        var report = await Reading.OfAsync(document);

        Assert.Equal(Cell.FromText(text), report["permits.licensing.decisions"] with { Source = null });
        Assert.NotEmpty(report.ReadingNotes);
    }
}
