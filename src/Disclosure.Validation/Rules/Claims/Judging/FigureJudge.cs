using Disclosure.Validation.Claims;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Claims.Judging;

/// <summary>Holds figures against the cells that they mean: one reading that agrees is enough.</summary>
internal sealed class FigureJudge(CellMeanings meanings, CellSums cells)
{
    public Judgement Of(Claim claim)
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
            : claim is { InWords: true, Whole: not null } && MayHaveComeOver(claim) ? judgement with { Obstacle = Obstacle.CarriedIn }
            : claim is { InWords: true, Whole.Value: > 1 } && IsLeftOver(claim) ? judgement with { Obstacle = Obstacle.LeftOver }
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
