using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>
/// Shares of what is named without a count (予以公开占58.5%), of several counts in turn (占比分别为83.08%、16.92%), and of those that were handled.
/// </summary>
internal sealed class NamedShares(CellMeanings meanings, ClaimContext context, Drafts drafts)
{
    private const int MostGap = 6;
    private readonly List<int> _aspects = [];

    private Lexicon Lexicon => meanings.Lexicon;

    /// <summary>Whether the words before the share name something of which no count stands there; where they do, it has been read.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="share">The mark that says that a share follows.</param>
    /// <param name="index">The percentage.</param>
    public bool Read(Clause clause, int share, int index)
    {
        var from = From(clause, share);
        if (from < 0 || context.LastIsForeign)
        {
            return false;
        }

        var (party, channel, other) = (-1, -1, -1);
        _aspects.Clear();
        var topic = context.Topic >= 0 && Lexicon.Topics[context.Topic].HasParties ? context.Topic : context.LastTotal?.Topic ?? ClaimContext.None;
        for (var i = from; i < share && topic >= 0; i++)
        {
            party = clause[i].Role == Role.Party ? clause.NamedAt(i) : party;
            channel = clause[i].Role == Role.Channel ? i : channel;
            other = clause[i].Role == Role.Else ? i : other;
            if (clause[i].Role == Role.Aspect && Lexicon.Goes[topic][clause.NamedAt(i)] && clause.AspectAt(i).Group == AspectGroup.Outcome)
            {
                _aspects.Add(i);
            }
        }

        if (topic < 0 || (_aspects.Count == 0 && party < 0 && channel < 0 && other < 0))
        {
            return false;
        }

        Add(clause, (from, index), topic, party, channel >= 0, other >= 0);
        return true;
    }

    /// <summary>Whether the clause gives shares of the figures before it in turn; where it does, they have been read.</summary>
    public bool ReadInTurn(Clause clause)
    {
        if (!clause.Has(Role.Apart) || !clause.Has(Role.Share))
        {
            return false;
        }

        var percents = Enumerable.Range(0, clause.Count).Where(i => clause[i].Role == Role.Number && clause.NumberOf(i).Kind == NumberWord.Percent).ToList();
        var figures = drafts.LastFigures(percents.Count);
        if (percents.Count < 2 || figures.Count < percents.Count)
        {
            return false;
        }

        for (var i = 0; i < percents.Count; i++)
        {
            drafts.AddAside(Draft(clause, (percents[i], percents[i]), figures[i].Readings, figures[i]));
        }

        return true;
    }

    /// <summary>Whether the clause gives the rate of what was handled (办结率100%); where it does, it has been read.</summary>
    public bool ReadRate(Clause clause)
    {
        var rate = clause.Find(Role.Completed);
        if (context.LastIsForeign || context.LastTotal is not { IsChannel: false } total || !Lexicon.Topics[total.Topic].HasParties)
        {
            return false;
        }

        var index = rate + 1;
        while (index + 1 < clause.Count && (clause.IsFiller(index) || clause[index].Role is Role.Is or Role.All))
        {
            index++;
        }

        if (index >= clause.Count || clause[index].Role != Role.Number || clause.NumberOf(index).Kind != NumberWord.Percent || clause.Gap(rate, index) > 0)
        {
            return false;
        }

        var handled = Array.FindIndex(Lexicon.Aspects, aspect => aspect is { Group: AspectGroup.Completion, Next: not null } && aspect.Of.Contains(Lexicon.Topics[total.Topic].Id));
        if (handled < 0)
        {
            return false;
        }

        var draft = Draft(clause, (rate, index), meanings.Readings(total.Topic, handled), of: null, total.Topic);
        if (clause.Has(Role.Manner) || !drafts.SayAllHandled(total))
        {
            // Only where none was left over it can be no other than all.
            draft.DoubtFor(ClaimDoubt.Implied);
        }

        drafts.AddAside(draft);
        return true;
    }

    // The place behind the last number before the share; -1 where that is a count, whose share it is.
    private static int From(Clause clause, int share)
    {
        for (var i = share - 1; i >= 0; i--)
        {
            if (clause[i].Role == Role.Number && clause.NumberOf(i).Kind is not (NumberWord.Year or NumberWord.Month))
            {
                return clause.NumberOf(i).Kind == NumberWord.Percent ? i + 1 : -1;
            }
        }

        return 0;
    }

    private void Add(Clause clause, (int From, int Index) place, int topic, int party, bool isChannel, bool isElse)
    {
        var readings = party >= 0 ? PartyReadings(topic, party)
            : isChannel || _aspects.Count == 0 ? []
            : Outcomes.Readings(meanings, topic, [.. _aspects.Select(clause.NamedAt)], Joins.AreJoined(clause, _aspects));
        var draft = Draft(clause, place, readings, of: null, topic, isChannel);
        if (isElse && _aspects.Count == 0)
        {
            draft.DoubtFor(ClaimDoubt.Unclear);
        }

        drafts.AddAside(draft);
    }

    private IReadOnlyList<Reading> PartyReadings(int topic, int party)
    {
        var aspect = context.LastTotal is { Aspect: >= 0 } total && total.Topic == topic ? total.Aspect : Lexicon.AspectOf(Lexicon.Topics[topic].Aspect);
        return meanings.Readings(topic, aspect, party);
    }

    private ClaimDraft Draft(Clause clause, (int From, int Index) place, IReadOnlyList<Reading> readings, ClaimDraft? of, int topic = -1, bool isChannel = false)
    {
        var (from, index) = place;
        var number = clause.NumberOf(index);
        return new ClaimDraft
        {
            Kind = ClaimKind.Share,
            Topic = of?.Topic ?? topic,
            Aspect = of?.Aspect ?? -1,
            Party = of?.Party ?? -1,
            IsChannel = of?.IsChannel ?? isChannel,
            Readings = readings,
            Value = number.Value,
            Step = number.Step,
            Unit = ClaimUnit.Percent,
            Doubt = number.IsRough || number.IsUnknown || Comparisons.IsAbout(clause, index) ? ClaimDoubt.Rough
                : of is { Doubt: not ClaimDoubt.None } ? of.Doubt
                : clause.Gap(from, index) > MostGap ? ClaimDoubt.Unclear
                : FigureDoubts.OfSituation(context, Years.At(clause, 0, index)),
            Start = clause[from].Start,
            End = clause[index].End,
            Number = (clause[index].Start, clause[index].End),
            Whole = of?.Whole ?? context.LastTotal,
            Of = of,
            Sentence = context.Sentence,
        };
    }
}
