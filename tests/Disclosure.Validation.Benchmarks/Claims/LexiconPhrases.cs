using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Benchmarks.Claims;

/// <summary>All phrases of the lexicon, for one search of a text for them.</summary>
internal static class LexiconPhrases
{
    public static IEnumerable<string> All() => BuiltInLexicons.Files().SelectMany(Phrases).Distinct();

    private static IEnumerable<string> Phrases(YamlFile file)
    {
        var root = (YamlMapping)file.Load();
        var names = (root.Find("names")?.Value as YamlMapping)?.Entries.ToDictionary(entry => entry.Key.Text, entry => (IReadOnlyList<YamlScalar>)[.. ((YamlSequence)entry.Value).Items.Cast<YamlScalar>()]) ?? [];
        var pattern = new PhrasePattern(names, new List<Problem>());
        return root.Entries.Where(entry => entry.Key.Text is "topics" or "aspects" or "parties" or "words")
            .SelectMany(entry => Scalars(entry.Value)).SelectMany(pattern.Expand).Select(PhraseFolding.Fold);
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.Where(entry => entry.Value is YamlMapping or YamlSequence && entry.Key.Text is not ("of" or "is" or "in" or "forms")).SelectMany(entry => Scalars(entry.Value)),
        YamlSequence sequence => sequence.Items.OfType<YamlScalar>(),
        _ => [],
    };
}
