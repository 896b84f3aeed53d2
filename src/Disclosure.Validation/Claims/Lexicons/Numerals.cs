namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>How numbers are written.</summary>
/// <param name="Digits">What each character of a digit is worth.</param>
/// <param name="Units">What each character of a power of ten is worth.</param>
/// <param name="Words">The words behind numbers.</param>
/// <param name="Bare">Whether numbers without a measure word are counts.</param>
internal sealed record Numerals(
    IReadOnlyDictionary<char, int> Digits, IReadOnlyDictionary<char, decimal> Units, PhraseTrie Words, bool Bare)
{
    /// <summary>The digit of the character, or -1.</summary>
    public int DigitOf(char c) => Digits.GetValueOrDefault(c, -1);

    /// <summary>The power of ten of the character, or 0.</summary>
    public decimal UnitOf(char c) => Units.GetValueOrDefault(c);
}
