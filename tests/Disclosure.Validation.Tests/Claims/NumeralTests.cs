using System.Globalization;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;
using Xunit;

namespace Disclosure.Validation.Tests.Claims;

public sealed class NumeralTests
{
    [Theory]
    [InlineData("845件", "845")]
    [InlineData("1,234件", "1234")]
    [InlineData("1.2万件", "12000")]
    [InlineData("1万2千件", "12000")]
    [InlineData("3百万元", "3000000")]
    [InlineData("二十六件", "26")]
    [InlineData("十二件", "12")]
    [InlineData("一百零五件", "105")]
    [InlineData("一千二百件", "1200")]
    [InlineData("一万二千件", "12000")]
    [InlineData("壹件", "1")]
    [InlineData("叁拾件", "30")]
    [InlineData("两件", "2")]
    [InlineData("12(件)", "12")]
    [InlineData("十二(12)件", "12")]
    [InlineData("五成", "50")]
    [InlineData("六成五", "65")]
    public void Numbers_are_read(string text, string value) => Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Read(text).Value);

    [Theory]
    [InlineData("三四件")]
    [InlineData("两三件")]
    [InlineData("20余件")]
    [InlineData("20多件")]
    [InlineData("二十三四件")]
    [InlineData("50件以上")]
    [InlineData("3-5件")]
    public void Rough_numbers_stay_rough(string text) => Assert.True(Read(text).IsRough);

    [Theory]
    [InlineData("二百五件")]
    [InlineData("99999999999999999999件")]
    [InlineData("9999999999亿亿件")]
    [InlineData("万件")]
    public void What_makes_no_number_has_no_value(string text) => Assert.True(Read(text).IsUnknown);

    [Theory]
    [InlineData("一")]
    [InlineData("万一")]
    public void A_character_alone_is_no_number(string text) => Assert.True(NumberReader.Read(text, 0, BuiltInLexicons.Chinese.Numerals, out _) < 0);

    [Theory]
    [InlineData("51.85%", "51.85", "0.01")]
    [InlineData("25%", "25", "0")]
    public void The_place_value_of_the_last_digit_is_kept(string text, string value, string step)
    {
        var number = Read(text);

        Assert.Equal((value, step), (number.Value.ToString(CultureInfo.InvariantCulture), number.Step.ToString(CultureInfo.InvariantCulture)));
    }

    private static Number Read(string text)
    {
        Assert.Equal(text.Length, NumberReader.Read(text, 0, BuiltInLexicons.Chinese.Numerals, out var number));
        return number;
    }
}
