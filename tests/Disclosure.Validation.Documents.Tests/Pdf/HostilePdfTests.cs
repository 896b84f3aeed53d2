using Disclosure.Validation.Documents.Limits;
using Xunit;
using static Disclosure.Validation.Documents.Tests.Pdf.HostilePdf;

namespace Disclosure.Validation.Documents.Tests.Pdf;

/// <summary>PDF files made to do harm: each is refused as what it is, in this very process, which goes on.</summary>
public sealed class HostilePdfTests
{
    private const string Font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    [Fact]
    public async Task Contents_that_refer_to_themselves_are_refused() =>
        Assert.Equal("document.entangled", await CodeOfAsync(File(Page, "4 0 R", Font, "null")));

    [Theory]
    [InlineData("[4 0 R 4 0 R]")]
    [InlineData("[[[[4 0 R]]]]")]
    public async Task Lists_of_contents_that_hold_themselves_end(string contents) =>
        Assert.StartsWith("document.", await CodeOfAsync(File(Page, contents, Font, "null")), StringComparison.Ordinal);

    [Fact]
    public async Task Pages_that_are_their_own_parents_end() =>
        Assert.StartsWith("document.", await CodeOfAsync(File("<</Type/Pages/Kids[2 0 R 3 0 R]/Count 1000000000>>", Stream(Drawn), Font, "null")), StringComparison.Ordinal);

    [Theory]
    [InlineData("/W[0 2147483647 500]")]
    [InlineData("/W[0 70000 500]")]
    [InlineData("/W2[0 2147483647 500 0 0]")]
    public async Task Ranges_of_characters_beyond_reason_are_refused(string widths) => Assert.Equal(
        "document.excessive", await CodeOfAsync(File(Page, Stream(Drawn), Composite(widths, "null"), "null")));

    [Fact]
    public async Task Maps_of_characters_beyond_reason_are_refused() => Assert.Equal("document.excessive", await CodeOfAsync(File(
        Page, Stream(Drawn), Composite("", "6 0 R"),
        Stream("begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange endcmap"))));

    [Fact]
    public async Task A_stream_that_unpacks_without_measure_is_refused() =>
        Assert.StartsWith("document.", await CodeOfAsync(File(Page, Packed(new string(' ', 200_000_000)), Font, "null")), StringComparison.Ordinal);

    [Theory]
    [InlineData("/X Do")]
    [InlineData("/X Do /X Do")]
    public async Task Forms_that_draw_themselves_end(string drawn) => Assert.StartsWith(
        "document.",
        await CodeOfAsync(File(
            Page, Stream(Drawn + " /X Do"), Font, Stream(drawn, "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X 6 0 R>>>>"))),
        StringComparison.Ordinal);

    // Each ideograph is a piece of its own, and asks all lines whether it stands in a column; none does.
    [Fact]
    public async Task Ideographs_set_apart_in_thousands_of_lines_end_within_the_work_allowed()
    {
        var lines = Enumerable.Range(0, 4_000).Select(line => string.Concat(Enumerable.Range(0, 50).Select(column => FormattableString.Invariant(
            $"BT /F 0.1 Tf {(column * 10) + (line * 0.0001)} {4_500 - line} Td <4E00> Tj ET\n"))));

        Assert.StartsWith(
            "document.",
            await CodeOfAsync(Writing.PdfFile.Of([string.Concat(lines)], 600, 5_000)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_that_double_thirty_times_end()
    {
        var levels = Enumerable.Range(0, 30).Select(level => Stream(
            "/X Do /X Do", Invariant($"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X {level + 7} 0 R>>>>")));

        Assert.StartsWith(
            "document.", await CodeOfAsync(File([Page, Stream(Drawn + " /X Do"), Font, .. levels, Stream("")])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arrays_nested_without_end_are_refused() => Assert.StartsWith(
        "document.", await CodeOfAsync(File(Page, new string('[', 200_000) + new string(']', 200_000), Font, "null")), StringComparison.Ordinal);

    [Fact]
    public async Task Cells_are_counted_whether_anything_is_in_them_or_not()
    {
        var lines = string.Concat(Enumerable.Range(0, 111).Select(i => Invariant($"20 {20 + (i * 7)} m 570 {20 + (i * 7)} l S {20 + (i * 5)} 20 m {20 + (i * 5)} 790 l S ")));
        var options = new DocumentReaderOptions { Limits = new DocumentLimits { MaxElements = 40_000 } };

        Assert.Equal("document.too-many-elements", await CodeOfAsync(File(Page, Stream(lines + Drawn), Font, "null"), options));
    }

    private static async Task<string> CodeOfAsync(byte[] pdf, DocumentReaderOptions? options = null)
    {
        var code = (await Reading.ProblemOfAsync(pdf, "hostile.pdf", options)).Code;
        Assert.DoesNotContain(code, (string[])["document.fault", "document.too-slow"]);
        return code;
    }

    private static string Composite(string widths, string map) =>
        "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode " + map +
        "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" +
        widths + "/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4>>>>]>>";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
