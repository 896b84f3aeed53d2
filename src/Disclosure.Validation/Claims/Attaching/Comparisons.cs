using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>What a clause says of shares, and of more or fewer than last year.</summary>
internal sealed class Comparisons(CellMeanings meanings, ClaimContext context, Drafts drafts)
{
    private const int MostMarks = 12;
    private readonly NamedShares _named = new(meanings, context, drafts);

    /// <summary>Whether the number at that place says how much more or less, not how many.</summary>
    public static bool IsChange(Clause clause, int number)
    {
        for (var i = number - 1; i >= 0 && clause[i].Role is Role.Filler or Role.Rough or Role.Up or Role.Down; i--)
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
        if (!clause.Has(Role.Up) && !clause.Has(Role.Down) && !clause.Has(Role.Share))
        {
            return;
        }

        if (_named.ReadInTurn(clause))
        {
            return;
        }

        for (var i = 0; i < clause.Count; i++)
        {
            if (clause[i].Role == Role.Number && (clause.NumberOf(i).Kind is NumberWord.Percent or NumberWord.Times || IsChange(clause, i)))
            {
                Read(clause, i);
            }
        }
    }

    private void Read(Clause clause, int index)
    {
        if (clause.NumberOf(index).Kind == NumberWord.Percent && Before(clause, index, Role.Share) is var share and >= 0
            && Before(clause, index, Role.Up) < 0 && Before(clause, index, Role.Down) < 0 && _named.Read(clause, share, index))
        {
            return;
        }

        if (context.Last is not { } figure || figure.Sentence != context.Sentence || context.LastIsForeign)
        {
            return;
        }

        var (up, down) = (Before(clause, index, Role.Up), Before(clause, index, Role.Down));
        if (up >= 0 || down >= 0)
        {
            Add(clause, index, figure, ClaimKind.Growth, down > up ? -1 : 1);
        }
        else if (Before(clause, index, Role.Share) >= 0 && clause.NumberOf(index).Kind == NumberWord.Percent)
        {
            Add(clause, index, figure, ClaimKind.Share, 1);
        }
    }

    private static bool IsCompared(Clause clause, int index)
    {
        var from = Math.Max(0, index - MostMarks);
        return clause.Has(Role.Than, from, index) || clause.Has(Role.Against, from, index);
    }

    // The last mark of that role, with no other number between.
    private static int Before(Clause clause, int index, Role role)
    {
        for (var i = index - 1; i >= 0 && !(clause[i].Role == Role.Number && clause.NumberOf(i).Kind != NumberWord.Year); i--)
        {
            if (clause[i].Role == role)
            {
                return i;
            }
        }

        return -1;
    }

    private void Add(Clause clause, int index, ClaimDraft figure, ClaimKind kind, int sign)
    {
        var number = clause.NumberOf(index);
        drafts.AddAside(new ClaimDraft
        {
            Kind = kind,
            Topic = figure.Topic,
            Aspect = figure.Aspect,
            Party = figure.Party,
            IsChannel = figure.IsChannel,
            Readings = figure.Readings,
            Value = sign * number.Value,
            Step = number.Step,
            Unit = number.Kind switch { NumberWord.Percent => ClaimUnit.Percent, NumberWord.Times => ClaimUnit.Times, _ => ClaimUnit.Difference },
            Doubt = number.IsRough || number.IsUnknown ? ClaimDoubt.Rough
                : figure.Doubt != ClaimDoubt.None ? figure.Doubt
                : kind == ClaimKind.Share || IsCompared(clause, index) ? ClaimDoubt.None
                : ClaimDoubt.Unclear,
            Start = clause[0].Start > figure.Number.End ? clause[0].Start : clause[index].Start,
            End = clause[index].End,
            Number = (clause[index].Start, clause[index].End),
            Whole = figure.Whole ?? (kind == ClaimKind.Share ? context.LastTotal : null),
            Of = figure,
            Sentence = context.Sentence,
        });
    }
}
