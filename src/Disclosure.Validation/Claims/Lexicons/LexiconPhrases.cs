using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>Gathers the phrases of a lexicon; one phrase has one meaning.</summary>
internal sealed class LexiconPhrases(PhrasePattern pattern, List<Problem> problems)
{
    // The automaton numbers its nodes with sixteen bits.
    private const int LongestPhrase = 64;

    private readonly List<Concept> _concepts = [];
    private readonly List<TextPlace> _places = [];

    private int _first;

    /// <summary>Gets the patterns with what they stand for, where it is asked for.</summary>
    public List<StatedPattern>? Stated { get; init; }

    public PhraseTrie Trie { get; } = new();

    public IReadOnlyList<Concept> Concepts => _concepts;

    /// <summary>Phrases that mean one concept.</summary>
    public void Add(IReadOnlyList<YamlScalar> patterns, Concept concept)
    {
        _concepts.Add(concept);
        Add(patterns, (short)(_concepts.Count - 1));
    }

    /// <summary>Phrases that take the place of those that say nothing, or mean nothing that the form counts.</summary>
    public void AddFirst(IReadOnlyList<YamlScalar> patterns, Concept concept)
    {
        Add(patterns, concept);
        _first = _concepts.Count;
    }

    /// <summary>Phrases that have one value.</summary>
    public void Add(IReadOnlyList<YamlScalar> patterns, short value)
    {
        while (_places.Count <= value)
        {
            _places.Add(default);
        }

        foreach (var scalar in patterns)
        {
            _places[value] = _places[value].Line == 0 ? scalar.At : _places[value];
            var phrases = pattern.Expand(scalar).Select(PhraseFolding.Fold).ToList();
            phrases.ForEach(phrase => Add(scalar, phrase, value));
            Stated?.Add(new StatedPattern(scalar, _concepts[value], phrases));
        }
    }

    private void Add(YamlScalar scalar, string phrase, short value)
    {
        if (phrase.Length > LongestPhrase || Trie.Nodes + phrase.Length >= PhraseTrie.MostNodes)
        {
            problems.Add(LexiconProblems.TooLarge(scalar.At));
        }
        else if (Trie.Add(phrase, value) is var before and >= 0 && before != value && !(before < _first && SaysNothing(value)))
        {
            problems.Add(LexiconProblems.TwoMeanings(scalar.At, phrase, _places[before].ToString()));
        }
    }

    private bool SaysNothing(short value) => _concepts[value].Role is Role.Filler or Role.Foreign or Role.Noun;
}
