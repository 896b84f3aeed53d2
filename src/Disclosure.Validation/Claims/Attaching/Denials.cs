using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>What a clause says there was none of: a claim of zero of all that it names.</summary>
internal sealed class Denials(CellMeanings meanings, ClaimContext context, Drafts drafts)
{
    private const int MostGap = 2;
    private const int MostMarks = 16;

    private Clause _clause = null!;
    private int _deny;
    private int _to;

    private Lexicon Lexicon => meanings.Lexicon;

    public void Read(Clause clause)
    {
        _clause = clause;
        var denials = new List<(int Deny, int To, List<int> Topics)>();
        var topics = new List<int>();
        for (var (i, to) = (clause.Count - 1, clause.Count); i >= 0; i--)
        {
            if (clause[i].Role == Role.Deny)
            {
                // 未收到也未办理申请: what is not named here is named behind.
                topics = DeniedWords.Topics(clause, i + 1, to) is { Count: > 0 } own ? own : topics;
                denials.Add((i, to, topics));
                to = i;
            }
        }

        for (var i = denials.Count - 1; i >= 0; i--)
        {
            (_deny, _to, topics) = denials[i];
            Read(topics);
        }
    }

    private void Read(List<int> topics)
    {
        var aspects = DeniedWords.Aspects(_clause, _deny + 1, _to);
        if (topics.Count == 0 && aspects.Count == 0 && !HasForeign())
        {
            // 行政复议、行政诉讼均无: what is denied stands before.
            topics = UnknownBehind() > MostGap ? [] : DeniedWords.Topics(_clause, Math.Max(0, _deny - MostMarks), _deny);
        }

        if (aspects.Count == 0)
        {
            DenyTopics(topics, ClaimDoubt.None);
            return;
        }

        foreach (var (named, own) in DeniedWords.Paired(_clause, topics, aspects, _to))
        {
            DenyAspects(named, own);
        }
    }

    private int UnknownBehind() => _clause.Text.Unknown(_clause[_deny].End, _clause[_to - 1].End);

    private bool HasForeign() => _clause.Has(Role.Foreign, _deny + 1, _to);

    private void DenyTopics(List<int> topics, ClaimDoubt ofPublished)
    {
        foreach (var index in topics)
        {
            if (_clause.ConceptOf(index).Strength != TopicStrength.Weak)
            {
                DenyTopic(_clause.NamedAt(index), ofPublished);
            }
        }

        // 依申请公开：无
        if (topics.Count == 0 && context.Topic >= 0 && _clause.Count == 1 && !_clause.IsFollowedByUnknown(0))
        {
            DenyTopic(context.Topic, ofPublished);
        }
    }

    private void DenyTopic(int topic, ClaimDoubt ofPublished)
    {
        if (Lexicon.AspectOf(Lexicon.Topics[topic].Aspect) is var aspect and >= 0)
        {
            Add(topic, [aspect], Lexicon.Topics[topic].IsPublished ? ofPublished : ClaimDoubt.None);
        }
    }

    private void DenyAspects(List<int> topics, List<int> aspects)
    {
        if (topics.Count == 0)
        {
            if (!HasForeign() && UnknownBehind() <= MostGap && ImplicitTopic.Of(Lexicon, context, aspects, hasParty: false) is var meant and >= 0)
            {
                DenyAspects(meant, aspects);
            }
        }
        else if (!topics.Exists(index => Fitting(_clause.NamedAt(index), aspects).Count > 0))
        {
            DenyTopics(topics, ClaimDoubt.OwnBusiness);
        }
        else
        {
            topics.ForEach(index => DenyAspects(_clause.NamedAt(index), aspects));
        }
    }

    private void DenyAspects(int topic, List<int> aspects)
    {
        var fitting = Fitting(topic, aspects);
        var outcomes = fitting.FindAll(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Outcome);

        // 未收到涉及商业秘密的申请: none of these, perhaps others.
        var isOfSome = outcomes.Count > 0 && fitting.Exists(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Intake);
        if (!isOfSome && fitting.Exists(aspect => Lexicon.Aspects[aspect].CanBeDenied))
        {
            Add(topic, outcomes.Count > 0 ? outcomes : fitting, ClaimDoubt.None);
        }
    }

    private List<int> Fitting(int topic, List<int> aspects) => aspects.FindAll(aspect => Lexicon.Goes[topic][aspect]);

    private void Add(int topic, List<int> aspects, ClaimDoubt otherwise)
    {
        var party = Lexicon.Topics[topic].HasParties ? DeniedWords.Party(_clause, _deny + 1, _to) : -1;
        var doubt = DoubtOf(topic, aspects, otherwise);
        foreach (var aspect in aspects.Distinct())
        {
            var readings = meanings.Readings(topic, aspect, party);
            drafts.Add(new ClaimDraft
            {
                Kind = Lexicon.Aspects[aspect].Is.Count == 0 ? ClaimKind.Part : ClaimKind.Figure,
                Topic = topic,
                Aspect = aspect,
                Party = party,
                Readings = readings,
                Doubt = Lexicon.Aspects[aspect].IsDoubtful && doubt == ClaimDoubt.None ? ClaimDoubt.Unclear : doubt,
                Start = _clause[_deny].Start,
                End = _clause[_to - 1].End,
                InWords = true,
                Sentence = context.Sentence,
            });
        }

        context.Mention(topic);
    }

    private ClaimDoubt DoubtOf(int topic, List<int> aspects, ClaimDoubt otherwise) =>
        Doubts.OfSituation(context, Years.At(_clause, Math.Max(0, _deny - MostMarks), _deny)) is var doubt and not ClaimDoubt.None ? doubt
        : DeniedWords.AreSome(_clause, _deny + 1, _to, context.Own) ? ClaimDoubt.PartOfWhole
        : aspects.Exists(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Intake) && IsContradicted(topic) ? ClaimDoubt.Unclear
        : aspects.Exists(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Publish)
            || (Lexicon.Topics[topic].IsPublished && DeniedWords.ArePublished(_clause, _deny + 1, _to)) ? ClaimDoubt.Published
        : Lexicon.Topics[topic].IsDoubtful ? ClaimDoubt.Unclear
        : otherwise;

    // 接到申请5项…未产生依申请公开案例: it means something else.
    private bool IsContradicted(int topic) => context.LastTotal is { Value: not 0 } total && total.Topic == topic;
}
