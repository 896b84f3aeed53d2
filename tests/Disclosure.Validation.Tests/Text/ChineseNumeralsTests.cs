using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Tests.Text;

public sealed class ChineseNumeralsTests
{
    [Theory]
    [InlineData("三", 3)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("二十一", 21)]
    [InlineData("7", 7)]
    [InlineData("一二", null)]
    [InlineData("十十", null)]
    [InlineData("甲", null)]
    [InlineData("", null)]
    public void Ordinals_are_read_as_headings_have_them(string text, int? number) =>
        Assert.Equal(number, ChineseNumerals.Ordinal(text));

    [Theory]
    [InlineData("二〇二四", 2024)]
    [InlineData("二○二零", 2020)]
    [InlineData("2021", 2021)]
    [InlineData("二十四", null)]
    [InlineData("二〇二", null)]
    public void Years_are_read_digit_by_digit(string text, int? year) => Assert.Equal(year, ChineseNumerals.Year(text));

    [Theory]
    [InlineData(-1.50, "−1.5")]
    [InlineData(3, "3")]
    public void People_see_a_true_minus_sign(double number, string shown) =>
        Assert.Equal(shown, NumberText.ShownTrimmed((decimal)number));
}
