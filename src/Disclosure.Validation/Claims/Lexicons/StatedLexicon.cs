using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>A lexicon beside what its files state, for lint and coverage.</summary>
/// <param name="Lexicon">The lexicon.</param>
/// <param name="Patterns">The patterns of phrases, in the order of the files; those of rules come first.</param>
/// <param name="IdleNames">The named words that no pattern uses.</param>
internal sealed record StatedLexicon(Lexicon Lexicon, IReadOnlyList<StatedPattern> Patterns, IReadOnlyList<YamlScalar> IdleNames)
{
    /// <summary>What the patterns of a concept are called: the id of what it names, or what its words do.</summary>
    public string NameOf(Concept concept) => concept.Role switch
    {
        Role.Topic => Lexicon.Topics[concept.Index].Id,
        Role.Aspect => Lexicon.Aspects[concept.Index].Id,
        Role.Party => Lexicon.Parties[concept.Index].Id,
        _ => concept.Role.ToString().ToLowerInvariant(),
    };
}

/// <summary>A pattern of phrases as a file states it.</summary>
/// <param name="Source">The pattern.</param>
/// <param name="Concept">What its phrases mean.</param>
/// <param name="Phrases">The phrases that it stands for, folded.</param>
internal sealed record StatedPattern(YamlScalar Source, Concept Concept, IReadOnlyList<string> Phrases);
