using Disclosure.Validation.Documents.Docx;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2010.Word.DrawingShape;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Picture = DocumentFormat.OpenXml.Wordprocessing.Picture;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using Shape = DocumentFormat.OpenXml.Vml.Shape;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Disclosure.Validation.Documents.Tests.Docx;

public sealed class DocxTests
{
    private static readonly string[] Headings = ["信息内容", "本年处理决定数量"];

    [Fact]
    public async Task Tracked_changes_count_as_accepted()
    {
        var inserted = new Paragraph(
            new Run(new Words("1")),
            new DeletedRun(new Run(new DeletedText("9"))),
            new InsertedRun(new Run(new Words("2"))));
        var table = DocxWriting.TableOf(Headings, ["行政许可", ""]);
        table.Descendants<TableCell>().Last().ReplaceChild(inserted, table.Descendants<Paragraph>().Last());
        var deleted = new TableRow(
            new TableRowProperties(new Deleted()),
            new TableCell(DocxWriting.ParagraphOf("行政许可")),
            new TableCell(DocxWriting.ParagraphOf("7")));
        table.InsertAfter(deleted, table.Elements<TableRow>().First());

        var report = await ReadAsync(table);

        Assert.Equal(12, report["permits.licensing.decisions"].Number);
        Assert.Empty(report.ReadingNotes);
    }

    [Fact]
    public async Task Tables_inside_layout_tables_are_read()
    {
        var inner = DocxWriting.TableOf(Headings, ["行政许可", "5"]);
        var frame = new Table(new TableRow(new TableCell(inner, DocxWriting.ParagraphOf(""))));

        Assert.Equal(5, (await ReadAsync(frame))["permits.licensing.decisions"].Number);
    }

    [Fact]
    public async Task The_text_of_a_text_box_is_read_once()
    {
        var shape = new Drawing(new Inline(new Graphic(new GraphicData(new WordprocessingShape(new TextBoxInfo2(
            new TextBoxContent(DocxWriting.ParagraphOf("某县2021年政府信息公开工作年度报告"))))))));
        var oldShape = new Picture(new Shape(new DocumentFormat.OpenXml.Vml.TextBox(new TextBoxContent(DocxWriting.ParagraphOf("旧")))));
        var box = new Run(new AlternateContent(
            new AlternateContentChoice(shape) { Requires = "wps" }, new AlternateContentFallback(oldShape)));

        var report = await ReadAsync(new Paragraph(box), DocxWriting.TableOf(Headings, ["行政许可", "5"]));

        Assert.Equal("某县", report.Issuer);
    }

    [Fact]
    public async Task Lines_of_a_cell_do_not_grow_together_to_one_figure()
    {
        var table = DocxWriting.TableOf(Headings, ["行政许可", ""]);
        table.Descendants<TableCell>().Last().Append(DocxWriting.ParagraphOf("12"), DocxWriting.ParagraphOf("34"));

        Assert.Equal("\"12 34\"", (await ReadAsync(table))["permits.licensing.decisions"].ToString());
    }

    [Fact]
    public void Cells_that_were_merged_as_old_versions_did_are_one()
    {
        static string Cell(string merge, string text) => $"<w:tc><w:tcPr>{merge}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";
        var row = Cell("<w:hMerge w:val='restart'/>", "申请") + Cell("<w:hMerge/>", "") + Cell("<w:hMerge w:val='continue'/><w:gridSpan w:val='2'/>", "")
            + Cell("<w:hMerge w:val='restart'/>", "5") + Cell("", "6");

        var document = DocxDocumentReader.Read(
            DocxWriting.OfXml($"<w:tbl><w:tr>{row}</w:tr></w:tbl>"), null, new DocumentLimits(), TestContext.Current.CancellationToken);

        Assert.Equal(
            [("申请", 0, 4), ("5", 4, 1), ("6", 5, 1)],
            Assert.IsType<Grid>(Assert.Single(document.Blocks)).Rows[0].Cells.Select(cell => (cell.Text, cell.Column, cell.ColumnSpan)));
    }

    [Fact]
    public async Task A_damaged_file_is_named_as_such()
    {
        var bytes = DocxWriting.Of(DocxWriting.TableOf(Headings, ["行政许可", "5"]));

        var exception = await Assert.ThrowsAsync<DisclosureInputException>(() => Reading.OfAsync(bytes[..(bytes.Length / 2)]));

        Assert.Equal("document.damaged", exception.Problems[0].Code);
    }

    [Fact]
    public async Task Elements_nested_without_end_are_refused()
    {
        OpenXmlElement nested = DocxWriting.ParagraphOf("底");
        for (var i = 0; i < 400; i++)
        {
            nested = new SdtBlock(new SdtContentBlock(nested));
        }

        var exception = await Assert.ThrowsAsync<DisclosureInputException>(() => ReadAsync(nested));

        Assert.Equal("document.too-deep", exception.Problems[0].Code);
    }

    private static Task<DisclosureReport> ReadAsync(params OpenXmlElement[] blocks) =>
        Reading.OfAsync(DocxWriting.Of(blocks), "report.docx");
}
