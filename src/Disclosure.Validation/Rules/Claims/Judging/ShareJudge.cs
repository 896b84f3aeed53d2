using Disclosure.Validation.Claims;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Claims.Judging;

/// <summary>Holds shares against their part and every whole that may be meant.</summary>
internal sealed class ShareJudge(CellSums cells, Wholes wholes, IReadOnlyList<Claim> claims)
{
    public Judgement Of(Claim claim, int index)
    {
        var judgement = new Judgement(claim, ClaimCheck.Share, ClaimVerdict.NotComparable) { Others = claim.Of is { } of ? [of] : [] };
        var bases = wholes.Of(claim, index).Where(whole => whole.IsPositive).ToList();
        var parts = cells.FiguresOf(claim).ToList();
        if (bases.Count == 0 || parts.Count == 0)
        {
            return judgement with { Obstacle = Obstacle.NoWhole };
        }

        judgement = judgement with { Expected = parts[0] / bases[0], Cells = claim.Of is null && claim.Means is [var first, ..] ? first.Cells : [] };
        var agreeing = parts.SelectMany(part => bases.Select(whole => part / whole)).Where(share => PrintedDigits.AgreePercent(claim, share)).ToList();
        return agreeing.Count > 0 ? judgement with { Verdict = ClaimVerdict.Agrees, Expected = agreeing[0] }
            : !claim.Sure ? judgement with { Obstacle = Obstacle.Doubt }
            : cells.IsLeftOpen(claim) || (claim.Of is { } figure && cells.IsLeftOpen(figure)) ? judgement with { Obstacle = Obstacle.Unread }
            : IsAdjusted(claim, index, parts, bases) ? judgement with { Verdict = ClaimVerdict.Agrees }
            : judgement with { Verdict = ClaimVerdict.Disagrees };
    }

    // The last digit of one share is often bent so that all of them make 100.
    private bool IsAdjusted(Claim claim, int index, List<Rational> parts, List<Rational> bases)
    {
        var step = PrintedDigits.PercentStep(claim);
        return Siblings(claim, index).Sum(share => share.Value) == 100
            && parts.Exists(part => bases.Exists(whole => (part / whole * Rational.Of(100L) - Rational.Of(claim.Value)).Abs().CompareTo(Rational.Of(step < 1 ? 2 * step : step)) < 0));
    }

    private IEnumerable<Claim> Siblings(Claim claim, int index)
    {
        var first = index;
        while (first > 0 && claims[first - 1].Sentence == claim.Sentence && claims[first - 1].Section == claim.Section)
        {
            first--;
        }

        return claims.Skip(first).TakeWhile(other => other.Sentence == claim.Sentence && other.Section == claim.Section)
            .Where(other => other.Kind == ClaimKind.Share);
    }
}
