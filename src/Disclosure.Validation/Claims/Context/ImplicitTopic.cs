using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Context;

/// <summary>What is counted where the clause does not say so.</summary>
internal static class ImplicitTopic
{
    /// <summary>The topic talked of that all goes with; else one named before under the heading; else none.</summary>
    public static int Of(Lexicon lexicon, ClaimContext context, List<int> aspects, bool hasParty)
    {
        if (Fits(lexicon, context.Topic, aspects, hasParty))
        {
            return context.Topic;
        }

        if (context.Topic == ClaimContext.Foreign && !IsSpecific(lexicon, aspects))
        {
            return ClaimContext.None;
        }

        if (!IsOfOtherList(lexicon, context) && Fits(lexicon, context.Heading, aspects, hasParty))
        {
            return context.Heading;
        }

        if (context.Topic == ClaimContext.Foreign)
        {
            // 制定规范性文件2件，同步解读2次，废止1件: a result that only what was counted before can have.
            return context.LastWhole is { InWords: false } last && last.Sentence == context.Sentence && lexicon.Topics[last.Topic].IsPublished && !context.InList
                && Fits(lexicon, last.Topic, aspects, hasParty: false) ? last.Topic : ClaimContext.None;
        }

        for (var topic = 0; topic < lexicon.Topics.Length; topic++)
        {
            if (context.IsMentioned(topic) && Fits(lexicon, topic, aspects, hasParty))
            {
                return topic;
            }
        }

        return aspects.Exists(aspect => lexicon.Aspects[aspect].IsAlone) ? Default(lexicon, aspects) : ClaimContext.None;
    }

    // 依申请公开情况。…行政复议3件，其中1件办理中: of what is being parted, not of what the heading names.
    private static bool IsOfOtherList(Lexicon lexicon, ClaimContext context) => context is { InList: true, ListWhole: { } whole }
        && whole.Topic != context.Heading && lexicon.Topics[whole.Topic].IsBusiness;

    private static int Default(Lexicon lexicon, List<int> aspects)
    {
        for (var topic = 0; topic < lexicon.Topics.Length; topic++)
        {
            if (lexicon.Topics[topic].IsDefault && Fits(lexicon, topic, aspects, hasParty: false))
            {
                return topic;
            }
        }

        return ClaimContext.None;
    }

    private static bool IsSpecific(Lexicon lexicon, List<int> aspects) =>
        aspects.Exists(aspect => lexicon.Aspects[aspect].Group is AspectGroup.Outcome or AspectGroup.Carry);

    private static bool Fits(Lexicon lexicon, int topic, List<int> aspects, bool hasParty) =>
        topic >= 0 && (aspects.Exists(aspect => lexicon.Goes[topic][aspect])
            || (aspects.Count == 0 && hasParty && lexicon.Topics[topic].HasParties));
}
