using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>What a clause says there was none of: a claim of zero of all that it names.</summary>
internal sealed class Denials(CellMeanings meanings, ClaimContext context, Drafts drafts)
{
    private const int MostGap = 2;
    private const int MostMarks = 16;

    private Lexicon Lexicon => meanings.Lexicon;

    /// <summary>Reads what is denied from that mark on.</summary>
    public void Read(Clause clause, int from = 0)
    {
        var denials = new List<(int Deny, int To, List<int> Topics)>();
        var topics = new List<int>();
        for (var (i, to) = (clause.Count - 1, clause.Count); i >= from; i--)
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
            Read(new Denial(clause, denials[i].Deny, denials[i].To), denials[i].Topics);
        }
    }

    /// <summary>Whether the clause goes on with what the one before denies: 无行政复议，提起行政诉讼情况。</summary>
    public bool GoOn(Clause clause)
    {
        var goesOn = false;
        for (var i = 0; i < clause.Count; i++)
        {
            var isMatter = clause[i].Role == Role.Topic && Lexicon.Topics[clause.NamedAt(i)].IsBusiness;
            if (!(isMatter || clause.IsFiller(i) || (goesOn && clause[i].Role is Role.Noun or Role.Foreign or Role.And or Role.Item)))
            {
                return false;
            }

            goesOn |= isMatter;
        }

        if (!goesOn || clause.Unknown > MostGap)
        {
            return false;
        }

        DenyTopics(new Denial(clause, 0, clause.Count), DeniedWords.Topics(clause, 0, clause.Count), ClaimDoubt.None);
        return true;
    }

    private void Read(Denial denial, List<int> topics)
    {
        var aspects = DeniedWords.Aspects(denial.Clause, denial.Deny + 1, denial.To);
        if (topics.Count == 0 && aspects.Count == 0 && !denial.HasForeign)
        {
            // 行政复议、行政诉讼均无: what is denied stands before.
            topics = denial.UnknownBehind > MostGap ? [] : DeniedWords.Topics(denial.Clause, Math.Max(0, denial.Deny - MostMarks), denial.Deny);
        }

        if (aspects.Count == 0)
        {
            DenyTopics(denial, topics, ClaimDoubt.None);
            return;
        }

        foreach (var (named, own) in DeniedWords.Paired(denial.Clause, topics, aspects, denial.To))
        {
            DenyAspects(denial, named, own);
        }
    }

    private void DenyTopics(Denial denial, List<int> topics, ClaimDoubt ofPublished)
    {
        foreach (var index in topics)
        {
            if (denial.Clause.ConceptOf(index).Strength != TopicStrength.Weak || Lexicon.Topics[denial.Clause.NamedAt(index)].IsPublished)
            {
                DenyTopic(denial, denial.Clause.NamedAt(index), ofPublished);
            }
        }

        // 依申请公开：无
        if (topics.Count == 0 && context.Topic >= 0 && denial.Clause.Count == 1 && !denial.Clause.IsFollowedByUnknown(0))
        {
            DenyTopic(denial, context.Topic, ofPublished);
        }
    }

    private void DenyTopic(Denial denial, int topic, ClaimDoubt ofPublished)
    {
        if (Lexicon.AspectOf(Lexicon.Topics[topic].Aspect) is var aspect and >= 0)
        {
            Add(denial, topic, [aspect], Lexicon.Topics[topic].IsPublished ? ofPublished : ClaimDoubt.None);
        }
    }

    private void DenyAspects(Denial denial, List<int> topics, List<int> aspects)
    {
        if (topics.Count == 0)
        {
            if (!denial.HasForeign && denial.UnknownBehind <= MostGap && ImplicitTopic.Of(Lexicon, context, aspects, hasParty: false) is var meant and >= 0)
            {
                DenyAspects(denial, meant, aspects);
            }
        }
        else if (!topics.Exists(index => Fitting(denial.Clause.NamedAt(index), aspects).Count > 0))
        {
            DenyTopics(denial, topics, ClaimDoubt.OwnBusiness);
        }
        else
        {
            topics.ForEach(index => DenyAspects(denial, denial.Clause.NamedAt(index), aspects));
        }
    }

    private void DenyAspects(Denial denial, int topic, List<int> aspects)
    {
        var fitting = Fitting(topic, context.LastTotal?.Sentence == context.Sentence ? aspects.ConvertAll(ToNext) : aspects);
        var outcomes = fitting.FindAll(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Outcome);

        // 未收到涉及商业秘密的申请: none of these, perhaps others.
        var isOfSome = outcomes.Count > 0 && fitting.Exists(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Intake);
        if (!isOfSome && fitting.Exists(aspect => Lexicon.Aspects[aspect].CanBeDenied))
        {
            Add(denial, topic, outcomes.Count > 0 ? outcomes : fitting, ClaimDoubt.None);
        }
    }

    // 收到3件，均已答复，无结转: none went over to next year.
    private int ToNext(int aspect) => Lexicon.Aspects[aspect] is { Group: AspectGroup.Carry, Is.Count: > 1 } carried ? Lexicon.AspectOf(carried.Next) : aspect;

    private List<int> Fitting(int topic, List<int> aspects) => aspects.FindAll(aspect => Lexicon.Goes[topic][aspect]);

    private void Add(Denial denial, int topic, List<int> aspects, ClaimDoubt otherwise)
    {
        var party = Lexicon.Topics[topic].HasParties ? DeniedWords.Party(denial.Clause, denial.Deny + 1, denial.To) : -1;
        var doubt = DoubtOf(denial, topic, aspects, otherwise);
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
                Start = denial.Clause[denial.Deny].Start,
                End = denial.Clause[denial.To - 1].End,
                InWords = true,
                Sentence = context.Sentence,
            });
        }

        context.Mention(topic);
    }

    private ClaimDoubt DoubtOf(Denial denial, int topic, List<int> aspects, ClaimDoubt otherwise) =>
        FigureDoubts.OfSituation(context, Years.At(denial.Clause, Math.Max(0, denial.Deny - MostMarks), denial.Deny)) is var doubt and not ClaimDoubt.None ? doubt
        : DeniedWords.AreSome(denial.Clause, denial.Deny + 1, denial.To, context.Own) ? ClaimDoubt.PartOfWhole
        : aspects.Exists(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Intake) && IsContradicted(topic) ? ClaimDoubt.Unclear
        : aspects.Exists(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Publish)
            || (Lexicon.Topics[topic].IsPublished && !aspects.Exists(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Outcome) && DeniedWords.ArePublished(denial.Clause, denial.Deny + 1, denial.To)) ? ClaimDoubt.Published
        : Lexicon.Topics[topic].IsAmongOthers ? ClaimDoubt.AmongOthers
        : otherwise;

    // 接到申请5项…未产生依申请公开案例: it means something else.
    private bool IsContradicted(int topic) => context.LastTotal is { Value: not 0 } total && total.Topic == topic;

    /// <summary>A word that denies, with the words behind it up to the next such word.</summary>
    private readonly record struct Denial(Clause Clause, int Deny, int To)
    {
        public int UnknownBehind => Clause.Text.Unknown(Clause[Deny].End, Clause[To - 1].End);

        public bool HasForeign => Clause.Has(Role.Foreign, Deny + 1, To);
    }
}
