using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>
/// Numbers whose own words say nothing of what they count: the sum of what was listed before them, what a figure has become, or how
/// many there were of what the heading names.
/// </summary>
internal sealed class Totals(CellMeanings meanings, ClaimContext context, Drafts drafts)
{
    // Nobody sums up more.
    private const int MostParts = 12;

    private Lexicon Lexicon => meanings.Lexicon;

    /// <summary>Whether the number was one of these; where it was, its claim has been added.</summary>
    public bool Read(Counted it)
    {
        if (it.HasContent || it.Number.IsUnknown)
        {
            return false;
        }

        return ReadBecome(it) || (IsSum(it) ? ReadSum(it) || ReadAlone(it) : it.Item.From == 0 && it.Item.To == it.Clause.Count && ReadAlone(it));
    }

    /// <summary>由2021年的4件上升到2022年的11件: whether another number follows that it has become.</summary>
    public static bool IsFormer(Counted it) => it.Item.Number + 1 < it.Clause.Count && it.Clause[it.Item.Number + 1].Role == Role.Reach
        && it.Clause.Gap(it.Item.Number, it.Item.Number + 1) == 0;

    private bool ReadBecome(Counted it)
    {
        for (var i = it.Item.Number - 1; i >= it.Item.From; i--)
        {
            if (it.Clause[i].Role == Role.Reach)
            {
                return drafts.LastFigures(1) is [{ Kind: ClaimKind.Figure } figure]
                    && Add(it, figure.Topic, figure.Aspect, figure.Readings, figure.Doubt == ClaimDoubt.AnotherYear ? ClaimDoubt.None : figure.Doubt, figure.Party);
            }
        }

        return false;
    }

    private static bool IsSum(Counted it)
    {
        for (var i = it.Item.Number - 1; i >= it.Item.From; i--)
        {
            if (it.Clause[i].Role == Role.Sum)
            {
                return it.Clause.Touch(i, it.Item.Number);
            }
        }

        return false;
    }

    // 新收34件，上年结转1件，共35件: the cells of all of them.
    private bool ReadSum(Counted it)
    {
        var parts = drafts.LastFigures(MostParts);
        if (parts.Count == 0 || context.Topic != parts[0].Topic || parts.Exists(part => part.Topic != parts[0].Topic))
        {
            return false;
        }

        if (parts.TrueForAll(part => part.Doubt == ClaimDoubt.PartOfYear)
            || (parts.Count > 1 && parts.TrueForAll(part => part.IsChannel || part.Doubt is ClaimDoubt.PartOfYear or ClaimDoubt.PartOfWhole or ClaimDoubt.AnotherBody)))
        {
            var aspect = parts[0].Aspect >= 0 ? parts[0].Aspect : Lexicon.AspectOf(Lexicon.Topics[parts[0].Topic].Aspect);
            return aspect >= 0 && Add(it, parts[0].Topic, aspect, meanings.Readings(parts[0].Topic, aspect), ClaimDoubt.None, of: parts);
        }

        return parts.Count > 1 && AreOfOneKind(parts) && AreApart(parts) && Add(
            it,
            parts[0].Topic,
            parts[0].Aspect,
            [parts.Skip(1).Aggregate(parts[0].Readings[0], (sum, part) => sum.With(part.Readings[0])), .. Wholes(parts)],
            ClaimDoubt.None);
    }

    // What parts by party, or results, make together where all of them are listed.
    private IReadOnlyList<Reading> Wholes(List<ClaimDraft> parts) =>
        parts.TrueForAll(part => part.Party >= 0) ? meanings.Readings(parts[0].Topic, parts[0].Aspect)
        : parts.TrueForAll(part => part.Party < 0 && drafts.IsOutcome(part)) ? AllOf(parts[0].Topic)
        : [];

    private IReadOnlyList<Reading> AllOf(int topic) =>
        [.. Enumerable.Range(0, Lexicon.Aspects.Length)
            .Where(aspect => Lexicon.Goes[topic][aspect] && Lexicon.Aspects[aspect].Group == (Lexicon.Topics[topic].HasParties ? AspectGroup.Completion : AspectGroup.Intake))
            .SelectMany(aspect => meanings.Readings(topic, aspect)).Take(1)];

    // Results, parties, or what came in and came over: never a whole beside its parts.
    private bool AreOfOneKind(List<ClaimDraft> parts) => parts.TrueForAll(part => part.Party >= 0)
        || parts.TrueForAll(part => part.Party < 0 && drafts.IsOutcome(part) && !drafts.IsCarried(part))
        || parts.TrueForAll(part => part.Party < 0 && (drafts.IsTotal(part) || Lexicon.IsFromLast(part.Aspect)));

    private static bool AreApart(List<ClaimDraft> parts)
    {
        var cells = new HashSet<int>();
        foreach (var part in parts)
        {
            if (part is not { Kind: ClaimKind.Figure, Doubt: ClaimDoubt.None, Readings: [var reading, ..] } || cells.Overlaps(reading.Cells))
            {
                return false;
            }

            cells.UnionWith(reading.Cells);
        }

        return true;
    }

    // 依申请公开情况。共5件。: how many there were of what the heading names.
    private bool ReadAlone(Counted it)
    {
        var topic = context.Topic >= 0 ? context.Topic : context.Heading;
        return topic >= 0 && (topic == context.Heading || (IsSum(it) && !context.LastIsForeign && (Lexicon.Topics[topic].HasParties || Lexicon.Topics[topic].IsMoney)))
            && Lexicon.Topics[topic].IsMoney == (it.Number.Kind == NumberWord.Money) && drafts.LastFigures(1).Count == 0 && !context.InList
            && it.Clause.Unknown == 0
            && Lexicon.AspectOf(Lexicon.Topics[topic].Aspect) is var aspect and >= 0
            && Add(it, topic, aspect, meanings.Readings(topic, aspect), FigureDoubts.Of(it, topic, context));
    }

    private bool Add(Counted it, int topic, int aspect, IReadOnlyList<Reading> readings, ClaimDoubt doubt, int party = -1, List<ClaimDraft>? of = null)
    {
        it.Doubt = it.Number.IsRough ? ClaimDoubt.Rough : doubt;
        var draft = it.Draft(context, topic, aspect, readings, party);
        draft.IsSum = true;
        foreach (var part in of?.FindAll(part => part is { IsChannel: true, Whole: null }) ?? [])
        {
            part.Whole = draft;
        }

        drafts.Add(draft);
        return true;
    }
}
