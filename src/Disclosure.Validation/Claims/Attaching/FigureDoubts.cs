using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>Why a figure is not surely the body's own of the year.</summary>
internal static class FigureDoubts
{
    private const int MostUnknown = 1;

    public static ClaimDoubt Of(Counted it, int topic, ClaimContext context) =>
        it.Number.IsRough || it.Number.IsUnknown || it.Words.IsRough ? ClaimDoubt.Rough
        : OfSituation(context, Years.At(it.Clause, it.Item.From, it.Item.Number)) is var doubt and not ClaimDoubt.None ? doubt
        : Totals.IsFormer(it) ? ClaimDoubt.AnotherYear
        : it.Words.IsSubset || IsByOneOf(it) ? ClaimDoubt.PartOfWhole
        : it.Clause.Lexicon.Topics[topic].IsAmongOthers ? ClaimDoubt.AmongOthers
        : IsAboutInformation(it.Clause, it.Words, topic) ? ClaimDoubt.Published
        : IsForOther(it, topic) ? ClaimDoubt.OwnBusiness
        : ClaimDoubt.None;

    /// <summary>The doubt that whose and when it is makes.</summary>
    /// <param name="context">What the clauses before say.</param>
    /// <param name="when">The time that the clause itself names; null for none.</param>
    public static ClaimDoubt OfSituation(ClaimContext context, Role? when) =>
        context.Whose != Role.Own ? ClaimDoubt.AnotherBody
        : (when ?? context.When) switch
        {
            Role.This => ClaimDoubt.None,
            Role.Partly => ClaimDoubt.PartOfYear,
            _ => ClaimDoubt.AnotherYear,
        };

    // 行政许可信息31条: what was published of it.
    private static bool IsAboutInformation(Clause clause, ItemWords words, int topic) =>
        clause.Lexicon.Topics[topic].IsPublished && words.Head >= 0 && words.Noun > words.Head
        && clause.Gap(words.Head, words.Noun) == 0 && words.Aspects.Count == 0;

    // 60件由市局办理: of those, one did so many.
    private static bool IsByOneOf(Counted it)
    {
        var isCaused = false;
        for (var i = it.Item.Number + 1; i + 1 < it.Item.To; i++)
        {
            if (isCaused && it.Clause[i].Role is Role.Own or Role.Body or Role.Other && it.Clause[i + 1].Role == Role.Aspect
                && it.Clause.AspectAt(i + 1).Group is AspectGroup.Work or AspectGroup.Completion or AspectGroup.Intake)
            {
                return true;
            }

            isCaused |= it.Clause[i].Role == Role.Cause;
        }

        return false;
    }

    // 因行政处罚决定被提起行政复议5件: of something else than requests for information.
    private static bool IsForOther(Counted it, int topic)
    {
        if (!it.Clause.Lexicon.Topics[topic].IsBusiness || !it.Words.IsCause || it.Words.Head < 0)
        {
            return false;
        }

        for (var i = it.Item.From; i < it.Words.Head; i++)
        {
            if (it.Clause[i].Role == Role.Cause)
            {
                return IsOther(it.Clause, i, it.Words.Head, topic);
            }
        }

        return false;
    }

    private static bool IsOfRequests(Clause clause, int index) =>
        Array.Exists(clause.Lexicon.Topics, topic => topic.HasParties && clause.AspectAt(index).Of.Contains(topic.Id));

    private static bool IsOther(Clause clause, int cause, int head, int topic)
    {
        var isOther = clause.Gap(cause, head) > MostUnknown;
        for (var i = cause + 1; i < head; i++)
        {
            if ((clause[i].Role == Role.Aspect && IsOfRequests(clause, i)) || (clause[i].Role == Role.Topic && clause.NamedAt(i) != topic && !clause.Lexicon.Topics[clause.NamedAt(i)].IsPublished))
            {
                return false;
            }

            isOther |= clause[i].Role is Role.Foreign or Role.Topic;
        }

        return isOther;
    }
}
