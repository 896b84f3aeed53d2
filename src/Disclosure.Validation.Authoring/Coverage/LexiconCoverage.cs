using Disclosure.Validation.Authoring.Linting;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;
using Disclosure.Validation.Rules.Claims;

namespace Disclosure.Validation.Authoring.Coverage;

/// <summary>Which phrases of a pack's lexicon stand in the texts of its rules' tests.</summary>
public static class LexiconCoverage
{
    /// <summary>Each concept of the lexicon, in its order; none where the pack has no rule about the text.</summary>
    public static IReadOnlyList<ConceptCoverage> Measure(TestedPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        if (!pack.Compiled.Rules.OfType<CompiledClaimRule>().Any())
        {
            return [];
        }

        var stated = LexiconReader.ReadStated(pack.Pack.LexiconFiles, LexiconLint.OwnWordsOf(pack.Compiled));
        var found = Found(stated.Lexicon, pack.Pack.Rules.OfType<ClaimRule>().SelectMany(rule => pack.Tests[rule.Id]).SelectMany(test => test.Text?.Values ?? []));
        return [.. stated.Patterns.GroupBy(pattern => (pattern.Concept.Role, stated.NameOf(pattern.Concept))).Select(concept => new ConceptCoverage(
            concept.Key.Item2,
            concept.Key.Role is Role.Topic or Role.Aspect or Role.Party,
            concept.Count(),
            [.. concept.Where(pattern => !pattern.Phrases.Any(found.Contains)).Select(pattern => pattern.Source.Text)]))];
    }

    private static HashSet<string> Found(Lexicon lexicon, IEnumerable<string> texts)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            using var marked = new MarkedText(text, lexicon);
            for (var i = 0; i < marked.Count; i++)
            {
                found.Add(marked.Text.Characters[marked[i].Start..marked[i].End].ToString());
            }
        }

        return found;
    }
}

/// <summary>A concept of a lexicon, and which patterns of its phrases no test has.</summary>
/// <param name="Concept">Its id, or what its words do.</param>
/// <param name="IsCounted">Whether it names what is counted, what became of it or whose it is.</param>
/// <param name="Patterns">How many patterns of phrases it has.</param>
/// <param name="Untested">The patterns of which no phrase stands in the text of a test.</param>
public sealed record ConceptCoverage(string Concept, bool IsCounted, int Patterns, IReadOnlyList<string> Untested);
