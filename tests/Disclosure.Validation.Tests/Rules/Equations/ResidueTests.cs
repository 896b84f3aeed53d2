using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expressions;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Equations;

public sealed class ResidueTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(-7, 12)]
    [InlineData(long.MaxValue, 97)]
    public void What_sums_to_zero_as_fractions_does_so_as_residues(long numerator, long denominator)
    {
        var number = Rational.Of(numerator) / Rational.Of(denominator);
        var other = Rational.Of(5) / Rational.Of(7);

        Assert.True((Residue.Of(number) + Residue.Of(-number)).IsZero);
        Assert.Equal(Residue.Of(number * other), Residue.Of(number) * Residue.Of(other));
        Assert.Equal(Residue.Of(number + other), Residue.Of(number) + Residue.Of(other));
        Assert.False(Residue.Of(number).IsZero);
    }

    [Fact]
    public void One_is_one() => Assert.Equal(Residue.One, Residue.Of(Rational.One));
}
