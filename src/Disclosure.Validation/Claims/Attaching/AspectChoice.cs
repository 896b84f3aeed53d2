using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>Chooses what the words around a number say became of what it counts. The lists that it gives are to be used at once.</summary>
internal sealed class AspectChoice(ClaimContext context)
{
    private readonly List<int> _fitting = [];
    private readonly List<int> _chosen = [];

    /// <summary>Whether the last choice was of results that are meant together with what was opened: 公开（含部分公开）.</summary>
    public bool IncludesOpen { get; private set; }

    /// <summary>The indexes of the aspects that count; none where the words do not tell.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="item">The number.</param>
    /// <param name="words">The words around it.</param>
    /// <param name="topic">What it counts.</param>
    /// <param name="doubt">Gets the doubt that the words make.</param>
    public List<int> Of(Clause clause, Item item, ItemWords words, int topic, ref ClaimDoubt doubt)
    {
        FindFitting(clause, words, topic, item.From);
        var lexicon = clause.Lexicon;
        if (IsOtherwise(clause, words, topic) || (context.HasForeign && words.Aspects.Count == 0 && lexicon.Topics[topic] is { IsPublished: true, IsMoney: false } && !ListsDecisions(clause, topic)))
        {
            doubt = First(doubt, ClaimDoubt.Unclear);
        }

        IncludesOpen = false;
        if (words.Publish >= 0 || (context.IsPublished && words.Aspects.Count == 0 && lexicon.Topics[topic].IsPublished))
        {
            return Published(clause, words, topic, ref doubt);
        }

        if (IsBusiness(clause, words, topic))
        {
            doubt = First(doubt, ClaimDoubt.OwnBusiness);
        }

        if (Results(lexicon) is { Count: > 0 } results)
        {
            return results;
        }

        return Verbs(clause, item, lexicon) is { Count: > 0 } verbs ? verbs
            : words.Topic < 0 && !words.IsSame ? Nothing()
            : words.Head < item.Number || words.IsSame || IsStated(clause, item) || lexicon.Topics[topic].Listed is null ? Bare(lexicon, words, topic)
            : Listed(lexicon, words, topic, ref doubt);
    }

    /// <summary>The indexes of the aspects that say that something came in, or was worked on.</summary>
    public List<int> Verbs(Clause clause, ItemWords words, int topic)
    {
        FindFitting(clause, words, topic, 0);
        return Verbs(clause.Lexicon);
    }

    private void FindFitting(Clause clause, ItemWords words, int topic, int from)
    {
        _fitting.Clear();
        foreach (var index in words.Aspects)
        {
            var aspect = clause.AspectAt(index).Group == AspectGroup.Carry ? Years.Carried(clause, index, from) : clause.NamedAt(index);
            if (aspect >= 0 && clause.Lexicon.Goes[topic][aspect])
            {
                _fitting.Add(aspect);
            }
        }
    }

    private List<int> Nothing()
    {
        _chosen.Clear();
        return _chosen;
    }

    private List<int> One(int aspect)
    {
        _chosen.Clear();
        if (aspect >= 0)
        {
            _chosen.Add(aspect);
        }

        return _chosen;
    }

    private List<int> Results(Lexicon lexicon)
    {
        _chosen.Clear();
        foreach (var aspect in _fitting)
        {
            if (lexicon.Aspects[aspect].IsResult && !_chosen.Contains(aspect))
            {
                _chosen.Add(aspect);
            }
        }

        return _chosen;
    }

    // 收到并答复 is two claims; 办理 beside 答复 is one; 收到申请并答复的有31件 counts those that were answered.
    private List<int> Verbs(Clause clause, Item item, Lexicon lexicon)
    {
        var verbs = Verbs(lexicon);
        if (verbs.Count > 1 && item.Number > item.From + 1 && clause[item.Number - 1].Role == Role.Is && clause.Has(Role.And, item.From, item.Number)
            && clause[item.Number - 2].Role == Role.Filler && clause.Touch(item.Number - 2, item.Number - 1))
        {
            verbs.RemoveRange(0, verbs.Count - 1);
        }

        return verbs;
    }

    private List<int> Verbs(Lexicon lexicon)
    {
        _chosen.Clear();
        foreach (var group in (ReadOnlySpan<AspectGroup>)[AspectGroup.Intake, AspectGroup.Completion, AspectGroup.Work])
        {
            var found = _fitting.FindIndex(aspect => lexicon.Aspects[aspect].Group == group);
            if (found >= 0 && (group != AspectGroup.Work || !_chosen.Exists(verb => lexicon.Aspects[verb].Group == AspectGroup.Completion)))
            {
                _chosen.Add(_fitting[found]);
            }
        }

        return _chosen;
    }

    // Bodies that decide reviews work on those of others; what they received about requests is of their own. Permits that were brought
    // to their end are decided, those worked on perhaps not.
    private bool IsBusiness(Clause clause, ItemWords words, int topic)
    {
        if (!clause.Lexicon.Topics[topic].IsBusiness || words.IsCause || ListsDecisions(clause, topic))
        {
            return false;
        }

        if (words.Aspects.Count == 0)
        {
            return context.Last is { Doubt: ClaimDoubt.OwnBusiness } last && last.Sentence == context.Sentence;
        }

        return words.Aspects.Exists(index => !clause.Lexicon.Goes[topic][clause.NamedAt(index)]
            && (clause.AspectAt(index).Group == AspectGroup.Work || (clause.AspectAt(index).Group == AspectGroup.Completion && !clause.Lexicon.Topics[topic].IsPublished) || (clause.AspectAt(index).Group == AspectGroup.Intake && words.Topics.Count < 2 && !context.Own.IsReviewed)));
    }

    // 办理行政许可250件、行政处罚31件: who lists these together tells of the table.
    private static bool ListsDecisions(Clause clause, int topic)
    {
        var (last, listed, numbers) = (-1, 0, 0);
        for (var i = 0; i < clause.Count && clause.Lexicon.Topics[topic].IsPublished; i++)
        {
            numbers += clause[i].Role == Role.Number ? 1 : 0;
            if (clause[i].Role != Role.Topic || clause.NamedAt(i) == last || clause.Lexicon.Topics[clause.NamedAt(i)] is not { IsBusiness: true, IsPublished: true })
            {
                continue;
            }

            if (listed == 0 && !(i > 0 && clause[i - 1].Role == Role.Aspect && clause.AspectAt(i - 1).Group is AspectGroup.Work or AspectGroup.Completion))
            {
                return false;
            }

            (last, listed) = (clause.NamedAt(i), listed + 1);
        }

        return listed > 1 && numbers >= listed;
    }

    // 申请撤销1件 of what has no such result; 报告1条，行政处罚5条 among what was published.
    private static bool IsOtherwise(Clause clause, ItemWords words, int topic) => words.Aspects.Count > 0
        && words.Aspects.TrueForAll(index => clause.AspectAt(index).Group == AspectGroup.Outcome && !clause.Lexicon.Goes[topic][clause.NamedAt(index)]);

    // 有3件依申请公开
    private static bool IsStated(Clause clause, Item item) => item.Number > item.From && clause[item.Number - 1].Role == Role.Is;

    // 收到9件，3件依申请公开: among results, the word for what is counted is one.
    private List<int> Listed(Lexicon lexicon, ItemWords words, int topic, ref ClaimDoubt doubt)
    {
        doubt = First(doubt, ClaimDoubt.Unclear);
        return One(context.LastTotal is not null && words.Strength == TopicStrength.Full ? lexicon.AspectOf(lexicon.Topics[topic].Listed) : -1);
    }

    // What a word for what is counted means alone; else what was said of the last.
    private List<int> Bare(Lexicon lexicon, ItemWords words, int topic)
    {
        var aspect = lexicon.AspectOf(lexicon.Topics[topic].Aspect);
        return One(words.Head >= 0 && words.Strength == TopicStrength.Weak && !words.Has(AspectGroup.Completion) ? -1
            : aspect >= 0 ? aspect
            : context.Last is { Aspect: >= 0 } last && last.Sentence == context.Sentence && lexicon.Goes[topic][last.Aspect] ? last.Aspect
            : -1);
    }

    private List<int> Published(Clause clause, ItemWords words, int topic, ref ClaimDoubt doubt)
    {
        var lexicon = clause.Lexicon;
        var publish = words.Publish >= 0 ? clause.NamedAt(words.Publish) : -1;
        if (Results(lexicon) is { Count: > 0 } results)
        {
            // 公开行政许可决定12条: what was published of it.
            doubt = lexicon.Topics[topic].IsPublished && words.Publish >= 0 && words.Publish < words.Head
                && words.Aspects.TrueForAll(index => index > words.Head && clause.AspectAt(index).Group == AspectGroup.Completion) ? First(doubt, ClaimDoubt.Published) : doubt;
            IncludesOpen = publish >= 0 && words.Publish < words.Aspects[0] && Joins.Join(clause, words.Publish, words.Aspects[0])
                && lexicon.AspectOf(lexicon.Aspects[publish].Listed) is var open and >= 0 && lexicon.Goes[topic][open] && !results.Contains(open);
            if (IncludesOpen)
            {
                results.Insert(0, lexicon.AspectOf(lexicon.Aspects[publish].Listed));
            }

            return results;
        }

        if (publish >= 0 && lexicon.AspectOf(lexicon.Aspects[publish].Listed) is var listed and >= 0 && lexicon.Goes[topic][listed])
        {
            return One(listed);
        }

        if (publish >= 0 && lexicon.Goes[topic][publish])
        {
            // 公开信息874条，发布规范性文件6篇: what was issued, or published again.
            doubt = context.LastIsForeign ? First(doubt, ClaimDoubt.Published) : doubt;
            return One(publish);
        }

        doubt = First(doubt, ClaimDoubt.Published);
        return lexicon.Topics[topic].IsPublished ? Bare(lexicon, words, topic) : Nothing();
    }

    private static ClaimDoubt First(ClaimDoubt doubt, ClaimDoubt other) => doubt == ClaimDoubt.None ? other : doubt;
}
