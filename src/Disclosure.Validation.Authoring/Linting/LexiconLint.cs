using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Claims;

namespace Disclosure.Validation.Authoring.Linting;

/// <summary>Finds phrases of a lexicon that nothing uses or that hide others, and concepts that the form has no cell for.</summary>
internal static class LexiconLint
{
    public static IEnumerable<Problem> Find(CompiledPack pack)
    {
        if (pack.Rules.OfType<CompiledClaimRule>().FirstOrDefault()?.Reading.Meanings is not { } meanings)
        {
            return [];
        }

        var stated = LexiconReader.ReadStated(pack.Pack.LexiconFiles, OwnWordsOf(pack));
        return
        [
            .. stated.IdleNames.Select(name => LintProblems.IdleName(name.At, name.Text)),
            .. Repeated(stated),
            .. Unfindable(stated),
            .. Hidden(stated),
            .. WithoutCell(meanings),
        ];
    }

    /// <summary>The phrases of the rules that have some of their own.</summary>
    public static IReadOnlyList<OwnWords> OwnWordsOf(CompiledPack pack) =>
        [.. pack.Pack.Rules.OfType<ClaimRule>().Where(rule => rule is { Enabled: true, WordSources.Count: > 0 })
            .Select(rule => new OwnWords(rule.Id, "", false, rule.WordSources, rule.WordSources[0].At))];

    // Patterns all of whose phrases other patterns of the same concept stand for.
    private static IEnumerable<Problem> Repeated(StatedLexicon stated)
    {
        foreach (var concept in stated.Patterns.GroupBy(pattern => pattern.Concept))
        {
            var counts = concept.SelectMany(pattern => pattern.Phrases.Distinct()).CountBy(phrase => phrase, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            foreach (var pattern in concept.Where(pattern => pattern.Phrases.All(phrase => counts[phrase] > 1)))
            {
                yield return LintProblems.RepeatedPhrase(pattern.Source.At, pattern.Source.Text, stated.NameOf(pattern.Concept));
            }
        }
    }

    // Texts are searched without their blanks.
    private static IEnumerable<Problem> Unfindable(StatedLexicon stated) => stated.Lexicon.Blanks == Blanks.Kept ? []
        : stated.Patterns.Where(pattern => pattern.Phrases.All(phrase => phrase.Contains(' ', StringComparison.Ordinal)))
            .Select(pattern => LintProblems.UnfindablePhrase(pattern.Source.At, pattern.Source.Text));

    // A phrase of a rule takes the place of one of the lexicon; a longer one of the lexicon takes the place of the rule's.
    private static IEnumerable<Problem> Hidden(StatedLexicon stated)
    {
        foreach (var own in stated.Patterns.Where(pattern => pattern.Concept.Role == Role.Topic && stated.Lexicon.Topics[pattern.Concept.Index].IsOwn))
        {
            foreach (var other in stated.Patterns.Where(pattern => pattern.Concept != own.Concept))
            {
                if (own.Phrases.Intersect(other.Phrases).FirstOrDefault() is { } same)
                {
                    yield return LintProblems.Hides(own.Source.At, same, other.Source.At);
                }
                else if (other.Phrases.FirstOrDefault(phrase => own.Phrases.Any(one => phrase.StartsWith(one, StringComparison.Ordinal))) is { } longer)
                {
                    yield return LintProblems.HiddenBy(own.Source.At, own.Source.Text, longer, other.Source.At);
                }
            }
        }
    }

    private static IEnumerable<Problem> WithoutCell(CellMeanings meanings)
    {
        var (lexicon, form) = (meanings.Lexicon, meanings.Form.Id);
        var topics = Enumerable.Range(0, lexicon.Topics.Length).ToList();
        var aspects = Enumerable.Range(0, lexicon.Aspects.Length).ToList();
        return
        [
            .. topics.Where(topic => IsOf(lexicon.Topics[topic].Forms, form) && !aspects.Exists(aspect => lexicon.Goes[topic][aspect] && meanings.Readings(topic, aspect).Count > 0))
                .Select(topic => LintProblems.NoCell(lexicon.Topics[topic].At, lexicon.Topics[topic].Id, form)),
            .. lexicon.Aspects.Where(aspect => aspect is { Of.Count: 0, Group: AspectGroup.Intake or AspectGroup.Outcome or AspectGroup.Carry })
                .Select(aspect => LintProblems.NoCell(aspect.At, aspect.Id, form)),
            .. Enumerable.Range(0, lexicon.Parties.Length)
                .Where(party => !topics.Exists(topic => lexicon.Topics[topic].HasParties
                    && aspects.Exists(aspect => lexicon.Goes[topic][aspect] && meanings.Readings(topic, aspect, party).Count > 0)))
                .Select(party => LintProblems.NoCell(lexicon.Parties[party].At, lexicon.Parties[party].Id, form)),
        ];
    }

    private static bool IsOf(IReadOnlyList<string>? forms, string form) => forms?.Contains(form) != false;
}
