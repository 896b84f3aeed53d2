using Disclosure.Validation.Claims;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Claims.Judging;

/// <summary>Holds growth against this year's figure and last year's cells.</summary>
internal sealed class GrowthJudge(CellSums current, CellSums? previous)
{
    public Judgement Of(Claim claim)
    {
        var judgement = new Judgement(claim, ClaimCheck.Growth, ClaimVerdict.NotComparable) { Others = claim.Of is { } of ? [of] : [] };
        if (claim.Means.Count == 0)
        {
            return judgement with { Obstacle = Obstacle.NoCell };
        }

        if (previous is null)
        {
            return judgement with { Obstacle = Obstacle.NoPrevious };
        }

        foreach (var reading in current.Counting(claim))
        {
            if (previous.Of(reading) is not { } before || (before.IsZero && claim.Unit != ClaimUnit.Difference))
            {
                continue;
            }

            foreach (var now in current.FiguresOf(claim))
            {
                judgement = judgement.Expected is null ? judgement with { Expected = Growth(claim, now, before), Cells = reading.Cells } : judgement;
                if (Agrees(claim, now, before))
                {
                    return judgement with { Verdict = ClaimVerdict.Agrees, Expected = Growth(claim, now, before), Cells = reading.Cells };
                }
            }
        }

        return judgement.Expected is null ? judgement with { Obstacle = Obstacle.NoBase }
            : !claim.Sure ? judgement with { Obstacle = Obstacle.Doubt }
            : judgement with { Verdict = ClaimVerdict.Disagrees };
    }

    private static Rational Growth(Claim claim, Rational now, Rational before) =>
        claim.Unit == ClaimUnit.Difference ? now - before : claim.IsRatio ? now / before : (now - before) / before;

    private static bool Agrees(Claim claim, Rational now, Rational before) => claim.Unit switch
    {
        ClaimUnit.Difference => PrintedDigits.Agree(claim, now - before),
        ClaimUnit.Times when claim.IsRatio => PrintedDigits.Agree(claim, now / before),
        ClaimUnit.Times => PrintedDigits.Agree(claim, (now - before) / before) || PrintedDigits.Agree(claim, now / before),
        _ => PrintedDigits.AgreePercent(claim, (now - before) / before),
    };
}
