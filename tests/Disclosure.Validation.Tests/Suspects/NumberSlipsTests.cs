using Disclosure.Validation.Suspects.Slips;
using Xunit;

namespace Disclosure.Validation.Tests.Suspects;

public sealed class NumberSlipsTests
{
    [Theory]
    [InlineData("97", "79", nameof(NumberSlip.Transposed))]
    [InlineData("1324", "1234", nameof(NumberSlip.Transposed))]
    [InlineData("4231", "1234", null)]
    [InlineData("127", "137", nameof(NumberSlip.DigitWrong))]
    [InlineData("5", "8", nameof(NumberSlip.DigitWrong))]
    [InlineData("12", "123", nameof(NumberSlip.DigitDropped))]
    [InlineData("13", "123", nameof(NumberSlip.DigitDropped))]
    [InlineData("1223", "123", nameof(NumberSlip.DigitDoubled))]
    [InlineData("1243", "123", nameof(NumberSlip.DigitAdded))]
    [InlineData("1230", "123", nameof(NumberSlip.Tenfold))]
    [InlineData("12", "120", nameof(NumberSlip.Tenfold))]
    [InlineData("0.5", "5", nameof(NumberSlip.Tenfold))]
    [InlineData("-12", "12", nameof(NumberSlip.Sign))]
    [InlineData("12", "-12", nameof(NumberSlip.Sign))]
    [InlineData("-12", "21", null)]
    [InlineData(null, "3", nameof(NumberSlip.Omitted))]
    [InlineData(null, "0", null)]
    [InlineData("58", "110", null)]
    [InlineData("18.8710", "18.781", nameof(NumberSlip.Transposed))]
    public void The_slip_between_two_numbers(string? printed, string suggested, string? slip)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        decimal? number = printed is null ? null : decimal.Parse(printed, culture);

        Assert.Equal(slip, NumberSlips.Of(number, decimal.Parse(suggested, culture))?.ToString());
    }

    [Fact]
    public void One_digit_for_another_is_hardly_a_reason_where_there_is_no_other_digit()
    {
        Assert.True(NumberSlips.IsWeak(NumberSlip.DigitWrong, 8, 5));
        Assert.False(NumberSlips.IsWeak(NumberSlip.DigitWrong, 81, 51));
        Assert.False(NumberSlips.IsWeak(NumberSlip.DigitDropped, 8, 58));
    }
}
