using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>Why a figure is not surely the body's own of the year.</summary>
internal static class Doubts
{
    public static ClaimDoubt Of(Clause clause, Item item, Number number, ItemWords words, int topic, ClaimContext context) =>
        number.IsRough || number.IsUnknown || words.IsRough ? ClaimDoubt.Rough
        : OfSituation(context, Years.At(clause, item.From, item.Number)) is var doubt and not ClaimDoubt.None ? doubt
        : words.IsSubset ? ClaimDoubt.PartOfWhole
        : clause.Lexicon.Topics[topic].IsDoubtful ? ClaimDoubt.Unclear
        : IsAboutInformation(clause, words, topic) ? ClaimDoubt.Published
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
}
