using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Pdf;

/// <summary>Fonts tell what letters mean; nothing else of them is believed, and their glyphs are never drawn.</summary>
public sealed class PdfFontTests
{
    private const string Simple = "/Type/Font/BaseFont/A/FirstChar 0/LastChar 255/Encoding/WinAnsiEncoding/Widths 7 0 R";
    private const string Composite = "/Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font/BaseFont/A"
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";

    private static readonly Dictionary<string, (byte[] Program, string Entries)> Programs = new()
    {
        ["composite circle"] = (HostileFonts.CompositeCircle(), ""),
        ["composite doubling"] = (HostileFonts.CompositeDoubling(), ""),
        ["compact circle"] = (HostileFonts.CompactCircle(), "/Subtype/Type1C"),
        ["compact doubling"] = (HostileFonts.CompactDoubling(), "/Subtype/CIDFontType0C"),
        ["program circle"] = (HostileFonts.ProgramCircle().Font, $"/Length1 {HostileFonts.ProgramCircle().Clear}/Length2 {HostileFonts.ProgramCircle().Hidden}"),
    };

    [Theory]
    [InlineData("composite circle", "/Subtype/TrueType", "FontFile2")]
    [InlineData("composite circle", "/Subtype/CIDFontType2", "FontFile2")]
    [InlineData("composite doubling", "/Subtype/TrueType", "FontFile2")]
    [InlineData("composite doubling", "/Subtype/CIDFontType2", "FontFile2")]
    [InlineData("compact circle", "/Subtype/Type1", "FontFile3")]
    [InlineData("compact circle", "/Subtype/CIDFontType0", "FontFile3")]
    [InlineData("compact doubling", "/Subtype/CIDFontType0", "FontFile3")]
    [InlineData("program circle", "/Subtype/Type1", "FontFile")]
    public async Task Glyphs_that_call_each_other_without_end_are_not_drawn(string program, string subtype, string file)
    {
        var descriptor = $"/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 32/FontBBox[0 0 1000 1000]/{file} 6 0 R>>";
        var font = subtype.Contains("CID", StringComparison.Ordinal)
            ? $"<<{Composite}{subtype}{descriptor}>>]>>"
            : $"<<{Simple}{subtype}{descriptor}>>";
        var pdf = HostilePdf.File(
            HostilePdf.Page, HostilePdf.Stream("BT /F1 12 Tf 72 700 Td (t) Tj <0001> Tj ET"), font,
            HostilePdf.Stream(Encoding.Latin1.GetString(Programs[program].Program), Programs[program].Entries),
            $"[{string.Join(' ', Enumerable.Repeat(500, 256))}]");

        var exception = await Assert.ThrowsAsync<DisclosureInputException>(() => Reading.OfAsync(pdf, "hostile.pdf"));

        Assert.Contains(exception.Problems[0].Code, (string[])["document.no-known-form", "document.no-text-layer"]);
    }

    [Fact]
    public async Task Letters_whose_meaning_the_file_does_not_tell_are_no_text() => Assert.Equal(
        "document.no-text-layer", (await Reading.ProblemOfAsync(Untold("/ToUnicode 6 0 R", "/NoUnicode 6 0 R"))).Code);

    [Fact]
    public async Task Figures_whose_meaning_the_file_does_not_tell_are_no_numbers()
    {
        var report = await Reading.OfAsync(Untold("<0000> <FFFF> <0000>", "<003A> <FFFF> <003A>"));

        Assert.All(report.Form.Cells, cell => Assert.Null(report[cell].Number));
        Assert.Contains(report.ReadingNotes, note => note.Path == "requests.new.total");
    }

    private static byte[] Untold(string told, string instead)
    {
        var report = new ReportBuilder(TestReports.Cn2019) { Issuer = "某县", Year = 2023 };
        foreach (var cell in report.Form.Cells)
        {
            report[cell] = Cell.Of(cell.Index);
        }

        var pdf = Encoding.Latin1.GetString(PdfWriting.Ruled(report.Build()));
        return Encoding.Latin1.GetBytes(pdf.Replace(told, instead, StringComparison.Ordinal));
    }
}
