using Disclosure.Validation.Rules.Equations;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Equations;

public sealed class RationalTests
{
    [Property]
    public void Whole_numbers_reckon_as_they_should(int a, int b)
    {
        var (x, y) = (Rational.Of(a), Rational.Of(b));

        Assert.Equal((long)a + b, (x + y).ToWhole());
        Assert.Equal((long)a - b, (x - y).ToWhole());
        Assert.Equal((decimal)a * b, (x * y).ToWhole());
    }

    [Property]
    public void Dividing_undoes_multiplying(decimal a, decimal b)
    {
        var (x, y) = (Rational.Of(a), Rational.Of(b == 0 ? 1 : b));

        Assert.Equal(x, x * y / y);
        Assert.True((x - x).IsZero);
    }

    [Theory]
    [InlineData("-0.25", "-1/4")]
    [InlineData("1.20", "6/5")]
    [InlineData("0.0000", "0")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    public void Decimals_are_taken_as_they_are_in_lowest_terms(string number, string expected) =>
        Assert.Equal(expected, Rational.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void A_third_is_no_whole_number() => Assert.Null((Rational.Of(1) / Rational.Of(3)).ToWhole());

    [Fact]
    public void Nothing_can_be_divided_by_zero() =>
        Assert.Throws<DivideByZeroException>(() => Rational.Of(1) / Rational.Zero);
}
