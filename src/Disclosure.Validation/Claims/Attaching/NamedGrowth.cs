using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>What grew, where no count stands before the growth: 收到的申请比上年增长12.3%.</summary>
internal sealed class NamedGrowth(CellMeanings meanings, ClaimContext context)
{
    private const int MostGap = 1;
    private readonly ItemWords _words = new();
    private readonly AspectChoice _choice = new(context);

    private Lexicon Lexicon => meanings.Lexicon;

    /// <summary>What the words before the growth name, without a number; null where they name nothing that the form counts.</summary>
    public ClaimDraft? Of(Clause clause, int index)
    {
        var from = From(clause, index);
        _words.Read(clause, new Item(from, index, index + 1));
        if (_words.IsForeign || _words.IsRest || _words.IsManner || _words.IsSubset || _words.Channel >= 0 || _words.Else >= 0 || _words.Publish >= 0
            || Topic(clause) is not (>= 0 and var topic) || !IsPlain(clause, from, index))
        {
            return null;
        }

        var party = _words.Parties is [var only] ? clause.NamedAt(only) : -1;
        var aspect = _words.Parties.Count > 1 ? -1 : Aspect(clause, topic);
        var readings = aspect < 0 ? [] : meanings.Readings(topic, aspect, party);
        return readings.Count == 0 ? null : new ClaimDraft
        {
            Topic = topic,
            Aspect = aspect,
            Party = party,
            Readings = readings,
            Doubt = Doubt(clause, index, topic, aspect),
            Number = (clause[from].Start, clause[from].Start),
            Sentence = context.Sentence,
        };
    }

    /// <summary>Whether the clause names, before that place, something else than that figure is of.</summary>
    public static bool NamesOther(Clause clause, int index, ClaimDraft figure)
    {
        for (var i = From(clause, index); i < index; i++)
        {
            if (clause[i].Role == Role.Topic && clause.ConceptOf(i).Strength == TopicStrength.Full && clause.NamedAt(i) != figure.Topic)
            {
                return true;
            }
        }

        return false;
    }

    // The place behind the last number that is no year.
    private static int From(Clause clause, int index)
    {
        var from = index;
        while (from > 0 && !clause.IsFigure(from - 1))
        {
            from--;
        }

        return from;
    }

    private int Topic(Clause clause)
    {
        if (_words.Topic >= 0)
        {
            return _words.Strength == TopicStrength.Full || context.IsMentioned(_words.Topic) ? _words.Topic : ClaimContext.None;
        }

        return _words.Aspects.Count == 0 && _words.Parties.Count == 0 ? ClaimContext.None
            : ImplicitTopic.Of(Lexicon, context, _words.Aspects.ConvertAll(clause.NamedAt), _words.Parties.Count > 0);
    }

    // 征地类申请增长20%: what a word that is not known says may be of some of them only.
    private static bool IsPlain(Clause clause, int from, int index)
    {
        for (var i = from; i < index; i++)
        {
            if (clause[i].Role is Role.Deny or Role.Rate or Role.Completed || (clause.IsContent(i) && clause.IsPrecededByUnknown(i)))
            {
                return false;
            }
        }

        return clause.Gap(from, index) <= MostGap;
    }

    // A result, what came in or was handled; else what the word for what is counted means alone.
    private int Aspect(Clause clause, int topic)
    {
        var results = _words.Aspects.FindAll(index => clause.AspectAt(index).IsResult);
        return results is [var one] ? Lexicon.Goes[topic][clause.NamedAt(one)] && clause.AspectAt(one).Group != AspectGroup.Carry ? clause.NamedAt(one) : -1
            : results.Count > 1 ? -1
            : _choice.Verbs(clause, _words, topic) is [var verb, ..] ? verb
            : Lexicon.AspectOf(Lexicon.Topics[topic].Aspect);
    }

    private ClaimDoubt Doubt(Clause clause, int index, int topic, int aspect) =>
        FigureDoubts.OfSituation(context, WhenOf(clause, index)) is var doubt and not ClaimDoubt.None ? doubt
        : Lexicon.Topics[topic].IsBusiness && !_words.IsCause && _words.Aspects.Count == 0 && !IsOfInformation(clause) ? ClaimDoubt.OwnBusiness
        : Lexicon.Topics[topic].IsAmongOthers || Lexicon.Aspects[aspect].IsDoubtful ? ClaimDoubt.Unclear
        : ClaimDoubt.None;

    // 是上年的2倍: last year is what it is compared with.
    private static Role? WhenOf(Clause clause, int index) => Years.At(clause, 0, index) is var when && when == Role.Last && clause[index].Role == Role.Number ? null : when;

    // 政府信息公开行政复议案件增长20%, or under the heading of disputes.
    private bool IsOfInformation(Clause clause) => (context.Heading >= 0 && Lexicon.Topics[context.Heading].IsBusiness)
        || _words.Topics.Exists(index => Lexicon.Topics[clause.NamedAt(index)].HasParties);
}
