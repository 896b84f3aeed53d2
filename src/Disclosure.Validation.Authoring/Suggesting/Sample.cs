namespace Disclosure.Validation.Authoring.Suggesting;

/// <summary>Numbers seen in reports, in order. Bounds rest on ranks, so that a few wrong numbers don't move them.</summary>
internal sealed class Sample(IEnumerable<decimal> numbers)
{
    /// <summary>The fewest numbers that a bound may rest on: with them the 95th percentile is not the largest.</summary>
    public const int Least = 20;

    private readonly decimal[] _numbers = [.. numbers.Order()];

    public int Count => _numbers.Length;

    public bool IsEnough => Count >= Least;

    /// <summary>The number that so many of a hundred do not exceed.</summary>
    public decimal Percentile(int percent) => _numbers[Math.Clamp(((Count * percent) + 99) / 100, 1, Count) - 1];

    /// <summary>The number rounded up to two digits.</summary>
    public static decimal TwoDigits(decimal number)
    {
        var unit = 1m;
        while (number / unit >= 100)
        {
            unit *= 10;
        }

        return decimal.Ceiling(number / unit) * unit;
    }
}
