using System.Globalization;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Pdf;
using Disclosure.Validation.Documents.Tests.Writing;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Pdf;

/// <summary>Where paragraphs begin on pages, and so the headings of sections.</summary>
public sealed class PdfParagraphTests
{
    private const string FullLine = "本年度按照统一部署推进各项公开工作并完善制度和流程。";
    private const string Heading = "一、总体情况";
    private const string Text = "本年度共公开信息12条。";

    [Fact]
    public void A_heading_below_a_full_line_begins_anew_where_there_is_a_gap() => Assert.Equal(
        [FullLine + FullLine, "总体情况", Text],
        ParagraphsOf((700, FullLine), (680, FullLine), (640, "总体情况"), (600, Text)));

    [Fact]
    public void A_heading_below_a_full_sentence_begins_anew_where_lines_are_equally_far_apart() => Assert.Equal(
        [FullLine + FullLine, Heading, Text],
        ParagraphsOf((700, FullLine), (680, FullLine), (660, Heading), (640, Text)));

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void Lines_of_a_paragraph_stay_together_however_far_apart_all_are(int pitch) => Assert.Equal(
        [Heading, FullLine[..^2] + "共收" + Text],
        ParagraphsOf((700, Heading), (700 - pitch, FullLine[..^2] + "共收"), (700 - (2 * pitch), Text)));

    [Fact]
    public void Larger_letters_stand_further_apart() => Assert.Equal(
        ["某某市自然资源和规划局年度报告", FullLine + FullLine],
        ParagraphsOf((700, "某某市自然资源和规划局", 38), (640, "年度报告", 38), (580, FullLine, 16), (556, FullLine, 16)));

    [Fact]
    public void A_number_that_a_line_begins_with_is_no_heading_within_a_sentence() => Assert.Equal(
        [FullLine[..^1] + "的" + "二、三季度各收到六件。"],
        ParagraphsOf((700, FullLine[..^1] + "的"), (680, "二、三季度各收到六件。")));

    private static IEnumerable<string> ParagraphsOf(params (int Y, string Text)[] lines) =>
        ParagraphsOf([.. lines.Select(line => (line.Y, line.Text, 16))]);

    private static IEnumerable<string> ParagraphsOf(params (int Y, string Text, int Size)[] lines)
    {
        var page = string.Concat(lines.Select(line =>
            $"BT /F {line.Size} Tf 60 {line.Y} Td <{string.Concat(line.Text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ET\n"));
        var document = PdfDocumentReader.Read(
            PdfFile.Of([page], 540, 800), null, new DocumentLimits(), TestContext.Current.CancellationToken);
        return document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text);
    }
}
