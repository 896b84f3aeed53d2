using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Benchmarks.Claims;

/// <summary>All phrases of the lexicon, for one search of a text for them.</summary>
internal static class LexiconPhrases
{
    public static IEnumerable<string> All() =>
        LexiconReader.ReadStated(BuiltInLexicons.Files(), []).Patterns.SelectMany(pattern => pattern.Phrases).Distinct();
}
