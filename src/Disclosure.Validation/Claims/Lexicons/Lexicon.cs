namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>What a language has for what reports say of figures: phrases, and what they mean.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> _aspects;

    public Lexicon(
        Blanks blanks, PhraseTrie phrases, Concept[] concepts, Topic[] topics, Feature[] aspects, Feature[] parties, Numerals numerals)
    {
        Blanks = blanks;
        Phrases = phrases;
        Concepts = concepts;
        Topics = topics;
        Aspects = aspects;
        Parties = parties;
        Numerals = numerals;
        _aspects = aspects.Select((aspect, index) => (aspect.Id, index)).ToDictionary(StringComparer.Ordinal);
        ElseParty = Array.FindIndex(parties, party => party.IsElse);
        Else = [.. Enumerable.Range(0, aspects.Length).Where(aspect => aspects[aspect].IsElse)];
        ToNext = [.. aspects.Select(aspect => aspect.Next).Where(id => id is not null)];
        FromLast = [.. aspects.Select(aspect => aspect.Last).Where(id => id is not null)];
        Goes = [.. topics.Select(topic => aspects.Select(aspect => aspect.Of.Contains(topic.Id)).ToArray())];
    }

    public Blanks Blanks { get; }

    /// <summary>The phrases; their values are indexes of <see cref="Concepts"/>.</summary>
    public PhraseTrie Phrases { get; }

    public Concept[] Concepts { get; }

    public Topic[] Topics { get; }

    public Feature[] Aspects { get; }

    public Feature[] Parties { get; }

    public Numerals Numerals { get; }

    /// <summary>Whether an aspect goes with a topic, by their indexes.</summary>
    public bool[][] Goes { get; }

    /// <summary>The index of the party that is the rest of a list; -1 for none.</summary>
    public int ElseParty { get; }

    /// <summary>The index of the aspect that is the rest of a list of that topic; -1 for none.</summary>
    public int ElseAspect(int topic) => Else.FirstOrDefault(aspect => Goes[topic][aspect], -1);

    /// <summary>Whether the aspect says that something came over from last year.</summary>
    public bool IsFromLast(int aspect) => aspect >= 0 && FromLast.Contains(Aspects[aspect].Id);

    /// <summary>Whether the aspect says that something went over to next year.</summary>
    public bool IsToNext(int aspect) => aspect >= 0 && ToNext.Contains(Aspects[aspect].Id);

    private List<int> Else { get; }

    private HashSet<string?> ToNext { get; }

    private HashSet<string?> FromLast { get; }

    /// <summary>The index of the aspect of that id; -1 for null.</summary>
    public int AspectOf(string? id) => id is null ? -1 : _aspects[id];
}
