using System.Globalization;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Recognition;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData(" 1,234,567 ", "1234567")]
    [InlineData("１２３", "123")]
    [InlineData("007", "7")]
    public void A_plain_count_is_a_value(string printed, string number)
    {
        var cell = Read(printed, ValueKind.Count).Cell;

        Assert.Equal(CellState.Value, cell.State);
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), cell.Number);
    }

    [Theory]
    [InlineData("18.8710", "18.8710")]
    [InlineData("24252.311082", "24252.311082")]
    public void An_amount_keeps_its_digits(string printed, string digits)
    {
        var cell = Read(printed, ValueKind.Amount).Cell;

        Assert.Equal(digits, cell.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    [InlineData("\u3000\u200B")]
    public void Nothing_but_blanks_is_blank(string printed) =>
        Assert.Equal(CellState.Blank, Read(printed, ValueKind.Count).Cell.State);

    [Theory]
    [InlineData("/")]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("／")]
    public void A_lone_dash_or_slash_means_not_applicable(string printed) =>
        Assert.Equal(CellState.NotApplicable, Read(printed, ValueKind.Count).Cell.State);

    [Theory]
    [InlineData("+2", 2)]
    [InlineData("-18", -18)]
    [InlineData("－18", -18)]
    [InlineData("−18", -18)]
    public void A_change_has_a_sign(string printed, int number) =>
        Assert.Equal(Cell.Of(number), Read(printed, ValueKind.Change).Cell);

    [Theory]
    [InlineData("增加5", 5)]
    [InlineData("增98", 98)]
    [InlineData("减38", -38)]
    [InlineData("减少 7", -7)]
    [InlineData("0/0", 0)]
    public void A_change_in_words_is_text_with_its_value(string printed, int number) =>
        Assert.Equal(Cell.FromText(printed, number), Read(printed, ValueKind.Change).Cell);

    [Theory]
    [InlineData("251000元", "25.1")]
    [InlineData("3405820元", "340.582")]
    [InlineData("113.96万元", "113.96")]
    [InlineData("2601.953875万", "2601.953875")]
    [InlineData("1.2亿元", "12000")]
    public void An_amount_with_its_unit_is_converted_to_wan(string printed, string number)
    {
        var cell = Read(printed, ValueKind.Amount).Cell;

        Assert.Equal(CellState.Text, cell.State);
        Assert.Equal(printed, cell.Text);
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), cell.Number);
    }

    [Theory]
    [InlineData("22（其中修订16件）", 22)]
    [InlineData("5件", 5)]
    public void A_count_and_more_is_text_with_its_value(string printed, int number) =>
        Assert.Equal(Cell.FromText(printed, number), Read(printed, ValueKind.Count).Cell);

    [Theory]
    [InlineData("增", ValueKind.Change)]
    [InlineData("3/1", ValueKind.Change)]
    [InlineData("行政检查", ValueKind.Count)]
    [InlineData("1,23", ValueKind.Count)]
    [InlineData("1.234,5", ValueKind.Amount)]
    [InlineData("1 234", ValueKind.Count)]
    [InlineData("约30", ValueKind.Count)]
    [InlineData("一百二十", ValueKind.Count)]
    [InlineData("12 34", ValueKind.Count)]
    [InlineData("增加5", ValueKind.Count)]
    [InlineData("251000元", ValueKind.Count)]
    [InlineData("1.2.3", ValueKind.Amount)]
    [InlineData("1234567890123456", ValueKind.Count)]
    [InlineData("99999999999999999999999999999999999", ValueKind.Count)]
    [InlineData("0.12345678901", ValueKind.Amount)]
    [InlineData("1。5", ValueKind.Amount)]
    [InlineData("1｡5", ValueKind.Amount)]
    [InlineData("1、5", ValueKind.Amount)]
    [InlineData("1·5", ValueKind.Amount)]
    [InlineData("1'234", ValueKind.Count)]
    [InlineData("1_234", ValueKind.Count)]
    [InlineData("1，23", ValueKind.Count)]
    [InlineData("\u0661\u0662", ValueKind.Count)]
    [InlineData("5²", ValueKind.Count)]
    [InlineData("½", ValueKind.Count)]
    [InlineData("5½", ValueKind.Count)]
    [InlineData("①", ValueKind.Count)]
    [InlineData("Ⅻ", ValueKind.Count)]
    [InlineData("5%", ValueKind.Count)]
    [InlineData("5‰", ValueKind.Count)]
    [InlineData("1e5", ValueKind.Count)]
    [InlineData("0x12", ValueKind.Count)]
    [InlineData("5 6", ValueKind.Count)]
    [InlineData("5/6", ValueKind.Count)]
    [InlineData("3-5", ValueKind.Count)]
    [InlineData("3~5", ValueKind.Count)]
    [InlineData("—5", ValueKind.Change)]
    [InlineData("─ 5", ValueKind.Change)]
    [InlineData("(5)", ValueKind.Count)]
    [InlineData("5)(", ValueKind.Count)]
    [InlineData("5..", ValueKind.Count)]
    [InlineData("1\u200B2", ValueKind.Count)]
    [InlineData("1\u200D2", ValueKind.Count)]
    [InlineData("1\u00AD2", ValueKind.Count)]
    [InlineData("\u202E21", ValueKind.Count)]
    [InlineData("2\u20661\u2069", ValueKind.Count)]
    [InlineData("5\u0336", ValueKind.Count)]
    [InlineData("5\uFE0F\u20E3", ValueKind.Count)]
    public void What_is_no_number_without_doubt_stays_text_and_is_noted(string printed, ValueKind kind)
    {
        var figure = Read(printed, kind);

        Assert.Equal(Cell.FromText(printed), figure.Cell);
        Assert.NotNull(figure.Doubt);
    }

    [Theory]
    [InlineData("5", "\u200B", "x")]
    [InlineData("\u3000", "\u200B", "5x")]
    [InlineData("增加", " ", "x")]
    [InlineData("5", "(", "x")]
    [InlineData("", "1,234", "x")]
    [InlineData("", "5", "x")]
    public void However_long_a_text_is_one_look_tells(string start, string middle, string end)
    {
        foreach (var length in new[] { 900, 1_000_000 })
        {
            var printed = start + string.Concat(Enumerable.Repeat(middle, length / middle.Length)) + end;

            Assert.Null(Read(printed, ValueKind.Change).Cell.Number);
        }
    }

    [Fact]
    public void A_large_bare_amount_is_a_value_whose_unit_is_noted()
    {
        var figure = Read("29960", ValueKind.Amount);

        Assert.Equal(Cell.Of(29960), figure.Cell);
        Assert.NotNull(figure.Doubt);
        Assert.Null(Read("81184.6411", ValueKind.Amount).Doubt);
    }

    [Fact]
    public void What_the_reader_of_the_format_doubts_stays_text_though_it_looks_like_a_number()
    {
        var doubt = new LocalizedText("存疑", "In doubt.");
        var cell = new GridCell("5", 0, 0, 1, 1, new CellSource(null, "5")) { Doubt = doubt };

        var figure = new FigureText(CultureInfo.InvariantCulture).Read(cell, ValueKind.Count);

        Assert.Equal(Cell.FromText("5"), figure.Cell);
        Assert.Equal(doubt, figure.Doubt);
    }

    private static Figure Read(string printed, ValueKind kind) => Cultures.Read(printed, kind, CultureInfo.InvariantCulture);
}
