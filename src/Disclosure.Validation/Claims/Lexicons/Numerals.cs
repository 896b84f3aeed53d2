namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>How numbers are written.</summary>
internal sealed class Numerals
{
    private const byte FirstUnit = 16;

    // Every character of every text is asked for: one look into a table takes the place of searches.
    private readonly byte[] _kinds = new byte[char.MaxValue + 1];
    private readonly decimal[] _units;

    /// <param name="digits">What each character of a digit is worth.</param>
    /// <param name="units">What each character of a power of ten is worth.</param>
    /// <param name="words">The words behind numbers.</param>
    /// <param name="bare">Whether numbers without a measure word are counts.</param>
    public Numerals(IReadOnlyDictionary<char, int> digits, IReadOnlyDictionary<char, decimal> units, PhraseTrie words, bool bare)
    {
        (Words, Bare) = (words, bare);
        foreach (var (c, digit) in digits)
        {
            _kinds[c] = (byte)(digit + 1);
        }

        _units = [.. units.Values];
        foreach (var (c, index) in units.Keys.Select((c, index) => (c, index)))
        {
            _kinds[c] = (byte)(FirstUnit + index);
        }
    }

    /// <summary>The words behind numbers.</summary>
    public PhraseTrie Words { get; }

    /// <summary>Whether numbers without a measure word are counts.</summary>
    public bool Bare { get; }

    /// <summary>Whether numbers are written with that character, beside the figures.</summary>
    public bool IsNumeral(char c) => _kinds[c] != 0;

    /// <summary>The digit of the character, or -1.</summary>
    public int DigitOf(char c) => _kinds[c] is > 0 and < FirstUnit and var digit ? digit - 1 : -1;

    /// <summary>The power of ten of the character, or 0.</summary>
    public decimal UnitOf(char c) => _kinds[c] is >= FirstUnit and var unit ? _units[unit - FirstUnit] : 0;
}
