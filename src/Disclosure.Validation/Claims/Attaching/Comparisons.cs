using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>What a clause says of shares, and of more or fewer than last year.</summary>
internal sealed class Comparisons(CellMeanings meanings, ClaimContext context, Drafts drafts)
{
    private const int MostMarks = 12;
    private const int MostGap = 3;
    private const int MostGapOfShare = 2;
    private readonly NamedShares _named = new(meanings, context, drafts);
    private readonly NamedGrowth _growth = new(meanings, context);

    /// <summary>Whether the number at that place says how much more or less, not how many.</summary>
    public static bool IsChange(Clause clause, int number)
    {
        for (var i = number - 1; i >= 0 && (clause.IsFiller(i) || clause[i].Role is Role.Rough or Role.Up or Role.Down); i--)
        {
            if (clause[i].Role is Role.Up or Role.Down)
            {
                return clause.Gap(i, number) <= 1;
            }
        }

        return false;
    }

    public void Read(Clause clause)
    {
        if (clause.Has(Role.Completed) && _named.ReadRate(clause))
        {
            return;
        }

        if (!clause.Has(Role.Up) && !clause.Has(Role.Down) && !clause.Has(Role.Share) && !clause.Has(Role.Last))
        {
            ReadEqual(clause);
            return;
        }

        if (_named.ReadInTurn(clause))
        {
            return;
        }

        for (var i = 0; i < clause.Count; i++)
        {
            // 提升5个百分点 is of a share, and no count.
            if (clause[i].Role == Role.Number && (clause.NumberOf(i).Kind is NumberWord.Percent or NumberWord.Times || (clause.NumberOf(i).Kind != NumberWord.Other && IsChange(clause, i))))
            {
                Read(clause, i);
            }
        }
    }

    // 与上年持平
    private void ReadEqual(Clause clause)
    {
        if (clause.Find(Role.Equal) is var equal and >= 0 && IsCompared(clause, equal) && !clause.Has(Role.Number, Math.Max(0, equal - 1), clause.Count)
            && Years.At(clause, 0, equal) is null or Role.This && IsNear(clause, equal) && Compared(clause, equal) is { InWords: false, Kind: ClaimKind.Figure } figure)
        {
            Add(clause, equal, figure, ClaimKind.Growth, new Number(0, 0, NumberWord.Measure, false));
        }
    }

    // 占全市的5%
    private static bool IsOfOthers(Clause clause, int share, int index) =>
        clause.Has(Role.Area, share, index) || clause.Has(Role.Other, share, index) || clause.Has(Role.Body, share, index) || clause.Has(Role.Foreign, share, index);

    // 较2021年增长: not against last year.
    private static bool IsAgainstOther(Clause clause, int index)
    {
        for (var i = index - 1; i >= 0 && !clause.IsFigure(i); i--)
        {
            if (i > 0 && clause[i].Role == Role.Against && Years.Of(clause, i - 1) == Role.Former)
            {
                // 与历年相比
                return true;
            }

            if (Years.IsCompared(clause, i) && Years.Of(clause, i) is var year and not (Role.Filler or Role.Last))
            {
                return true;
            }
        }

        return false;
    }

    // What is not known before it may be what grew.
    private static bool IsNear(Clause clause, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (clause.IsFigure(i))
            {
                return clause.Gap(i, index) <= MostGap;
            }

            if (clause[i].Role is Role.Rate or Role.Completed or Role.Foreign || (clause[i].Role == Role.Aspect && clause.AspectAt(i).Group == AspectGroup.Publish))
            {
                return false;
            }
        }

        return clause.Gap(0, index) <= MostGap;
    }

    private void Read(Clause clause, int index)
    {
        if (!IsNear(clause, index))
        {
            return;
        }

        if (clause.NumberOf(index).Kind == NumberWord.Percent && Before(clause, index, Role.Share) is var named and >= 0
            && Before(clause, index, Role.Up) < 0 && Before(clause, index, Role.Down) < 0 && _named.Read(clause, named, index))
        {
            return;
        }

        var (up, down) = (Before(clause, index, Role.Up), Before(clause, index, Role.Down));
        if (up >= 0 || down >= 0)
        {
            if (Compared(clause, index) is { } grown)
            {
                context.IsCompared |= IsCompared(clause, index);
                var number = clause.NumberOf(index);
                Add(clause, index, grown, ClaimKind.Growth, down > up ? number with { Value = -number.Value } : number);
            }
        }
        else if (clause.NumberOf(index).Kind == NumberWord.Times && Years.Before(clause, index) == Role.Last)
        {
            // 是上年的3倍
            if (Compared(clause, index) is { } times)
            {
                context.IsCompared = true;
                Add(clause, index, times, ClaimKind.Growth, clause.NumberOf(index), isRatio: true);
            }
        }
        else if (Last() is { } figure && Before(clause, index, Role.Share) is var share && share >= 0 && clause.NumberOf(index).Kind == NumberWord.Percent
            && clause.Text.Unknown(figure.Number.End, clause[share].Start) <= MostGapOfShare && !IsOfOthers(clause, share, index))
        {
            Add(clause, index, figure, ClaimKind.Share, clause.NumberOf(index));
        }
    }

    private ClaimDraft? Last() => context.Last is { } last && last.Sentence == context.Sentence && !context.LastIsForeign ? last : null;

    // What grew: a figure that is named again, the last one, or what is named without a number.
    private ClaimDraft? Compared(Clause clause, int index) => Last() is not { } figure ? _growth.Of(clause, index)
        : Grown(clause, index) is { } again ? again
        : NamedGrowth.NamesOther(clause, index, figure) ? _growth.Of(clause, index)
        : clause.Text.Unknown(figure.Number.End, clause[index].Start) > MostGap || IsOfPart(clause, index) ? null
        : figure;

    // 网络申请同比增长50%: of some of them, whose number is not told.
    private static bool IsOfPart(Clause clause, int index)
    {
        for (var i = index - 1; i >= 0 && !clause.IsFigure(i); i--)
        {
            if (clause[i].Role is Role.Channel or Role.Party or Role.Else || (clause[i].Role == Role.Aspect && clause.AspectAt(i).Group == AspectGroup.Outcome))
            {
                return true;
            }
        }

        return false;
    }

    // 答复263件，申请量比上年上升1.52%: what grew is named again, without a number.
    private ClaimDraft? Grown(Clause clause, int index)
    {
        for (var i = index - 1; i >= 0 && !clause.IsFigure(i); i--)
        {
            if (clause[i].Role == Role.Aspect && drafts.Last(draft => draft.Aspect == clause.NamedAt(i) && draft.Party < 0) is { } same)
            {
                return same;
            }

            if (clause[i].Role == Role.Topic && drafts.Last(draft => draft.Topic == clause.NamedAt(i) && draft is { Party: < 0, IsChannel: false } && drafts.IsTotal(draft)) is { } total)
            {
                return total;
            }
        }

        return null;
    }

    /// <summary>约占15%: whether a word before the number makes it a rough one.</summary>
    public static bool IsAbout(Clause clause, int index)
    {
        for (var i = index - 1; i >= 0 && clause[i].Role != Role.Number; i--)
        {
            if (clause[i].Role == Role.Rough)
            {
                return true;
            }
        }

        return false;
    }

    private static decimal PerUnit(Number number) => number.Kind == NumberWord.Money ? Counts.YuanInTenThousand : 1;

    private static bool IsCompared(Clause clause, int index)
    {
        var from = Math.Max(0, index - MostMarks);
        return clause.Has(Role.Than, from, index) || clause.Has(Role.Against, from, index);
    }

    // The last mark of that role, with no other number between.
    private static int Before(Clause clause, int index, Role role)
    {
        for (var i = index - 1; i >= 0 && !clause.IsFigure(i); i--)
        {
            if (clause[i].Role == role)
            {
                return i;
            }
        }

        return -1;
    }

    private void Add(Clause clause, int index, ClaimDraft figure, ClaimKind kind, Number number, bool isRatio = false)
    {
        drafts.AddAside(new ClaimDraft
        {
            Kind = kind,
            IsRatio = isRatio,
            Topic = figure.Topic,
            Aspect = figure.Aspect,
            Party = figure.Party,
            IsChannel = figure.IsChannel,
            Readings = figure.Readings,
            Value = number.Value / PerUnit(number),
            InWords = clause[index].Role == Role.Equal,
            Step = number.Step / PerUnit(number),
            Unit = number.Kind switch { NumberWord.Percent => ClaimUnit.Percent, NumberWord.Times => ClaimUnit.Times, _ => ClaimUnit.Difference },
            Doubt = number.IsRough || clause.IsUnknownNumber(index) || IsAbout(clause, index) ? ClaimDoubt.Rough
                : figure.Doubt != ClaimDoubt.None ? figure.Doubt
                : IsAgainstOther(clause, index) ? ClaimDoubt.AnotherYear
                : kind == ClaimKind.Share || context.IsCompared || clause[index].Role == Role.Equal ? ClaimDoubt.None
                : ClaimDoubt.Unclear,
            Start = clause[0].Start > figure.Number.End ? clause[0].Start : clause[index].Start,
            End = clause[index].End,
            Number = clause[index].Role == Role.Number ? (clause[index].Start, clause[index].End) : default,
            Whole = figure.Whole ?? (kind == ClaimKind.Share ? context.LastTotal : null),
            Of = figure.Number.End > figure.Number.Start ? figure : null,
            Sentence = context.Sentence,
        });
    }
}
