using System.Numerics;
using Disclosure.Validation.Rules.Expressions;
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

    [Property]
    public void A_decimal_comes_back_as_it_was(decimal number) => Assert.Equal((number, true), Rational.Of(number).Shown());

    [Theory]
    [InlineData(10, 3, "3.3333333333")]
    [InlineData(-20, 3, "-6.6666666667")]
    [InlineData(long.MaxValue, 3, "3074457345618258602.3333333333")]
    public void What_has_no_decimal_form_is_rounded_to_ten_places(long numerator, long denominator, string expected) =>
        Assert.Equal(
            (decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), false),
            (Rational.Of(numerator) / Rational.Of(denominator)).Shown());

    [Fact]
    public void Where_ten_places_have_no_room_there_are_as_many_as_have()
    {
        var large = Rational.Of(decimal.MaxValue);

        Assert.Equal((26409387504754779197847983445m, true), (large / Rational.Of(3)).Shown());
        Assert.Equal((7202560228569485235776722757.7m, false), (large / Rational.Of(11)).Shown());
        Assert.Equal(((decimal?)null, false), (large * Rational.Of(2)).Shown());
    }

    [Theory]
    [InlineData("2.5", 3)]
    [InlineData("-2.5", -3)]
    [InlineData("2.4999", 2)]
    [InlineData("-0.4", 0)]
    public void Rounding_goes_to_the_nearest_and_away_from_zero(string number, int expected) =>
        Assert.Equal(Rational.Of(expected), Rational.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Round());

    [Fact]
    public void A_third_is_no_whole_number() => Assert.Null((Rational.Of(1) / Rational.Of(3)).ToWhole());

    [Fact]
    public void Nothing_can_be_divided_by_zero() =>
        Assert.Throws<DivideByZeroException>(() => Rational.Of(1) / Rational.Zero);

    // Numbers near the end of what a long holds, and fractions of them: reckoned as whole numbers without an end are.
    [Property(MaxTest = 2000)]
    public void Reckoning_goes_on_beyond_what_a_long_holds(int seed)
    {
        var random = new Random(seed);
        var (a, b, c, d) = (Number(random), Number(random), Number(random), Number(random));
        var (x, y) = (Fraction(a, b), Fraction(c, d));

        Assert.Equal(Text((a * d) + (c * b), b * d), (x + y).ToString());
        Assert.Equal(Text((a * d) - (c * b), b * d), (x - y).ToString());
        Assert.Equal(Text(a * c, b * d), (x * y).ToString());
        Assert.Equal(Text(a * d, b * c), (x / y).ToString());
        Assert.Equal(((a * d) - (c * b)).Sign * (b * d).Sign, x.CompareTo(y));
        Assert.Equal(x, x + y - y);
        Assert.Equal(x.GetHashCode(), (x * y / y).GetHashCode());
        Assert.Equal(Text(-a, b), (-x).ToString());
    }

    private static Rational Fraction(BigInteger numerator, BigInteger denominator) => Rational.Of(numerator) / Rational.Of(denominator);

    private static BigInteger Number(Random random)
    {
        var near = random.Next(4) switch
        {
            0 => new BigInteger(long.MaxValue),
            1 => new BigInteger(long.MinValue),
            2 => new BigInteger(int.MaxValue),
            _ => BigInteger.Zero,
        };
        var number = near + random.Next(-3, 4);
        return number.IsZero ? BigInteger.One : number;
    }

    private static string Text(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return denominator == common ? $"{numerator / common}" : $"{numerator / common}/{denominator / common}";
    }
}
