using Disclosure.Validation.Claims;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Claims.Judging;

/// <summary>Holds figures against the cells that they mean: one reading that agrees is enough.</summary>
internal sealed class FigureJudge(CellMeanings meanings, CellSums cells, IReadOnlyList<Claim> claims)
{
    private const int Reach = 12;
    private const int MostOthers = 4;

    public Judgement Of(Claim claim, int index)
    {
        var judgement = new Judgement(claim, ClaimCheck.Cell, ClaimVerdict.NotComparable);
        if (claim.Means.Count == 0)
        {
            return judgement with { Obstacle = claim.Doubt is ClaimDoubt.None or ClaimDoubt.NoCell ? Obstacle.NoCell : Obstacle.Doubt };
        }

        var isUnread = false;
        foreach (var reading in cells.Counting(claim))
        {
            if (cells.Of(reading) is not { } sum)
            {
                isUnread = true;
                continue;
            }

            judgement = judgement.Expected is null ? judgement with { Expected = sum, Cells = reading.Cells } : judgement;
            if (Agrees(claim, reading, sum))
            {
                return judgement with { Verdict = ClaimVerdict.Agrees, Expected = sum, Cells = reading.Cells };
            }
        }

        return !claim.Sure ? judgement with { Obstacle = Obstacle.Doubt }
            : isUnread || cells.IsLeftOpen(claim) ? judgement with { Obstacle = Obstacle.Unread }
            : claim is { InWords: true, Whole: not null } && !IsNoneLeft(claim) && MayHaveComeOver(claim) ? judgement with { Obstacle = Obstacle.CarriedIn }
            : claim is { InWords: true, Whole.Value: > 1 } && IsLeftOver(claim) ? judgement with { Obstacle = Obstacle.LeftOver }
            : MayHoldOthers(claim, index) ? judgement with { Obstacle = Obstacle.OthersBeside }
            : judgement with { Verdict = ClaimVerdict.Disagrees };
    }

    /// <summary>Holds a figure against the cells that hold it among others, and so can't be less.</summary>
    public Judgement Within(Claim claim)
    {
        var judgement = new Judgement(claim, ClaimCheck.Within, ClaimVerdict.NotComparable);
        return claim.Means is not [var reading, ..] ? judgement with { Obstacle = Obstacle.NoCell }
            : cells.Of(reading) is not { } sum || cells.IsLeftOpen(claim) ? judgement with { Obstacle = Obstacle.Unread }
            : judgement with
            {
                Verdict = Rational.Of(claim.Value).CompareTo(sum) <= 0 || IsRoundedTo(claim, reading, sum) ? ClaimVerdict.Agrees : ClaimVerdict.Disagrees,
                Expected = sum,
                Cells = reading.Cells,
            };
    }

    private bool IsRoundedTo(Claim claim, Reading reading, Rational sum) =>
        sum.ToDecimal() is { } printed && cells.StepOf(reading) is > 0 and var step && PrintedDigits.Agree(printed, step, Rational.Of(claim.Value));

    private bool Agrees(Claim claim, Reading reading, Rational sum) =>
        claim.Unit == ClaimUnit.Amount ? PrintedDigits.AgreeAmount(claim, sum, cells.StepOf(reading))
        : PrintedDigits.Agree(claim, sum)
            || (claim is { InWords: true, Value: not 0, Whole: { } whole } && cells.Counting(whole).Any(all => cells.Of(all) == sum));

    // All of them may be all that were decided: some are pending.
    private bool IsLeftOver(Claim claim)
    {
        var next = claim.Aspect < 0 ? -1 : meanings.Lexicon.AspectOf(meanings.Lexicon.Aspects[claim.Aspect].Next);
        return next >= 0 && meanings.Lexicon.Aspects[claim.Aspect].Group == AspectGroup.Outcome && meanings.Lexicon.Goes[claim.Topic][next]
            && meanings.Readings(claim.Topic, next) is [var left, ..] && cells.Of(left) is not { IsZero: true };
    }

    // 全部办结: however many came over, none of this year's went over to the next.
    private bool IsNoneLeft(Claim claim) => claim.Value == 0 && meanings.Lexicon.IsToNext(claim.Aspect);

    // 不属于本机关公开8件，信息不存在2件: of the first the table has no row, and may count it with the second.
    private bool MayHoldOthers(Claim claim, int index)
    {
        if (claim.InWords || claim.Party >= 0 || claim.Aspect < 0 || meanings.Lexicon.Aspects[claim.Aspect].Group != AspectGroup.Outcome)
        {
            return false;
        }

        var sums = new List<decimal> { claim.Value };
        for (var i = Math.Max(0, index - Reach); i < Math.Min(claims.Count, index + Reach) && sums.Count < 1 << MostOthers; i++)
        {
            if (claims[i] is { Kind: ClaimKind.Part, Aspect: >= 0, Means.Count: 0 } other && other.Topic == claim.Topic && other.Sentence == claim.Sentence && other.Section == claim.Section)
            {
                sums.AddRange(sums.ConvertAll(sum => sum + other.Value));
            }
        }

        return sums.Skip(1).Any(sum => cells.Counting(claim).Any(reading => cells.Of(reading) == Rational.Of(sum)));
    }

    // All of what came in need not be all: others may have come over from last year, but no more than did.
    private bool MayHaveComeOver(Claim claim)
    {
        var lexicon = meanings.Lexicon;
        for (var aspect = 0; aspect < lexicon.Aspects.Length; aspect++)
        {
            if (lexicon.IsFromLast(aspect) && lexicon.Goes[claim.Topic][aspect] && meanings.Readings(claim.Topic, aspect) is [var came, ..]
                && (cells.Of(came) is not { } others || (!others.IsZero && IsWithin(claim, others))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWithin(Claim claim, Rational others) => cells.Counting(claim).Any(
        reading => cells.Of(reading) is not { } sum || (sum - Rational.Of(claim.Value)).Abs().CompareTo(others) <= 0);
}
