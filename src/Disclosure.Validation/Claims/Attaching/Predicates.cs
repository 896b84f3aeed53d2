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
    private Clause _clause = null!;

    private Lexicon Lexicon => meanings.Lexicon;

    public void Read(Clause clause)
    {
        _clause = clause;
        if ((context.Last ?? context.LastTotal) is null || clause.Has(Role.Number) || clause.Unknown > MostGap || !(clause.Has(Role.Aspect) || clause.Has(Role.Party)))
        {
            return;
        }

        _words.Read(clause);
        if (Base() is not { } figure || !Says())
        {
            return;
        }

        if (_words.Aspects.Count == 0 && _words.Parties.Count == 1 && figure.Aspect >= 0 && clause.Unknown == 0)
        {
            AddParty(figure, clause.NamedAt(_words.Parties[0]));
            return;
        }

        ReadAspects(figure);
    }

    /// <summary>What all of a figure are denied to be: 均未予以公开.</summary>
    /// <returns>Whether the clause said so.</returns>
    public bool ReadDenied(Clause clause, int deny)
    {
        _clause = clause;
        if (deny == 0 || !IsOfAll())
        {
            return false;
        }

        _words.Read(clause);
        if (Base() is not { } figure)
        {
            return false;
        }

        var before = drafts.All.Count;
        FindAspects(figure.Topic);
        foreach (var aspect in _aspects)
        {
            if (Lexicon.Aspects[aspect].Group == AspectGroup.Outcome)
            {
                Add(figure, aspect, meanings.Readings(figure.Topic, aspect), 0, ClaimDoubt.None);
            }
        }

        return drafts.All.Count > before;
    }

    private bool IsOfAll() => _clause.Has(Role.All) || _clause.Has(Role.Whole);

    private ClaimDraft? Base()
    {
        if (context.LastIsForeign || _words.IsForeign || (context.LastIsUnread && !_words.IsSame))
        {
            return null;
        }

        var figure = context.Last?.Sentence == context.Sentence && !_words.IsSame ? context.Last : context.LastTotal;
        figure = figure is { Party: >= 0 } or { IsChannel: true } && IsOfAll() && context.LastTotal?.Sentence == figure.Sentence && _words.Aspects.Count > 0 ? context.LastTotal : figure;
        figure = figure is { Party: >= 0 } && context.LastTotal is { } total && total.Value == figure.Value && total.Sentence == figure.Sentence ? total : figure;
        return figure is { InWords: false } && (figure.Sentence == context.Sentence || _words.IsSame || _words.Topic == figure.Topic) ? figure : null;
    }

    private bool Says() => IsOfAll() || _clause.Has(Role.Is) || (_words.Topic < 0 && _clause[0].Role is Role.Aspect or Role.Filler && _words.Publish < 0);

    private void ReadAspects(ClaimDraft figure)
    {
        FindAspects(figure.Topic);
        var handled = _aspects.FindIndex(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Completion) is var found and >= 0 ? _aspects[found] : -1;
        _aspects.RemoveAll(aspect => Lexicon.Aspects[aspect].Group != AspectGroup.Outcome);
        if (_aspects.Count > 0)
        {
            AddOutcome(figure, Outcomes.Readings(meanings, figure.Topic, _aspects, areJoined: false));
        }
        else if (handled >= 0 && figure is { Party: < 0, Aspect: >= 0, IsChannel: false } && Lexicon.Aspects[figure.Aspect].Group is AspectGroup.Intake or AspectGroup.Work)
        {
            // 均按期办结 may say of those that ended that they ended in time.
            var doubt = IsOfAll() && !_words.IsManner && !_words.IsSubset ? ClaimDoubt.None : ClaimDoubt.Implied;
            Add(figure, handled, meanings.Readings(figure.Topic, handled), figure.Value, doubt);
            AddNoneLeft(figure, handled, doubt);
        }
    }

    private void AddOutcome(ClaimDraft figure, IReadOnlyList<Reading> readings)
    {
        if (!drafts.IsOutcome(figure))
        {
            Add(figure, _aspects[0], figure.Readings.Count == 0 ? [] : readings, figure.Value, figure.IsChannel || figure.Party >= 0 || IsOfSeveral(figure) ? ClaimDoubt.Unclear : ClaimDoubt.None);
        }
        else if (figure.Readings is [var first, ..] && readings is [var wider, ..] && wider.Cells.IsProperSupersetOf(first.Cells))
        {
            // 4件可能影响经济安全，不予公开: the wider result may be the one that is meant.
            figure.Readings = [.. figure.Readings, wider];
        }
    }

    // 行政复议7件，诉讼9件，均获维持: of both.
    private bool IsOfSeveral(ClaimDraft figure) => IsOfAll()
        && drafts.Last(draft => draft.Topic != figure.Topic && draft.Party < 0 && drafts.IsTotal(draft)) is not null;

    // 全部办结: none went over to next year.
    private void AddNoneLeft(ClaimDraft figure, int handled, ClaimDoubt doubt)
    {
        if (Lexicon.AspectOf(Lexicon.Aspects[handled].Next) is var left and >= 0 && IsOfAll())
        {
            Add(figure, left, meanings.Readings(figure.Topic, left), 0, doubt);
        }
    }

    private void FindAspects(int topic)
    {
        _aspects.Clear();
        foreach (var index in _words.Aspects)
        {
            AddFitting(topic, _clause.AspectAt(index).Group == AspectGroup.Carry ? -1 : _clause.NamedAt(index));
        }

        if (_words.Publish >= 0 && IsOfAll())
        {
            AddFitting(topic, Lexicon.AspectOf(_clause.AspectAt(_words.Publish).Listed));
        }
    }

    private void AddFitting(int topic, int aspect)
    {
        if (topic >= 0 && aspect >= 0 && Lexicon.Goes[topic][aspect])
        {
            _aspects.Add(aspect);
        }
    }

    private void AddParty(ClaimDraft figure, int party)
    {
        if (figure.Party < 0 && Lexicon.Topics[figure.Topic].HasParties)
        {
            var isTotal = Lexicon.Aspects[figure.Aspect].Group != AspectGroup.Outcome && !figure.IsChannel;
            Add(figure, figure.Aspect, meanings.Readings(figure.Topic, figure.Aspect, party), figure.Value, isTotal ? ClaimDoubt.None : ClaimDoubt.Unclear, party);
        }
    }

    private void Add(ClaimDraft figure, int aspect, IReadOnlyList<Reading> readings, decimal value, ClaimDoubt doubt, int party = -1)
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
                Start = _clause[0].Start,
                End = _clause[_clause.Count - 1].End,
                InWords = true,
                Whole = figure,
                Sentence = context.Sentence,
            });
        }
    }
}
