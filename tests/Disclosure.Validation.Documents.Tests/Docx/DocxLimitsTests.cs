using Disclosure.Validation.Documents.Docx;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Problems;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Docx;

/// <summary>What a text document may ask of the reader.</summary>
public sealed class DocxLimitsTests
{
    private const string Merged = "<w:tcPr><w:vMerge/></w:tcPr><w:p/>";

    [Fact]
    public async Task Cells_are_counted_before_their_spans_are_followed()
    {
        var table = DocxWriting.XmlTableOf([.. Enumerable.Repeat(Merged, 2_000)], [.. Enumerable.Repeat(Merged, 2_000)]);
        var options = new DocumentReaderOptions { Limits = { MaxTableCells = 3_000 } };

        var exception = await Assert.ThrowsAsync<DisclosureInputException>(
            () => Reading.OfAsync(DocxWriting.OfXml(table), "wide.docx", options));

        Assert.Equal("document.table-too-large", exception.Problems[0].Code);
    }

    [Fact]
    public async Task Lines_are_counted()
    {
        var options = new DocumentReaderOptions { Limits = { MaxTextElements = 2 } };

        var exception = await Assert.ThrowsAsync<DisclosureInputException>(() => Reading.OfAsync(
            DocxWriting.OfXml("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>"), "long.docx", options));

        Assert.Equal("document.too-many-elements", exception.Problems[0].Code);
    }

    // Work that grows with the square of a table's size takes many times this long.
    [Theory]
    [InlineData(Merged, 2, 40_000)]
    [InlineData("<w:p/>", 40_000, 2)]
    public async Task Long_and_wide_tables_take_time_in_proportion(string cell, int rows, int columns)
    {
        var table = DocxWriting.XmlTableOf(["信息内容", "本年处理决定数量"], ["行政许可", "5"])
            + DocxWriting.XmlTableOf([.. Enumerable.Repeat(Enumerable.Repeat(cell, columns).ToArray(), rows)]);
        var options = new DocumentReaderOptions { Limits = { Timeout = TimeSpan.FromSeconds(20) } };

        Assert.Equal(5, (await Reading.OfAsync(DocxWriting.OfXml(table), "large.docx", options))["permits.licensing.decisions"].Number);
    }

    [Theory]
    [InlineData("<w:tcPr><w:gridSpan w:val='2147483647'/></w:tcPr>", "")]
    [InlineData("", "<w:trPr><w:gridBefore w:val='2147483647'/></w:trPr>")]
    [InlineData("<w:tcPr><w:gridSpan w:val='-5'/></w:tcPr>", "<w:trPr><w:gridBefore w:val='-5'/></w:trPr>")]
    public async Task Spans_beyond_all_measure_are_cut(string cell, string row)
    {
        var table = DocxWriting.XmlTableOf(["信息内容", "本年处理决定数量"], ["行政许可", "5"])
            + $"<w:tbl><w:tr>{row}<w:tc>{cell}<w:p/></w:tc><w:tc>{cell}<w:p/></w:tc></w:tr></w:tbl>";

        Assert.Equal(5, (await Reading.OfAsync(DocxWriting.OfXml(table)))["permits.licensing.decisions"].Number);
    }

    [Fact]
    public async Task Tables_nested_in_one_another_are_read()
    {
        var table = DocxWriting.XmlTableOf(["信息内容", "本年处理决定数量"], ["行政许可", "5"]);
        for (var i = 0; i < 60; i++)
        {
            table = DocxWriting.XmlTableOf([$"{table}<w:p/>", "<w:p/>"]);
        }

        Assert.Equal(5, (await Reading.OfAsync(DocxWriting.OfXml(table)))["permits.licensing.decisions"].Number);
    }

    [Fact]
    public void The_walk_ends_when_it_is_cancelled()
    {
        var body = new Body(Enumerable.Range(0, 1_000).Select(_ => new Paragraph(new Run())));
        using var time = new CancellationTokenSource();
        var visited = 0;

        Assert.Throws<OperationCanceledException>(() => ElementWalk.Through(
            body,
            _ =>
            {
                if (++visited == 10)
                {
                    time.Cancel();
                }

                return true;
            },
            leave: null,
            time.Token));
        Assert.Equal(10, visited);
    }

    [Fact]
    public void Nothing_is_loaded_when_the_time_is_over()
    {
        var bytes = DocxWriting.OfXml("<w:p/>");

        Assert.Throws<OperationCanceledException>(
            () => DocxDocumentReader.Read(bytes, null, new DocumentLimits(), new CancellationToken(canceled: true)));
    }
}
