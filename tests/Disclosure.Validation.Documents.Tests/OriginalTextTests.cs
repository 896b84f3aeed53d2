using System.Text;
using AngleSharp.Html.Parser;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Problems;
using Xunit;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>A document is shown as the reader saw it.</summary>
public sealed class OriginalTextTests
{
    private const string Page = """
        <html><head><style>.gone { display: none } #also { display: none }</style></head><body id="page">
        <table id="frame"><tr><td>政府信息公开</td></tr></table>
        <table class="gone"><tr><td>1</td><td>2</td></tr></table>
        <table id="also"><tr><td>1</td><td>2</td></tr></table>
        <table><thead><tr><th>一</th><th>二</th></tr></thead><tr style="display:none"><td>x</td><td>y</td></tr><tr id="t9r9"><td>3</td><td>4</td></tr></table>
        <table><tr><td>5</td><td>6</td></tr></table>
        </body></html>
        """;

    [Fact]
    public void Rows_are_numbered_as_the_sources_of_cells_name_them()
    {
        var original = OriginalText.Of(Encoding.UTF8.GetBytes(Page))!;

        Assert.True(original.IsPage);
        using var numbered = new HtmlParser().ParseDocument(original.Numbered());
        Assert.Equal(
            ["t1r1:一二", "t1r2:34", "t2r1:56"],
            numbered.QuerySelectorAll("[id]").Select(element => $"{element.Id}:{string.Concat(element.Children.Select(cell => cell.TextContent.Trim()))}"));
        Assert.Throws<DisclosureInputException>(() => original.Numbered(new DocumentLimits { MaxTextElements = 1 }));
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("big5")]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void Text_is_decoded_as_it_is_read(string encoding)
    {
        const string Text = "政府資訊公開年度報告";

        var original = OriginalText.Of(CodePagesEncodingProvider.Instance.GetEncoding(encoding) is { } page ? page.GetBytes(Text) : Encoding.GetEncoding(encoding).GetBytes(Text))!;

        Assert.Equal((Text, false), (original.Text, original.IsPage));
        Assert.Throws<InvalidOperationException>(() => original.Numbered());
    }

    [Fact]
    public void What_is_no_text_is_none()
    {
        Assert.Null(OriginalText.Of("PK\u0003\u0004\u0000\u0000"u8));
        Assert.False(OriginalText.Of("{\\rtf1 \\ansi}"u8)!.IsPage);
    }
}
