using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>What a clause without a number says of the figure before it: all by natural persons, all answered, upheld.</summary>
internal sealed class Predicates(CellMeanings meanings, ClaimContext context, Drafts drafts)
{
    private const int MostGap = 4;

    private Lexicon Lexicon => meanings.Lexicon;

    public void Read(Clause clause)
    {
        var marks = new ItemMarks(clause, 0, -1, clause.Count);
        if (Base(marks) is not { } figure || clause.Has(Role.Number) || clause.Text.Unknown(clause[0].Start, clause[clause.Count - 1].End) > MostGap || !Says(clause, marks))
        {
            return;
        }

        if (marks.Aspects.Count == 0 && marks.Parties.Count == 1 && figure.Aspect >= 0 && clause.Text.Unknown(clause[0].Start, clause[clause.Count - 1].End) == 0)
        {
            AddParty(clause, figure, clause.ConceptOf(marks.Parties[0]).Index);
            return;
        }

        ReadAspects(clause, marks, figure);
    }

    /// <summary>What all of a figure are denied to be: 均未予以公开.</summary>
    /// <returns>Whether the clause said so.</returns>
    public bool ReadDenied(Clause clause, int deny)
    {
        var marks = new ItemMarks(clause, 0, -1, clause.Count);
        if (deny == 0 || !clause.Has(Role.All) || Base(marks) is not { } figure)
        {
            return false;
        }

        var denied = Aspects(clause, marks, figure.Topic).FindAll(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Outcome);
        foreach (var aspect in denied)
        {
            Add(clause, figure, aspect, -1, meanings.Readings(figure.Topic, aspect), 0, ClaimDoubt.None);
        }

        return denied.Count > 0;
    }

    private ClaimDraft? Base(ItemMarks marks)
    {
        if (context.LastIsForeign || marks.IsForeign)
        {
            return null;
        }

        var figure = context.Last?.Sentence == context.Sentence && !marks.IsSame ? context.Last : context.LastTotal;
        figure = figure is { Party: >= 0 } && context.LastTotal is { } total && total.Value == figure.Value && total.Sentence == figure.Sentence ? total : figure;
        return figure is { InWords: false } && (figure.Sentence == context.Sentence || marks.IsSame || marks.Topic == figure.Topic) ? figure : null;
    }

    private static bool Says(Clause clause, ItemMarks marks) =>
        clause.Has(Role.All) || clause.Has(Role.Is) || (marks.Topic < 0 && clause[0].Role is Role.Aspect or Role.Filler && marks.Publish < 0);

    private void ReadAspects(Clause clause, ItemMarks marks, ClaimDraft figure)
    {
        var aspects = Aspects(clause, marks, figure.Topic);
        var outcomes = aspects.FindAll(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Outcome);
        if (outcomes.Count > 0)
        {
            var readings = Outcomes.Readings(meanings, figure.Topic, outcomes, areJoined: false);
            if (drafts.IsOutcome(figure))
            {
                Widen(figure, readings);
                return;
            }

            Add(clause, figure, outcomes[0], -1, Rebase(figure, readings), figure.Value, figure.IsChannel || IsPart(figure) ? ClaimDoubt.Unclear : ClaimDoubt.None);
            return;
        }

        if (aspects.FirstOrDefault(aspect => Lexicon.Aspects[aspect].Group == AspectGroup.Completion, -1) is var handled and >= 0 && !IsPart(figure) && !figure.IsChannel
            && Lexicon.Aspects[figure.Aspect].Group is AspectGroup.Intake or AspectGroup.Work)
        {
            Add(clause, figure, handled, -1, meanings.Readings(figure.Topic, handled), figure.Value, ClaimDoubt.Implied);
            AddNoneLeft(clause, figure, handled);
        }
    }

    // 4件可能影响经济安全，不予公开: the wider result may be the one that is meant.
    private static void Widen(ClaimDraft figure, IReadOnlyList<Reading> readings)
    {
        if (figure.Readings is [var first, ..] && readings is [var wider, ..] && !figure.InWords && wider.Cells.IsProperSupersetOf(first.Cells))
        {
            figure.Readings = [.. figure.Readings, wider];
        }
    }

    // 全部办结: none went over to next year.
    private void AddNoneLeft(Clause clause, ClaimDraft figure, int handled)
    {
        if (Lexicon.AspectOf(Lexicon.Aspects[handled].Next) is var left and >= 0 && clause.Has(Role.All))
        {
            Add(clause, figure, left, -1, meanings.Readings(figure.Topic, left), 0, ClaimDoubt.Implied);
        }
    }

    // 行政复议2件，结果维持: the results of the topic that the figure is of.
    private static IReadOnlyList<Reading> Rebase(ClaimDraft figure, IReadOnlyList<Reading> readings) =>
        figure.Readings.Count == 0 ? [] : readings;

    private static bool IsPart(ClaimDraft figure) => figure.Party >= 0 || figure.Aspect < 0;

    private List<int> Aspects(Clause clause, ItemMarks marks, int topic) => topic < 0 ? []
        : [.. marks.Aspects.Append(clause.Has(Role.All) ? marks.Publish : -1).Where(index => index >= 0).Select(index => Resolve(clause, index)).Where(aspect => aspect >= 0 && Lexicon.Goes[topic][aspect])];

    private int Resolve(Clause clause, int index)
    {
        var aspect = clause.ConceptOf(index).Index;
        var feature = Lexicon.Aspects[aspect];
        return feature.Group == AspectGroup.Carry ? -1 : feature.Listed is { } listed ? Lexicon.AspectOf(listed) : aspect;
    }

    private void AddParty(Clause clause, ClaimDraft figure, int party)
    {
        if (figure.Party < 0 && Lexicon.Topics[figure.Topic].Cells.Contains("{party}", StringComparison.Ordinal))
        {
            Add(clause, figure, figure.Aspect, party, meanings.Readings(figure.Topic, figure.Aspect, party), figure.Value, IsTotal(figure) ? ClaimDoubt.None : ClaimDoubt.Unclear);
        }
    }

    private bool IsTotal(ClaimDraft figure) => Lexicon.Aspects[figure.Aspect].Group != AspectGroup.Outcome && !figure.IsChannel;

    private void Add(Clause clause, ClaimDraft figure, int aspect, int party, IReadOnlyList<Reading> readings, decimal value, ClaimDoubt doubt)
    {
        if (readings.Count == 0)
        {
            return;
        }

        drafts.AddAside(new ClaimDraft
        {
            Topic = figure.Topic,
            Aspect = aspect,
            Party = party,
            Readings = readings,
            Value = value,
            Doubt = figure.Doubt != ClaimDoubt.None ? figure.Doubt : doubt,
            Start = clause[0].Start,
            End = clause[clause.Count - 1].End,
            InWords = true,
            Of = null,
            Whole = figure,
            Sentence = context.Sentence,
        });
    }
}
