using System.Text;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Documents.Xlsx;
using Disclosure.Validation.Documents.Zip;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Zip;

/// <summary>No part of a zipped document is loaded that asks for more than it may.</summary>
public sealed class OfficePackageTests
{
    private const int Deep = 20_000;

    public static TheoryData<string> Parts { get; } =
    [
        "xl/workbook.xml", "xl/styles.xml", "xl/shared.xml", "xl/sheet.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels",
        "[Content_Types].xml", "word/document.xml",
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Elements_nest_no_deeper_than_the_limit_in_any_part(string part) =>
        Assert.Equal("document.too-deep", await CodeOfAsync(part, Nested(Deep)));

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Elements_are_no_more_than_the_limit_in_any_part(string part) =>
        Assert.Equal("document.too-many-elements", await CodeOfAsync(part, Repeat("<a/>", 1_000_001)));

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task A_tag_is_no_longer_than_the_limit_in_any_part(string part) =>
        Assert.Equal("document.node-too-large", await CodeOfAsync(part, $"<a{Attributes(100_000)}/>"));

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Attributes_are_no_more_than_the_limit_in_any_part(string part) =>
        Assert.Equal("document.too-many-elements", await CodeOfAsync(part, Repeat($"<a{Attributes(1_000)}/>", 2_000)));

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task A_part_declares_no_entities(string part)
    {
        var parts = DocumentOf(part);
        parts[part] = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + parts[part];

        Assert.Equal("document.damaged", await CodeOfAsync(parts.Zip()));
    }

    [Fact]
    public async Task Texts_unpack_to_no_more_than_the_limit() => Assert.Equal(
        "document.xml-too-large", await CodeOfAsync("xl/shared.xml", Repeat($"<si><t>{new string('a', 100_000)}</t></si>", 400)));

    [Fact]
    public async Task A_text_counts_for_every_cell_that_shows_it()
    {
        var shared = $"<si><t>{new string('a', 100_000)}</t></si>";
        var rows = Repeat($"<row>{Repeat("<c t='s'><v>0</v></c>", 100)}</row>", 10);

        Assert.Equal("document.xml-too-large", await CodeOfAsync(RawPackage.Workbook(shared: shared, rows: rows).Zip()));
    }

    [Fact]
    public async Task A_sheet_that_is_named_over_and_over_counts_each_time()
    {
        var parts = RawPackage.Workbook(rows: Repeat("<row/>", 1_000));
        var sheet = parts["xl/workbook.xml"];
        var (start, end) = (sheet.IndexOf("<sheet ", StringComparison.Ordinal), sheet.IndexOf("</sheets>", StringComparison.Ordinal));
        parts["xl/workbook.xml"] = sheet[..start] + Repeat(sheet[start..end], 2_000) + sheet[end..];

        Assert.Equal("document.too-many-elements", await CodeOfAsync(parts.Zip()));
    }

    [Theory]
    [InlineData("1<!-- -->2")]
    [InlineData("1<?x ?>2")]
    [InlineData("1<![CDATA[2]]>")]
    [InlineData("<![CDATA[1]]><![CDATA[2]]>")]
    [InlineData(" <!-- -->12")]
    [InlineData("1<!-- --> ")]
    [InlineData("1<x/>2")]
    [InlineData("<x/>12")]
    [InlineData("12<x/>")]
    public async Task A_text_in_pieces_is_damage(string text)
    {
        var letter = RawPackage.Letter();
        letter["word/document.xml"] = letter["word/document.xml"].Replace(">5<", $">{text}<", StringComparison.Ordinal);

        Assert.Equal("document.damaged", await CodeOfAsync(letter.Zip()));
        Assert.Equal("document.damaged", await CodeOfAsync(RawPackage.Workbook($"<c><v>{text}</v></c>").Zip()));
    }

    [Fact]
    public async Task The_main_part_may_have_any_name()
    {
        foreach (var parts in new[] { RawPackage.Workbook(name: "other"), RawPackage.Letter("other") })
        {
            Assert.Equal(5, (await Reading.OfAsync(parts.Zip()))["permits.licensing.decisions"].Number);
        }
    }

    [Fact]
    public async Task A_main_part_of_another_name_keeps_to_the_limits_beside_a_decoy()
    {
        var workbook = RawPackage.Workbook(name: "other").Fill("xl/other.xml", Nested(Deep)).Append(new("xl/workbook.xml", "<a/>"));
        var letter = RawPackage.Letter("other").Fill("word/other.xml", Nested(Deep)).Append(new("word/document.xml", "<a/>"));

        Assert.Equal("document.too-deep", await CodeOfAsync(workbook.Zip()));
        Assert.Equal("document.too-deep", await CodeOfAsync(letter.Zip()));
    }

    [Theory]
    [InlineData("xl/shared.xml")]
    [InlineData("xl/SHARED.xml")]
    public async Task A_part_that_is_there_twice_is_damage(string name) => Assert.Equal(
        "document.damaged", await CodeOfAsync(RawPackage.Workbook().Append(new(name, "<a/>")).Zip()));

    [Fact]
    public void Reading_ends_when_it_is_cancelled_in_the_middle_of_a_part()
    {
        using var cancelling = new CancellationTokenSource();
        var given = 0;
        using var xml = new MeteredStream(new MemoryStream(Encoding.UTF8.GetBytes($"<a>{Repeat("<a/>", 100_000)}</a>")), count =>
        {
            given += count;
            cancelling.Cancel();
        });

        Assert.Throws<OperationCanceledException>(() => new XmlBudget("a.xlsx", new DocumentLimits(), cancelling.Token).Spend(xml));
        Assert.True(given < 100_000, $"{given} bytes were read");
    }

    [Fact]
    public void Nothing_is_read_once_it_is_cancelled() => Assert.Throws<OperationCanceledException>(() =>
        XlsxDocumentReader.Read(RawPackage.Workbook().Zip(), "a.xlsx", new DocumentLimits(), new CancellationToken(canceled: true)));

    private static Dictionary<string, string> DocumentOf(string part) =>
        part.StartsWith("word", StringComparison.Ordinal) ? RawPackage.Letter() : RawPackage.Workbook();

    private static Task<string> CodeOfAsync(string part, string xml) => CodeOfAsync(DocumentOf(part).Fill(part, xml).Zip());

    private static async Task<string> CodeOfAsync(byte[] bytes) => (await Reading.ProblemOfAsync(bytes)).Code;

    private static string Nested(int depth) => Repeat("<a>", depth) + Repeat("</a>", depth);

    private static string Attributes(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $" a{i}=''"));

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
