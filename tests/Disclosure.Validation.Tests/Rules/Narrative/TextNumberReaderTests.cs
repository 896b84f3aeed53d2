using System.Globalization;
using Disclosure.Validation.Rules.Narrative.Numbers;
using Disclosure.Validation.Rules.Narrative.Templates;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Narrative;

/// <summary>Numbers as texts print them.</summary>
public sealed class TextNumberReaderTests
{
    private const string Digits = "零一二三四五六七八九";

    [Theory]
    [InlineData("216", "216", "0")]
    [InlineData("1,234", "1234", "0")]
    [InlineData("1,234,567", "1234567", "0")]
    [InlineData("1.2万", "12000", "1000")]
    [InlineData("3万", "30000", "10000")]
    [InlineData("12.50", "12.50", "0.01")]
    [InlineData("零", "0", "0")]
    [InlineData("十", "10", "0")]
    [InlineData("二十六", "26", "0")]
    [InlineData("两", "2", "0")]
    [InlineData("一百零五", "105", "0")]
    [InlineData("一百一十", "110", "0")]
    [InlineData("一千零五十", "1050", "0")]
    [InlineData("一万二千", "12000", "0")]
    [InlineData("一万零三", "10003", "0")]
    [InlineData("二〇五", "205", "0")]
    public void A_count_is_read(string text, string value, string unit)
    {
        var number = Read(text, TextNumberShape.Count);

        Assert.Equal(Decimal(value), number!.Value.Value);
        Assert.Equal(Decimal(unit), number.Value.Unit);
    }

    [Theory]
    [InlineData("2230", "0.223", "0")]
    [InlineData("113.96万", "113.96", "0.01")]
    [InlineData("1.5亿", "15000", "1000")]
    public void An_amount_is_read_in_ten_thousands(string text, string value, string unit)
    {
        var number = Read(text, TextNumberShape.Money);

        Assert.Equal(Decimal(value), number!.Value.Value);
        Assert.Equal(Decimal(unit), number.Value.Unit);
    }

    [Theory]
    [InlineData("51.85", "0.5185", "0.0001")]
    [InlineData("100", "1", "0.01")]
    [InlineData("五十一点八五", "0.5185", "0.0001")]
    [InlineData("十二", "0.12", "0.01")]
    [InlineData("百", "1", "0.01")]
    public void A_percentage_is_read_as_a_share(string text, string value, string unit)
    {
        var number = Read(text, TextNumberShape.Percent);

        Assert.Equal(Decimal(value), number!.Value.Value);
        Assert.Equal(Decimal(unit), number.Value.Unit);
    }

    [Theory]
    [InlineData("2", "2", "1")]
    [InlineData("1.5", "1.5", "0.1")]
    [InlineData("两", "2", "1")]
    public void Times_may_be_rounded_to_their_printed_digits(string text, string value, string unit)
    {
        var number = Read(text, TextNumberShape.Times);

        Assert.Equal(Decimal(value), number!.Value.Value);
        Assert.Equal(Decimal(unit), number.Value.Unit);
    }

    [Theory]
    [InlineData("百")]
    [InlineData("千万")]
    [InlineData("二百五")]
    [InlineData("十百")]
    [InlineData("二三十")]
    [InlineData("一万一万")]
    public void What_is_no_number_is_not_guessed(string text) => Assert.Null(Read(text, TextNumberShape.Count));

    [Property(MaxTest = 500)]
    public void A_number_in_characters_is_read_back(int number)
    {
        var value = Math.Abs(number % 10_000);

        Assert.Equal(value, Read(InCharacters(value), TextNumberShape.Count)!.Value.Value);
    }

    // 1,050 is 一千零五十: a zero for any number of empty places between others.
    private static string InCharacters(int value)
    {
        var text = "";
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = value / unit % 10;
            text += digit > 0 ? Digits[digit] + name
                : text.Length > 0 && value % unit > 0 && text[^1] != '零' ? "零"
                : "";
        }

        return text.Length == 0 ? "零" : text;
    }

    private static TextNumber? Read(string text, TextNumberShape shape) =>
        TextNumberReader.Read(text, new TextNumberSlot("n", shape), default);

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
