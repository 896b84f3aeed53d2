using System.Text;
using Disclosure.Validation.Documents.Text;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Text;

public sealed class TextDecodingTests
{
    private const string Simplified = "<p>北京市人民政府信息公开工作年度报告</p>";
    private const string Traditional = "<p>政府資訊公開工作年度報告</p>";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("gbk")]
    [InlineData("gb2312")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Chinese_text_is_read_whether_or_not_it_names_its_encoding(string encoding)
    {
        Assert.Equal(Simplified, TextDecoding.TryDecode(Encode(encoding, Simplified)));
        var declared = $"<meta charset=\"{encoding}\">{Simplified}";
        Assert.Equal(declared, TextDecoding.TryDecode(Encode(encoding, declared)));
    }

    [Fact]
    public void Big5_is_read() => Assert.Equal(Traditional, TextDecoding.TryDecode(Encode("big5", Traditional)));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_is_believed_and_left_out(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal("12", TextDecoding.TryDecode([.. encoding.Preamble, .. encoding.GetBytes("12")]));
    }

    [Fact]
    public void A_page_that_names_the_wrong_encoding_is_read_all_the_same()
    {
        var page = $"<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">{Simplified}";

        Assert.Equal(page, TextDecoding.TryDecode(Encoding.UTF8.GetBytes(page)));
    }

    [Theory]
    [InlineData("klingon")]
    [InlineData("utf-7")]
    [InlineData("unicode-1-1-utf-7")]
    [InlineData("utf-16")]
    [InlineData("UTF-16LE")]
    [InlineData("utf-32")]
    [InlineData("ibm037")]
    [InlineData("x-user-defined")]
    [InlineData("65000")]
    public void A_page_that_names_no_real_encoding_is_read_all_the_same(string name)
    {
        var page = $"<meta charset={name}>{Simplified}";

        Assert.Equal(page, TextDecoding.TryDecode(Encoding.UTF8.GetBytes(page)));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void A_damaged_byte_is_shown_by_its_mark_and_nothing_else_changes(string encoding)
    {
        var page = string.Concat(Enumerable.Repeat(Simplified, 20));

        Assert.Equal($"{page}<td>1\uFFFD2</td>{page}", TextDecoding.TryDecode(
            [.. Encode(encoding, $"{page}<td>1"), 0xFF, .. Encode(encoding, $"2</td>{page}")]));
    }

    [Fact]
    public void Text_that_is_damaged_all_over_is_none() =>
        Assert.Null(TextDecoding.TryDecode([.. Encode("utf-8", Simplified), .. Enumerable.Repeat((byte)0xFF, 100)]));

    [Fact]
    public void Bytes_that_are_no_text_have_none() =>
        Assert.Null(TextDecoding.TryDecode([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]));

    private static byte[] Encode(string encoding, string text) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);
}
