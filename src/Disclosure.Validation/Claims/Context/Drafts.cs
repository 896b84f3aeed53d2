using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Context;

/// <summary>The claims of a section so far, in order; what comes later can make one plainer or less sure.</summary>
internal sealed class Drafts(CellMeanings meanings, ClaimContext context)
{
    // Nobody says it again further behind in one sentence.
    private const int Reach = 16;
    private readonly List<ClaimDraft> _drafts = [];
    private readonly Afterthoughts _afterthoughts = new(meanings.Lexicon, context);
    private int _sentence;

    public IReadOnlyList<ClaimDraft> All => _drafts;

    private Lexicon Lexicon => meanings.Lexicon;

    public bool IsOutcome(ClaimDraft draft) => Is(draft, AspectGroup.Outcome);

    public void Add(ClaimDraft draft)
    {
        if (draft.IsChannel && draft.Readings.Count == 0 && context.Last is { IsChannel: true, Readings.Count: > 0 } first && first.Sentence == draft.Sentence)
        {
            (first.Readings, first.Kind, first.Doubt) = ([], ClaimKind.Part, ClaimDoubt.None);
        }

        if (draft is { Rests: true, Doubt: ClaimDoubt.PartOfWhole } && Is(draft, AspectGroup.Completion) && AreBesides(LastFigures(Reach)))
        {
            // 收到59件，结转下年7件，其余54件已答复: all that were.
            draft.Doubt = ClaimDoubt.None;
        }

        if (draft.Whole is { } whole && Lexicon.IsFromLast(draft.Aspect))
        {
            IncludeLast(whole, draft);
        }

        _afterthoughts.Read(draft, _drafts);
        if (draft is { Kind: ClaimKind.Figure, IsSum: false } && Is(draft, AspectGroup.Intake) && context.LastTotal is { Doubt: ClaimDoubt.None } total && total.Sentence == draft.Sentence
            && Is(total, AspectGroup.Intake) && total.Topic == draft.Topic && total.Value != draft.Value && draft.Party < 0
            && !(draft is { IsListed: true, Readings.Count: 1 } && total.Readings.Count > 1))
        {
            // 收到18件，受理17件: of what came in, not all.
            draft.DoubtFor(ClaimDoubt.PartOfWhole);
        }

        DoubtSaidAgain(draft);
        DoubtBlurred(draft);
        _drafts.Add(draft);
        Remember(draft);
    }

    // What one cell holds is said once: where it is said twice, one of the two is a part, or both are.
    private void DoubtSaidAgain(ClaimDraft draft)
    {
        if (draft is { Kind: ClaimKind.Figure, Doubt: ClaimDoubt.None, Readings.Count: > 0 } && SaidBefore(draft) is { } same)
        {
            // 制定规范性文件12件，其中县政府制定8件
            (IsWithin(same, draft) ? same : draft).DoubtFor(ClaimDoubt.PartOfWhole);
            if (draft.Whole == same.Whole && !IsWithin(same, draft) && !IsWithin(draft, same) && !(Is(draft, AspectGroup.Work) && Is(same, AspectGroup.Completion)))
            {
                // 其中无法提供17件，无法提供2件; 按县政府名义答复14件，按本办名义答复6件: neither is all of them.
                same.DoubtFor(ClaimDoubt.PartOfWhole);
            }
        }

        if (draft is { Kind: ClaimKind.Figure, Doubt: ClaimDoubt.None } && SaidInLastSentence(draft)?.Doubt == ClaimDoubt.PartOfWhole)
        {
            // 13件（含2件转下年）答复办结。办结的13件申请中: of the same as before.
            draft.DoubtFor(ClaimDoubt.PartOfWhole);
        }
    }

    private ClaimDraft? SaidInLastSentence(ClaimDraft draft)
    {
        for (var i = _drafts.Count - 1; i >= 0 && _drafts[i].Sentence >= draft.Sentence - 1; i--)
        {
            if (IsSaidAgain(_drafts[i], draft))
            {
                return _drafts[i];
            }
        }

        return null;
    }

    private static bool IsSaidAgain(ClaimDraft other, ClaimDraft draft) => other.Kind == ClaimKind.Figure && other.Sentence == draft.Sentence - 1
        && other.Value == draft.Value && other.Readings is [var first, ..] && draft.Readings is [var same, ..] && first.Cells.SetEquals(same.Cells);

    // 33件已办结，答复27件
    private bool IsWithin(ClaimDraft one, ClaimDraft other) => one.Aspect >= 0 && Lexicon.AspectOf(Lexicon.Aspects[one.Aspect].Within) is var whole and >= 0
        && whole == other.Aspect && one.Value < other.Value;

    private void Remember(ClaimDraft draft)
    {
        context.Last = draft;
        if (!context.InList)
        {
            context.LastWhole = draft;
        }

        if (draft.Party < 0 && draft.Kind == ClaimKind.Figure && (Is(draft, AspectGroup.Intake) || Is(draft, AspectGroup.Completion) || Is(draft, AspectGroup.Work)))
        {
            context.LastTotal = draft;
            context.LastIntake = Is(draft, AspectGroup.Intake) ? draft : context.LastIntake;
        }
    }

    /// <summary>Adds what is said of a figure, and is none.</summary>
    public void AddAside(ClaimDraft draft) => _drafts.Add(draft);

    /// <summary>The last figure whose number stands before that place, in the sentence.</summary>
    public ClaimDraft? Before(int place)
    {
        var (low, high) = (_sentence, _drafts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _drafts[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low > _sentence ? _drafts[low - 1] : null;
    }

    /// <summary>The last figure of the sentence of that kind; null for none.</summary>
    public ClaimDraft? Last(Func<ClaimDraft, bool> isMeant)
    {
        for (var i = _drafts.Count - 1; i >= Math.Max(_sentence, _drafts.Count - Reach); i--)
        {
            if (_drafts[i] is { InWords: false, Kind: ClaimKind.Figure } && isMeant(_drafts[i]))
            {
                return _drafts[i];
            }
        }

        return null;
    }

    /// <summary>The figure, before it those of the sentence that count what came in of other matters that can end in the same way.</summary>
    public List<ClaimDraft> Totals(ClaimDraft figure)
    {
        var totals = new List<ClaimDraft> { figure };
        for (var i = _drafts.Count - 1; i >= Math.Max(_sentence, _drafts.Count - Reach) && Lexicon.Topics[figure.Topic].IsBusiness; i--)
        {
            if (_drafts[i] is { InWords: false, Kind: ClaimKind.Figure, Party: < 0 } other && Lexicon.Topics[other.Topic].IsBusiness && IsTotal(other) && !totals.Exists(one => one.Topic == other.Topic))
            {
                totals.Insert(0, other);
            }
        }

        return totals;
    }

    /// <summary>Whether it counts what came in.</summary>
    public bool IsTotal(ClaimDraft draft) => Is(draft, AspectGroup.Intake);

    /// <summary>Whether as many were handled as came in, as the text says of that total or of the one before it.</summary>
    public bool SayAllHandled(ClaimDraft total)
    {
        for (var i = _drafts.Count - 1; i >= Math.Max(0, _drafts.Count - Reach); i--)
        {
            if (_drafts[i] is { Kind: ClaimKind.Figure, Doubt: ClaimDoubt.None } draft && draft.Topic == total.Topic && draft.Party < 0
                && Is(draft, AspectGroup.Completion) && context.LastIntake is { Doubt: ClaimDoubt.None } intake && intake.Value == draft.Value)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last figures of the sentence, in order, that many at most.</summary>
    public List<ClaimDraft> LastFigures(int count)
    {
        var figures = new List<ClaimDraft>(count);
        for (var i = _drafts.Count - 1; i >= _sentence && figures.Count < count; i--)
        {
            if (_drafts[i] is { InWords: false, Kind: ClaimKind.Figure or ClaimKind.Part } figure)
            {
                figures.Insert(0, figure);
            }
        }

        return figures;
    }

    public void EndSentence()
    {
        decimal? before = null;
        var isOfTable = _drafts.FindIndex(_sentence, IsPartOfDisputes) >= 0;
        for (var i = _sentence; i < _drafts.Count; i++)
        {
            if (isOfTable && _drafts[i].Doubt == ClaimDoubt.OwnBusiness)
            {
                _drafts[i].Doubt = ClaimDoubt.None;
            }

            if (Is(_drafts[i], AspectGroup.Completion) && !_drafts[i].InWords)
            {
                CompareWithResults(_drafts[i], i + 1, before);
            }

            before = IsOwnResult(_drafts[i]) ? (before ?? 0) + _drafts[i].Value : before;
        }

        _sentence = _drafts.Count;
    }

    // 收到行政复议1件；未经复议直接起诉0件: who tells these apart tells of the table.
    private bool IsPartOfDisputes(ClaimDraft draft) => Lexicon.Topics[draft.Topic] is { IsBusiness: false, Aspect: { } aspect }
        && Array.Exists(Lexicon.Topics, topic => topic.IsBusiness && topic.Aspect == aspect);

    private ClaimDraft? SaidBefore(ClaimDraft draft)
    {
        for (var i = Math.Max(_sentence, _drafts.Count - Reach); i < _drafts.Count; i++)
        {
            if (_drafts[i] is { Kind: ClaimKind.Figure, InWords: false, Doubt: ClaimDoubt.None, Readings: [var first, ..] } other && (IsOutcome(other) || !other.Readings.Skip(1).Any(reading => !reading.IsInstead)) && (other.Value != draft.Value || IsOutcome(draft) || (draft.Whole is not null && draft.Whole == other.Whole)) && first.Cells.SetEquals(draft.Readings[0].Cells))
            {
                return other;
            }
        }

        return null;
    }

    // 收到申请5件（含上年结转1件）: what came in holds what came over.
    private static void IncludeLast(ClaimDraft whole, ClaimDraft part)
    {
        if (part.Readings is not [var last, ..] || whole.Readings.Count == 0 || whole.Party >= 0)
        {
            return;
        }

        var holding = whole.Readings.Where(reading => reading.Cells.IsProperSupersetOf(last.Cells)).ToList();
        if (holding.Count > 0)
        {
            whole.Readings = whole.Readings[0].Cells.Overlaps(holding[0].Cells) ? holding : [whole.Readings[0], .. holding];
        }
    }

    // 答复11件，不予受理6件: where results go on behind what was handled without being its parts, it may be a part itself.
    private void CompareWithResults(ClaimDraft handled, int next, decimal? before)
    {
        if (handled is { IsListed: true, Whole.IsPartlyRead: true } || (before is not null && (handled.Trails || before != handled.Value)))
        {
            // 2件按无法提供办结，21件按期答复; 撤回3件，答复59件: those that have no other result, perhaps of those not read.
            handled.DoubtFor(ClaimDoubt.PartOfWhole);
        }

        var sum = 0m;
        var i = next;
        for (; i < _drafts.Count && IsOwnResult(_drafts[i]) && _drafts[i].Whole == handled.Whole; i++)
        {
            sum += _drafts[i].Value;
        }

        if (i > next && (Lexicon.Aspects[handled.Aspect].Within is null ? sum > handled.Value : sum != handled.Value))
        {
            handled.DoubtFor(ClaimDoubt.PartOfWhole);
        }
    }

    private bool IsOwnResult(ClaimDraft draft) => IsOutcome(draft) && !IsCarried(draft) && !draft.InWords;

    // 规章13件（含新制定5件，修改4件）: those that were changed may be made too.
    private void DoubtBlurred(ClaimDraft draft)
    {
        for (var i = _drafts.Count - 1; i >= Math.Max(_sentence, _drafts.Count - Reach); i--)
        {
            var other = _drafts[i];
            if (other.Topic == draft.Topic && other.Whole == draft.Whole && (Blurs(draft, other) || Blurs(other, draft)))
            {
                (Blurs(draft, other) ? other : draft).DoubtFor(ClaimDoubt.Unclear);
            }
        }
    }

    private bool Blurs(ClaimDraft one, ClaimDraft other) => MayCount(one, other) || (one is { Kind: ClaimKind.Part, Aspect: >= 0, IsListed: true } && Is(one, AspectGroup.Outcome)
        && Lexicon.AspectOf(Lexicon.Aspects[one.Aspect].Listed) == other.Aspect && other.Aspect >= 0);

    // 驳回4件、撤回3件: the first may be counted with the second.
    private bool MayCount(ClaimDraft one, ClaimDraft other) => one is { Aspect: >= 0, Readings.Count: > 0 } && Is(one, AspectGroup.Outcome)
        && Lexicon.Aspects[one.Aspect].IsDoubtful && other.Readings is [var first, ..] && one.Readings.Any(reading => reading.Cells.Overlaps(first.Cells));

    private bool AreBesides(List<ClaimDraft> figures) => figures.Exists(figure => Lexicon.IsToNext(figure.Aspect))
        && figures.TrueForAll(figure => IsCarried(figure) || (Is(figure, AspectGroup.Intake) && figure.Party < 0) || figure.IsChannel);

    /// <summary>Whether it counts what came over from last year, or went over to the next.</summary>
    public bool IsCarried(ClaimDraft draft) => Lexicon.IsFromLast(draft.Aspect) || Lexicon.IsToNext(draft.Aspect);

    private bool Is(ClaimDraft draft, AspectGroup group) => draft.Aspect >= 0 && Lexicon.Aspects[draft.Aspect].Group == group;
}
