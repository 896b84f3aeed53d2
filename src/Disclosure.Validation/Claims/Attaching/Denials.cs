using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>What a clause says there was none of: a claim of zero of all that it names.</summary>
internal sealed class Denials(CellMeanings meanings, ClaimContext context, Drafts drafts)
{
    private const int MostGap = 2;
    private const int MostMarks = 16;
    private const int MostTopics = 8;

    private Lexicon Lexicon => meanings.Lexicon;

    public void Read(Clause clause)
    {
        var denials = new List<(int Deny, int To, List<int> Topics)>();
        var topics = new List<int>();
        for (var (i, to) = (clause.Count - 1, clause.Count); i >= 0; i--)
        {
            if (clause[i].Role == Role.Deny)
            {
                // 未收到也未办理申请: what is not named here is named behind.
                topics = Topics(clause, i + 1, to) is { Count: > 0 } own ? own : topics;
                denials.Add((i, to, topics));
                to = i;
            }
        }

        for (var i = denials.Count - 1; i >= 0; i--)
        {
            Read(clause, denials[i].Deny, denials[i].To, denials[i].Topics);
        }
    }

    private void Read(Clause clause, int deny, int to, List<int> topics)
    {
        var aspects = Aspects(clause, deny + 1, to);
        if (topics.Count == 0 && aspects.Count == 0 && !HasForeign(clause, deny + 1, to))
        {
            // 行政复议、行政诉讼均无: what is denied stands before.
            topics = clause.Text.Unknown(clause[deny].End, clause[to - 1].End) > MostGap ? [] : Topics(clause, Math.Max(0, deny - MostMarks), deny);
            if (topics.Count == 0 && !IsAlone(clause, deny))
            {
                return;
            }
        }

        if (aspects.Count == 0)
        {
            DenyTopics(clause, deny, to, topics, ClaimDoubt.None);
            return;
        }

        foreach (var group in Paired(clause, topics, aspects, to))
        {
            DenyAspects(clause, deny, to, group.Topics, group.Aspects);
        }
    }

    private static bool IsAlone(Clause clause, int deny) => deny == 0 && clause.Count == 1 && !clause.IsFollowedByUnknown(deny);

    private static bool HasForeign(Clause clause, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (clause[i].Role == Role.Foreign)
            {
                return true;
            }
        }

        return false;
    }

    private void DenyTopics(Clause clause, int deny, int to, IReadOnlyList<int> topics, ClaimDoubt doubt)
    {
        foreach (var index in topics)
        {
            var concept = clause.ConceptOf(index);
            var aspect = Lexicon.AspectOf(Lexicon.Topics[concept.Index].Aspect);
            if (aspect >= 0 && concept.Strength != TopicStrength.Weak)
            {
                Add(clause, deny, to, concept.Index, [aspect], Lexicon.Topics[concept.Index].IsPublished ? doubt : ClaimDoubt.None);
            }
        }

        if (topics.Count == 0 && context.Topic >= 0 && IsAlone(clause, deny) && Lexicon.AspectOf(Lexicon.Topics[context.Topic].Aspect) is var bare and >= 0)
        {
            Add(clause, deny, to, context.Topic, [bare], doubt);
        }
    }

    private void DenyAspects(Clause clause, int deny, int to, IReadOnlyList<int> topics, List<int> aspects)
    {
        var named = topics.Select(index => clause.ConceptOf(index)).Where(concept => concept.Role == Role.Topic).Select(concept => concept.Index).ToList();
        if (topics.Count > 0 && !named.Exists(topic => aspects.Exists(aspect => Lexicon.Goes[topic][aspect])))
        {
            DenyTopics(clause, deny, to, topics, ClaimDoubt.OwnBusiness);
            return;
        }

        if (named.Count == 0)
        {
            if (HasForeign(clause, deny + 1, to) || clause.Text.Unknown(clause[deny].End, clause[to - 1].End) > MostGap
                || ImplicitTopic.Of(Lexicon, context, aspects, hasParty: false) is not (>= 0 and var topic))
            {
                return;
            }

            named.Add(topic);
        }

        foreach (var topic in named)
        {
            var fitting = aspects.FindAll(aspect => Lexicon.Goes[topic][aspect]);
            if (fitting.Exists(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Intake) && fitting.Exists(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Outcome))
            {
                // 未收到涉及商业秘密的申请: none of these, perhaps others.
                continue;
            }

            if (fitting.Exists(aspect => Lexicon.Aspects[aspect].CanBeDenied))
            {
                Add(clause, deny, to, topic, fitting, ClaimDoubt.None);
            }
        }
    }

    private void Add(Clause clause, int deny, int to, int topic, List<int> aspects, ClaimDoubt otherwise)
    {
        var party = Party(clause, deny + 1, to, topic);
        var isPublished = aspects.Exists(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Publish);
        var doubt = context.Whose != Role.Own ? ClaimDoubt.AnotherBody
            : Time(clause, deny) is var when and not Role.This ? when == Role.Partly ? ClaimDoubt.PartOfYear : ClaimDoubt.AnotherYear
            : IsSubset(clause, deny, to) ? ClaimDoubt.PartOfWhole
            : context.LastTotal is { Value: not 0 } total && total.Topic == topic && aspects.Exists(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Intake) ? ClaimDoubt.Unclear
            : isPublished || (Lexicon.Topics[topic].IsPublished && HasPublish(clause, deny, to)) ? ClaimDoubt.Published
            : Lexicon.Topics[topic].IsDoubtful ? ClaimDoubt.Unclear
            : otherwise;
        foreach (var aspect in Spoken(aspects))
        {
            var readings = meanings.Readings(topic, aspect, party);
            drafts.Add(new ClaimDraft
            {
                Kind = readings.Count == 0 ? ClaimKind.Part : ClaimKind.Figure,
                Topic = topic,
                Aspect = aspect,
                Party = party,
                Readings = readings,
                Doubt = Lexicon.Aspects[aspect].IsDoubtful && doubt == ClaimDoubt.None ? ClaimDoubt.Unclear : doubt,
                Start = clause[deny].Start,
                End = clause[to - 1].End,
                InWords = true,
                Sentence = context.Sentence,
            });
        }

        context.Mention(topic);
    }

    // 未收到和处理: what is denied of one is denied of each.
    private IEnumerable<int> Spoken(List<int> aspects)
    {
        var outcomes = aspects.FindAll(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Outcome);
        return outcomes.Count > 0 ? outcomes.Distinct() : aspects.Distinct();
    }

    private int Party(Clause clause, int from, int to, int topic)
    {
        var found = -1;
        for (var i = from; i < to && Lexicon.Topics[topic].Cells.Contains("{party}", StringComparison.Ordinal); i++)
        {
            if (clause[i].Role == Role.Party)
            {
                if (found >= 0 && found != clause.ConceptOf(i).Index)
                {
                    return -1;
                }

                found = clause.ConceptOf(i).Index;
            }
        }

        return found;
    }

    private Role Time(Clause clause, int deny) => Years.At(clause, Math.Max(0, deny - MostMarks), deny, Lexicon) ?? context.When;

    private static bool IsSubset(Clause clause, int deny, int to)
    {
        for (var i = deny + 1; i < to; i++)
        {
            if (clause[i].Role == Role.Subset && (i + 1 >= to || clause.Gap(i, i + 1) > 0 || clause[i + 1].Role == Role.Foreign))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasPublish(Clause clause, int deny, int to)
    {
        for (var i = deny + 1; i < to; i++)
        {
            if (clause[i].Role == Role.Aspect && Lexicon.Aspects[clause.ConceptOf(i).Index].Group == AspectGroup.Publish)
            {
                return true;
            }
        }

        return false;
    }

    // The last topic, and those that are joined with it: 因政府信息公开申请 only says why.
    private static List<int> Topics(Clause clause, int from, int to)
    {
        var topics = new List<int>();
        var last = -1;
        for (var i = to - 1; i >= from && topics.Count < MostTopics; i--)
        {
            if (clause[i].Role is not (Role.Topic or Role.Foreign) || clause.IsForOther(i))
            {
                continue;
            }

            if (last >= 0 && !Joins.Join(clause, i, last) && !IsCompound(clause, i, last))
            {
                break;
            }

            last = i;
            if (clause[i].Role == Role.Topic)
            {
                topics.Add(i);
            }
        }

        topics.Reverse();
        return topics;
    }

    // 投诉申诉件 is one word to the lexicon's two.
    private static bool IsCompound(Clause clause, int before, int after) =>
        clause[before].End == clause[after].Start && clause[before].Role == Role.Foreign && clause[after].Role == Role.Foreign;

    private List<int> Aspects(Clause clause, int from, int to)
    {
        var aspects = new List<int>();
        for (var i = from; i < to && aspects.Count < MostTopics; i++)
        {
            if (clause[i].Role == Role.Aspect)
            {
                var aspect = clause.ConceptOf(i).Index;
                var feature = Lexicon.Aspects[aspect];
                aspect = feature.Group == AspectGroup.Carry ? Years.Carried(clause, i, from, feature, Lexicon) : aspect;
                if (aspect >= 0)
                {
                    aspects.Add(aspect);
                }
            }
        }

        return aspects;
    }

    // 行政复议纠错或行政诉讼败诉: each topic with what follows it; 复议和诉讼纠错: both with the same.
    private IEnumerable<(IReadOnlyList<int> Topics, List<int> Aspects)> Paired(Clause clause, List<int> topics, List<int> aspects, int to)
    {
        if (topics.Count < 2)
        {
            yield return (topics, aspects);
            yield break;
        }

        var groups = new List<(List<int> Topics, List<int> Aspects)>();
        for (var i = 0; i < topics.Count; i++)
        {
            var end = i + 1 < topics.Count ? topics[i + 1] : Math.Max(to, topics[i] + 1);
            var own = Aspects(clause, topics[i] + 1, end).FindAll(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Outcome);
            groups.Add(([topics[i]], own));
        }

        var leading = Aspects(clause, Math.Max(0, topics[0] - MostMarks), topics[0]);
        for (var i = groups.Count - 2; i >= 0; i--)
        {
            groups[i] = groups[i].Aspects.Count > 0 ? groups[i] : (groups[i].Topics, groups[i + 1].Aspects);
        }

        foreach (var (topic, own) in groups)
        {
            yield return (topic, own.Count > 0 ? own : leading.Count > 0 ? leading : aspects);
        }
    }
}
