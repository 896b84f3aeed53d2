using System.Globalization;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Pdf;
using Disclosure.Validation.Documents.Tests.Writing;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Pdf;

/// <summary>Letters that nobody sees are no part of a figure, and where they stand beside one it is no number without more.</summary>
public sealed class UnseenLettersTests
{
    // Two cells side by side, each 100 wide: a label and a figure.
    private const string Lines = "100 680 100 20 re S 200 680 100 20 re S\n";

    private static readonly string Label = Show("总计", 104);
    private static readonly string Figure = Show("12", 204);

    public static TheoryData<string> Hidden =>
    [
        $"3 Tr {Show("3", 214)} 0 Tr",
        $"1 1 1 rg {Show("3", 214)} 0 g",
        $"1 g {Show("3", 214)} 0 g",
        $"0 0 0 0 k {Show("3", 214)} 0 g",
        Show("3", 214, size: 0.4),
        $"q 0 0 5 5 re W n {Show("3", 214)} Q",
        $"q 0 0 5 5 re W n {Show("123", 204)} Q",
        $"{Show("3", 214)} 1 g 214 684 10 12 re f 0 g",
        $"0.9 g 200 680 100 20 re f 0.92 g {Show("3", 214)} 0 g {Figure}",
    ];

    [Theory]
    [MemberData(nameof(Hidden))]
    public void A_figure_beside_what_nobody_sees_is_text_with_a_note(string hidden)
    {
        var document = Read(Lines + Label + Figure + hidden);

        var cell = CellsOf(document)[1];
        Assert.Equal("12", cell.Text);
        Assert.Equal(ShownOtherwise.Faint.Doubt, cell.Doubt);
        Assert.Null(CellsOf(document)[0].Doubt);
        Assert.Equal(1, Assert.Single(document.Notes).Source!.Page);
    }

    [Fact]
    public void A_cell_that_only_holds_what_nobody_sees_is_neither_blank_nor_a_number()
    {
        var document = Read(Lines + Label + $"3 Tr {Figure} 0 Tr");

        Assert.Equal((ShownOtherwise.Faint.Mark, ShownOtherwise.Faint.Doubt), (CellsOf(document)[1].Text, CellsOf(document)[1].Doubt));
        Assert.Equal("12", Assert.Single(document.Notes).Text);
    }

    [Theory]
    [InlineData("0 g 200 680 100 20 re f 1 g")]
    [InlineData("0.1 0.2 0.5 rg 200 680 100 20 re f 1 1 1 rg")]
    [InlineData("q 100 0 0 20 200 680 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q 1 g")]
    public void White_on_a_dark_ground_or_a_picture_is_seen(string before)
    {
        var document = Read($"{Lines}{Label}{before} {Figure}");

        Assert.Equal(("12", null), (CellsOf(document)[1].Text, CellsOf(document)[1].Doubt));
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void What_is_drawn_again_unseen_says_what_is_seen()
    {
        var document = Read($"{Lines}{Label}{Figure}3 Tr {Show("12", 205)} 0 Tr");

        Assert.Equal(("12", null), (CellsOf(document)[1].Text, CellsOf(document)[1].Doubt));
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void Bold_that_is_drawn_as_the_same_letter_twice_is_one_figure()
    {
        var document = Read($"{Lines}{Label}{Figure}{Show("12", 204.4)}");

        Assert.Equal(("12", null), (CellsOf(document)[1].Text, CellsOf(document)[1].Doubt));
    }

    [Fact]
    public void A_figure_that_is_cut_off_is_text_with_a_note()
    {
        var document = Read($"{Lines}{Label}q 200 680 15 20 re W n {Show("1234", 204)} Q");

        Assert.Equal(("12", ShownOtherwise.Faint.Doubt), (CellsOf(document)[1].Text, CellsOf(document)[1].Doubt));
    }

    [Fact]
    public void A_label_that_is_cut_off_at_the_edge_of_its_cell_says_nothing_of_the_next_one()
    {
        var document = Read($"{Lines}q 100 680 100 20 re W n {Show("公民法人和其他组织提出的申请", 104)} Q {Figure}");

        Assert.Equal(("12", null), (CellsOf(document)[1].Text, CellsOf(document)[1].Doubt));
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void What_recognition_has_read_from_a_picture_is_seen()
    {
        var document = Read($"{Lines}3 Tr {Label}{Figure}0 Tr");

        Assert.Equal(("12", null), (CellsOf(document)[1].Text, CellsOf(document)[1].Doubt));
    }

    [Fact]
    public void A_figure_in_a_table_without_lines_is_text_too()
    {
        var rows = Show("总计", 104) + Show("12", 204) + Show("合计", 104, 660) + Show("5", 204, 660);

        var document = Read($"{rows}3 Tr {Show("3", 214)} 0 Tr");

        Assert.Equal(["总计", "12", "合计", "5"], CellsOf(document).Select(cell => cell.Text));
        Assert.Equal([null, ShownOtherwise.Faint.Doubt, null, null], CellsOf(document).Select(cell => cell.Doubt));
    }

    [Fact]
    public void Text_leaves_out_what_nobody_sees_with_one_note_for_the_page()
    {
        var document = Read($"{Show("共收到申请", 104)}3 Tr {Show("3", 154)}{Show("9", 104, 640)} 0 Tr {Show("12", 160)}");

        Assert.Equal("共收到申请 12", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text);
        Assert.Equal("3 9", Assert.Single(document.Notes).Text);
    }

    private static List<GridCell> CellsOf(SourceDocument document) =>
        [.. Assert.IsType<Grid>(document.Blocks.First(block => block is Grid)).Rows.SelectMany(row => row.Cells)];

    private static SourceDocument Read(string content) => PdfDocumentReader.Read(
        PdfFile.Of([content], 540, 800), null, new DocumentLimits(), TestContext.Current.CancellationToken);

    private static string Show(string text, double x, double y = 686, double size = 10) => FormattableString.Invariant(
        $"BT /F {size} Tf {x} {y} Td <{string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ET\n");
}
