using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>What a clause without a number says of the figure before it: all by natural persons, all answered, upheld.</summary>
internal sealed class Predicates(CellMeanings meanings, ClaimContext context, Drafts drafts)
{
    private const int MostGap = 4;

    private readonly ItemWords _words = new();
    private readonly List<int> _aspects = [];

    private Lexicon Lexicon => meanings.Lexicon;

    public void Read(Clause clause)
    {
        if (ReadPending(clause))
        {
            return;
        }

        DoubtReason(clause);
        if ((context.Last ?? context.LastTotal) is null || clause.Has(Role.Number) || clause.Unknown > MostGap || !(clause.Has(Role.Aspect) || clause.Has(Role.Party)))
        {
            return;
        }

        _words.Read(clause);
        if (Base(clause) is not { } figure || !Says(clause))
        {
            return;
        }

        if (_words.Aspects.Count == 0 && _words.Parties.Count == 1 && figure.Aspect >= 0 && clause.Unknown == 0)
        {
            AddParty(clause, figure, clause.NamedAt(_words.Parties[0]));
            return;
        }

        ReadAspects(clause, figure);
    }

    /// <summary>What all of a figure are denied to be: 均未予以公开.</summary>
    /// <returns>Whether the clause said so.</returns>
    public bool ReadDenied(Clause clause, int deny)
    {
        if (deny == 0 || !IsOfAll(clause))
        {
            return false;
        }

        _words.Read(clause);
        if (Base(clause) is not { } figure)
        {
            return false;
        }

        var before = drafts.All.Count;
        FindAspects(clause, figure.Topic);
        foreach (var aspect in _aspects)
        {
            if (Lexicon.Aspects[aspect].Group == AspectGroup.Outcome)
            {
                Add(clause, figure, aspect, meanings.Readings(figure.Topic, aspect), 0, ClaimDoubt.None);
            }
        }

        return drafts.All.Count > before;
    }

    // 1件涉及商业秘密，经征求意见后部分公开: the reason first, then what became of it.
    private void DoubtReason(Clause clause)
    {
        if (context.Last is not { InWords: false, Readings: [var why, ..] } figure || figure.Sentence != context.Sentence || !IsReason(figure))
        {
            return;
        }

        for (var i = 0; i < clause.Count; i++)
        {
            if (clause[i].Role == Role.Aspect && Lexicon.Goes[figure.Topic][clause.NamedAt(i)] && clause.AspectAt(i).Group == AspectGroup.Outcome
                && meanings.Readings(figure.Topic, clause.NamedAt(i)) is [var other, ..] && !other.Cells.Overlaps(why.Cells))
            {
                figure.DoubtFor(ClaimDoubt.Unclear);
            }
        }
    }

    private bool IsReason(ClaimDraft figure) => figure.Aspect >= 0 && Lexicon.Aspects[figure.Aspect].IsReason;

    // 1件因未收到补正材料，结转下年: a number of which no word said what became of it.
    private bool ReadPending(Clause clause)
    {
        if (context.Pending is not { } pending || clause.Has(Role.Deny) || clause.Count == 0 || clause[0].Start < pending.Number.End)
        {
            return false;
        }

        context.Pending = null;
        for (var i = 0; i < clause.Count; i++)
        {
            var aspect = clause[i].Role != Role.Aspect ? -1
                : clause.AspectAt(i).Group == AspectGroup.Carry ? Years.Carried(clause, i, 0)
                : clause.AspectAt(i).Group == AspectGroup.Outcome ? clause.NamedAt(i) : -1;
            if (aspect >= 0 && Lexicon.Goes[pending.Topic][aspect] && Lexicon.Aspects[aspect].Is.Count > 0 && clause.Gap(0, i) <= MostGap)
            {
                drafts.Add(pending.As(aspect, meanings.Readings(pending.Topic, aspect), clause[i].End));
                (context.LastIsForeign, context.LastIsUnread) = (false, false);
                return true;
            }
        }

        return false;
    }

    private static bool IsOfAll(Clause clause) => clause.Has(Role.All) || clause.Has(Role.Whole);

    private ClaimDraft? Base(Clause clause)
    {
        if (context.LastIsForeign || _words.IsForeign || (context.LastIsUnread && !_words.IsSame))
        {
            return null;
        }

        var figure = context.Last?.Sentence == context.Sentence && !_words.IsSame ? context.Last : context.LastTotal;
        figure = figure is { Party: >= 0 } or { IsChannel: true } && IsOfAll(clause) && context.LastTotal?.Sentence == figure.Sentence && _words.Aspects.Count > 0 ? context.LastTotal : figure;
        figure = figure is { Party: >= 0 } && context.LastTotal is { } total && total.Value == figure.Value && total.Sentence == figure.Sentence ? total : figure;
        return figure is { InWords: false } && (figure.Sentence == context.Sentence || _words.IsSame || _words.Topic == figure.Topic) ? figure : null;
    }

    private bool Says(Clause clause) =>
        IsOfAll(clause) || clause.Has(Role.Is) || (_words.Topic < 0 && (clause[0].Role is Role.Aspect or Role.This or Role.Partly || clause.IsFiller(0)) && _words.Publish < 0);

    private void ReadAspects(Clause clause, ClaimDraft figure)
    {
        FindAspects(clause, figure.Topic);
        var handled = _aspects.FindIndex(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Completion) is var found and >= 0 ? _aspects[found] : -1;
        _aspects.RemoveAll(aspect => Lexicon.Aspects[aspect].Group != AspectGroup.Outcome);
        if (_aspects.Count > 0)
        {
            AddOutcome(clause, figure, Outcomes.Readings(meanings, figure.Topic, _aspects, areJoined: false));
        }
        else if (handled >= 0 && figure is { Party: < 0, Aspect: >= 0, IsChannel: false } && Lexicon.Aspects[figure.Aspect].Group is AspectGroup.Intake or AspectGroup.Work)
        {
            // 均按期办结 may say of those that ended that they ended in time.
            var doubt = IsOfAll(clause) && !_words.IsManner && !_words.IsSubset ? ClaimDoubt.None : ClaimDoubt.Implied;
            Add(clause, figure, handled, meanings.Readings(figure.Topic, handled), figure.Value, doubt);
            AddNoneLeft(clause, figure, handled, doubt);
        }
    }

    private void AddOutcome(Clause clause, ClaimDraft figure, IReadOnlyList<Reading> readings)
    {
        if (!drafts.IsOutcome(figure))
        {
            var all = IsOfAll(clause) ? drafts.Totals(figure) : [figure];
            foreach (var one in all)
            {
                // 行政复议7件，诉讼9件，均获维持: of both.
                var own = one == figure ? readings : Outcomes.Readings(meanings, one.Topic, _aspects, areJoined: false);
                Add(clause, one, _aspects[0], one.Readings.Count == 0 ? [] : own, one.Value, one.IsChannel || one.Party >= 0 ? ClaimDoubt.Unclear : ClaimDoubt.None);
            }
        }
        else if (figure.Readings is [var first, ..] && readings is [var other, ..])
        {
            Widen(clause, figure, first, other);
        }
    }

    private void Widen(Clause clause, ClaimDraft figure, Reading first, Reading other)
    {
        if (other.Cells.IsProperSupersetOf(first.Cells))
        {
            // 4件可能影响经济安全，不予公开: the wider result may be the one that is meant.
            figure.Readings = [.. figure.Readings, other];
        }
        else if (!other.Cells.Overlaps(first.Cells) && IsReason(figure))
        {
            Add(clause, figure, _aspects[0], [other], figure.Value, ClaimDoubt.Unclear);
        }
    }

    // 全部办结: none went over to next year.
    private void AddNoneLeft(Clause clause, ClaimDraft figure, int handled, ClaimDoubt doubt)
    {
        if (Lexicon.AspectOf(Lexicon.Aspects[handled].Next) is var left and >= 0 && IsOfAll(clause))
        {
            Add(clause, figure, left, meanings.Readings(figure.Topic, left), 0, doubt);
        }
    }

    private void FindAspects(Clause clause, int topic)
    {
        _aspects.Clear();
        foreach (var index in _words.Aspects)
        {
            AddFitting(topic, clause.AspectAt(index).Group == AspectGroup.Carry ? -1 : clause.NamedAt(index));
        }

        if (_words.Publish >= 0 && IsOfAll(clause))
        {
            AddFitting(topic, Lexicon.AspectOf(clause.AspectAt(_words.Publish).Listed));
        }
    }

    private void AddFitting(int topic, int aspect)
    {
        if (topic >= 0 && aspect >= 0 && Lexicon.Goes[topic][aspect])
        {
            _aspects.Add(aspect);
        }
    }

    private void AddParty(Clause clause, ClaimDraft figure, int party)
    {
        if (figure.Party < 0 && Lexicon.Topics[figure.Topic].HasParties)
        {
            var isTotal = Lexicon.Aspects[figure.Aspect].Group != AspectGroup.Outcome && !figure.IsChannel;
            Add(clause, figure, figure.Aspect, PartyReadings(figure, party), figure.Value, isTotal ? ClaimDoubt.None : ClaimDoubt.Unclear, party);
        }
    }

    // Of those handled, or of all that came in.
    private IReadOnlyList<Reading> PartyReadings(ClaimDraft figure, int party) =>
        [.. meanings.Readings(figure.Topic, figure.Aspect, party), .. Lexicon.Aspects[figure.Aspect].Group == AspectGroup.Completion
            ? meanings.Readings(figure.Topic, Lexicon.AspectOf(Lexicon.Topics[figure.Topic].Aspect), party) : []];

    private void Add(Clause clause, ClaimDraft figure, int aspect, IReadOnlyList<Reading> readings, decimal value, ClaimDoubt doubt, int party = -1)
    {
        if (readings.Count > 0)
        {
            drafts.AddAside(new ClaimDraft
            {
                Topic = figure.Topic,
                Aspect = aspect,
                Party = party,
                Readings = readings,
                Value = value,
                Doubt = figure.Doubt != ClaimDoubt.None ? figure.Doubt : doubt,
                Start = clause[0].Start,
                End = clause[^1].End,
                InWords = true,
                Whole = figure,
                Sentence = context.Sentence,
            });
        }
    }
}
