using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Reference;

/// <summary>A word or sign of the rule language, as its reference has it.</summary>
/// <param name="Spellings">How it is written; the first is the usual one.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Example">An example, which the parser takes.</param>
internal sealed record LanguageEntry(IReadOnlyList<string> Spellings, LocalizedText Meaning, string Example)
{
    /// <summary>The entries of a table of the parser: one for each of its values, with all spellings of it.</summary>
    public static IEnumerable<LanguageEntry> Of<T>(
        IReadOnlyList<(string Text, T Value)> words, Func<T, (LocalizedText Meaning, string Example)> describe)
        where T : notnull => words.GroupBy(word => word.Value).Select(group =>
        {
            var (meaning, example) = describe(group.Key);
            return new LanguageEntry([.. group.Select(word => word.Text)], meaning, example);
        });
}
