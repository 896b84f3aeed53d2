namespace Disclosure.Validation.Rules.Narrative.Numbers;

/// <summary>A number as a text prints it.</summary>
/// <param name="Value">The number; money in 万元, a percentage as a share.</param>
/// <param name="Unit">
/// What one more in its last printed digit means, where it may have been rounded: 0.0001 for <c>51.85%</c>, 1000 for
/// <c>1.2万</c>; zero for a whole number, which is exact.
/// </param>
/// <param name="Span">Where it stands in the text of its section, with the word behind it.</param>
internal readonly record struct TextNumber(decimal Value, decimal Unit, FoldedSpan Span);

/// <summary>A part of a folded text.</summary>
/// <param name="Start">Its first character, from 0.</param>
/// <param name="End">The character behind it.</param>
internal readonly record struct FoldedSpan(int Start, int End);

/// <summary>The numbers of one passage, by their index among the names of the rule.</summary>
internal sealed class TextNumbers(IReadOnlyList<IReadOnlyList<TextNumber>?> byName)
{
    /// <summary>All of them in the order of the names.</summary>
    public IEnumerable<TextNumber> All => byName.SelectMany(numbers => numbers ?? []);

    /// <summary>The numbers of that name; null where the passage has none.</summary>
    public IReadOnlyList<TextNumber>? Of(int index) => byName[index];

    public decimal? SumOf(int index) => byName[index]?.Sum(number => number.Value);
}
