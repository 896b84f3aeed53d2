using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>Chooses what a number counts: what its words name, else what is being talked of.</summary>
internal sealed class TopicChoice(ClaimContext context)
{
    private const int MostGap = 2;
    private const int MostGapBehind = 12;

    private readonly List<int> _aspects = [];

    /// <summary>The index of the topic; <see cref="ClaimContext.Foreign"/> for what the form does not count, else <see cref="ClaimContext.None"/>.</summary>
    public int Of(Clause clause, Item item, ItemWords words)
    {
        if (words.IsForeign || IsUnknownMatter(clause, item, words))
        {
            return IsOverruled(clause, item, words) ? Implicit(clause, item, words) : ClaimContext.Foreign;
        }

        if (words.Topic >= 0 && words.Strength == TopicStrength.Weak && TopicBefore(clause, words) is var other and >= 0)
        {
            return other;
        }

        if ((context.InForeignList && !IsNamedAnew(clause, item, words)) || IsOnlyPublished(clause, words) || IsUnnamedBefore(clause, words))
        {
            return ClaimContext.Foreign;
        }

        if (words.Topic < 0 && words.Parties.Count > 0 && context.ListWhole is { } whole && !clause.Lexicon.Topics[whole.Topic].HasParties)
        {
            // 行政复议3件，其中自然人3件: of whom these are, no cell says.
            return ClaimContext.Foreign;
        }

        return words.Topic >= 0 && (words.Strength != TopicStrength.Weak || HasWork(words)) ? words.Topic : Implicit(clause, item, words);
    }

    // 办理审批事项6820件，其中登记3510件；依申请公开仅收到2件: no more of that list, as 采购公告387条，行政处罚决定1条 is.
    private static bool IsNamedAnew(Clause clause, Item item, ItemWords words) =>
        words.Topic >= 0 && words.Strength == TopicStrength.Full && words.Head < item.Number && HasWork(words)
        && !(clause.Lexicon.Topics[words.Topic].IsPublished && words.Aspects[0] > words.Head);

    // 行政复议案件中涉政府信息公开58件: of reviews, whatever they are about.
    private static int TopicBefore(Clause clause, ItemWords words)
    {
        for (var i = words.Topics.Count - 1; i >= 0; i--)
        {
            if (words.Topics[i] < words.Head && clause.ConceptOf(words.Topics[i]) is { Strength: TopicStrength.Full } topic && topic.Index != words.Topic
                && clause.Lexicon.Topics[topic.Index].IsBusiness && !Joins.Join(clause, words.Topics[i], words.Head))
            {
                return topic.Index;
            }
        }

        return -1;
    }

    // 申请 behind a word that is not known may be for anything; what follows the topic may be what is counted.
    private static bool IsUnknownMatter(Clause clause, Item item, ItemWords words) => words.Topic >= 0 && words.Head < item.Number
        && ((words.Strength == TopicStrength.Generic && clause.IsPrecededByUnknown(words.Head))
            || (clause.Gap(words.Head, item.Number) > MostGap && (words.Aspects.Count == 0 || words.Aspects[^1] < words.Head)));

    // 公文不予公开 is of papers; 征地信息…予以公开 in a list of results is of requests.
    private bool IsOverruled(Clause clause, Item item, ItemWords words)
    {
        foreach (var index in words.Aspects)
        {
            if (context.InList && !context.InForeignList && words.Head < item.Number && index > words.Head
                && clause.AspectAt(index).Group is AspectGroup.Outcome or AspectGroup.Carry)
            {
                return true;
            }
        }

        return false;
    }

    // 各类申请45210件, where nobody spoke of requests for information.
    private bool IsUnnamedBefore(Clause clause, ItemWords words) => words.Topic >= 0 && words.Strength == TopicStrength.Generic
        && !context.IsMentioned(words.Topic) && !IsSpokenOf(clause, words) && !words.Aspects.Exists(index => clause.AspectAt(index).IsAlone);

    // 政府信息公开方面，收到申请5件; 依申请公开管理系统收到申请5件
    private bool IsSpokenOf(Clause clause, ItemWords words) => !context.HasForeign && words.Has(AspectGroup.Intake)
        && (context.Spoken == context.Sentence || words.Topics.Exists(index => clause.NamedAt(index) == words.Topic && clause.ConceptOf(index).Strength == TopicStrength.Weak));

    private bool IsOnlyPublished(Clause clause, ItemWords words)
    {
        if (words.Publish < 0)
        {
            return context.IsPublished && words.Aspects.Count == 0 && words.Topic >= 0 && !clause.Lexicon.Topics[words.Topic].IsPublished;
        }

        if (clause.AspectAt(words.Publish).Listed is not null && words.Noun < 0 && IsAmongResults(clause.Lexicon))
        {
            return false;
        }

        return words.Topic < 0 ? !words.Has(AspectGroup.Outcome)
            : !clause.Lexicon.Topics[words.Topic].IsPublished && !clause.Lexicon.Goes[words.Topic][clause.NamedAt(words.Publish)]
                && !HasWork(words) && !words.Has(AspectGroup.Outcome);
    }

    // Behind what came in or was handled, 公开4件 is a result.
    private bool IsAmongResults(Lexicon lexicon) => !context.InForeignList && !context.LastIsForeign
        && ((context.Last is { } last && last.Sentence == context.Sentence && lexicon.Topics[last.Topic].HasParties)
            || (context.ListWhole is { } whole && lexicon.Topics[whole.Topic].HasParties));

    private static bool HasWork(ItemWords words) =>
        words.Has(AspectGroup.Intake) || words.Has(AspectGroup.Completion) || words.Has(AspectGroup.Work);

    private int Implicit(Clause clause, Item item, ItemWords words)
    {
        if (!IsNear(clause, item, words))
        {
            return ClaimContext.None;
        }

        _aspects.Clear();
        foreach (var index in words.Aspects)
        {
            _aspects.Add(clause.NamedAt(index));
        }

        if (words.Publish >= 0 && clause.Lexicon.AspectOf(clause.AspectAt(words.Publish).Listed) is var listed and >= 0)
        {
            _aspects.Add(listed);
        }

        return _aspects.Count == 0 && words.Else >= 0 && context.Last is { } last && last.Sentence == context.Sentence
            ? last.Topic
            : ImplicitTopic.Of(clause.Lexicon, context, _aspects, words.Parties.Count > 0 || words.Channel >= 0);
    }

    // Unknown words between may name what is counted.
    private static bool IsNear(Clause clause, Item item, ItemWords words)
    {
        foreach (var index in (ReadOnlySpan<int>)[words.Channel, words.Else, words.Publish])
        {
            if (index >= 0 && IsNear(clause, item.Number, index))
            {
                return true;
            }
        }

        return words.Aspects.Exists(index => IsNear(clause, item.Number, index)) || words.Parties.Exists(index => IsNear(clause, item.Number, index));
    }

    private static bool IsNear(Clause clause, int number, int index) =>
        index < number ? clause.Gap(index, number) <= MostGap : clause.Gap(number, index) <= MostGapBehind;
}
