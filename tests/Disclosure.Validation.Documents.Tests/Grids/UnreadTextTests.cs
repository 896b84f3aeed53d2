using Disclosure.Validation.Documents.Docx;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Html;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Tests.Writing;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Grids;

/// <summary>Text that is struck out, or that nobody sees, is none of the document's; a note tells that it is there.</summary>
public sealed class UnreadTextTests
{
    [Theory]
    [InlineData("<w:strike/>")]
    [InlineData("<w:dstrike/>")]
    [InlineData("<w:color w:val='FFFFFF'/>")]
    [InlineData("<w:sz w:val='2'/>")]
    public void A_paragraph_is_read_without_it(string look) => AssertLeftOut(Word(
        $"<w:p><w:r><w:t>全年收到申请</w:t></w:r><w:r><w:rPr>{look}</w:rPr><w:t>12</w:t></w:r><w:r><w:t>15件。</w:t></w:r></w:p>"));

    [Theory]
    [InlineData("<del>12</del>")]
    [InlineData("<s>12</s>")]
    [InlineData("<span style='text-decoration:line-through'>12</span>")]
    [InlineData("<span style='color:#fff'>12</span>")]
    [InlineData("<span style='font-size:0'>12</span>")]
    [InlineData("<span style='opacity:0'>12</span>")]
    public void A_line_of_a_page_is_read_without_it(string hidden) => AssertLeftOut(Web($"<p>全年收到申请{hidden}15件。</p>"));

    [Fact]
    public void It_parts_the_figures_on_both_sides()
    {
        Assert.Equal("收到1 2件。", TextOf(Web("<p>收到1<del>9</del>2件。")));
        Assert.Equal("收到1 2件。", TextOf(Word(
            "<w:p><w:r><w:t>收到1</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>9</w:t></w:r><w:r><w:t>2件。</w:t></w:r></w:p>")));
    }

    [Fact]
    public void Whole_paragraphs_are_left_out_too()
    {
        foreach (var document in (SourceDocument[])[
            Web($"<p>全年正常。<p>另行说明。<p><del>{Text(12)}</del><p style='color:white'>{Text(15)}"),
            Word($"<w:p><w:r><w:t>全年正常。</w:t></w:r></w:p><w:p><w:r><w:t>另行说明。</w:t></w:r></w:p>"
                + $"<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>{Text(12)}</w:t></w:r></w:p>"
                + $"<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>{Text(15)}</w:t></w:r></w:p>")])
        {
            Assert.Equal("全年正常。另行说明。", TextOf(document));
            Assert.Equal([Text(12), Text(15)], document.Notes.Select(note => note.Text));
        }
    }

    [Fact]
    public void A_title_like_its_ground_may_stand_on_a_picture_that_is_not_known() =>
        Assert.Equal("某县2023年年度报告全年正常。另行说明。", TextOf(Web("<h1 style='color:white'>某县2023年年度报告</h1><p>全年正常。<p>另行说明。")));

    [Fact]
    public void A_page_that_a_script_shows_is_read()
    {
        var document = Web($"<body style='opacity:0'><p>{Text(12)}<p>{Text(15)}");

        Assert.Equal(Text(12) + Text(15), TextOf(document));
        Assert.Empty(document.Notes);
    }

    private static void AssertLeftOut(SourceDocument document)
    {
        Assert.Equal(Text(15), TextOf(document).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("12", Assert.Single(document.Notes).Text);
    }

    private static string Text(int figure) => FormattableString.Invariant($"全年收到申请{figure}件。");

    private static string TextOf(SourceDocument document) =>
        string.Concat(document.Blocks.Select(block => Assert.IsType<Paragraph>(block).Text));

    private static SourceDocument Web(string html) =>
        HtmlDocumentReader.Read(html, null, new DocumentLimits(), hasLines: false, TestContext.Current.CancellationToken);

    private static SourceDocument Word(string body) =>
        DocxDocumentReader.Read(DocxWriting.OfXml(body), null, new DocumentLimits(), TestContext.Current.CancellationToken);
}
