using Disclosure.Validation.Claims;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Claims.Judging;

/// <summary>Holds wholes against the parts that the text lists, where the form has no cells for them, and their shares against all.</summary>
internal sealed class PartsJudge(Wholes wholes, IReadOnlyList<Claim> claims)
{
    public IEnumerable<Judgement> All()
    {
        for (var i = 0; i < claims.Count;)
        {
            var to = i + 1;
            while (to < claims.Count && claims[to].Sentence == claims[i].Sentence && claims[to].Section == claims[i].Section)
            {
                to++;
            }

            foreach (var judgement in OfSentence(i, to))
            {
                yield return judgement;
            }

            i = to;
        }
    }

    private IEnumerable<Judgement> OfSentence(int from, int to)
    {
        var listed = Enumerable.Range(from, to - from).Where(index => IsPart(claims[index])).ToList();
        foreach (var group in listed.GroupBy(index => claims[index].Whole!, ReferenceEqualityComparer.Instance))
        {
            if (Sum((Claim)group.Key!, [.. group]) is not { } judgement)
            {
                continue;
            }

            yield return judgement;
            foreach (var part in judgement.Verdict == ClaimVerdict.Agrees ? judgement.Others : [])
            {
                yield return judgement with { Claim = part, Expected = Rational.Of(part.Value), Others = [judgement.Claim] };
            }
        }

        var shares = Enumerable.Range(from, to - from).Select(index => claims[index]).Where(claim => claim.Kind == ClaimKind.Share).ToList();
        foreach (var group in shares.GroupBy(share => (share.Whole, share.IsChannel, share.Party >= 0)))
        {
            if (Shares([.. group]) is { } judgement)
            {
                yield return judgement;
            }
        }
    }

    // Of requests by channel and of fees by body the form has no cells.
    private static bool IsPart(Claim claim) =>
        claim is { Kind: ClaimKind.Part, Whole: { } whole } && (claim.IsChannel || (claim.Unit == ClaimUnit.Amount && whole.Unit == ClaimUnit.Amount));

    private Judgement? Sum(Claim whole, List<int> parts)
    {
        var sum = Rational.Of(parts.Sum(index => claims[index].Value));
        var judgement = new Judgement(whole, ClaimCheck.Parts, ClaimVerdict.NotComparable) { Expected = sum, Others = [.. parts.Select(index => claims[index])] };
        return wholes.Said(claims[parts[0]], parts[0]).Contains(sum) ? judgement with { Verdict = ClaimVerdict.Agrees }
            : whole.IsPartlyRead || parts.Exists(index => claims[index].Doubt is not (ClaimDoubt.None or ClaimDoubt.AmongOthers)) || whole.Doubt is not (ClaimDoubt.None or ClaimDoubt.Unclear or ClaimDoubt.NoCell or ClaimDoubt.AmongOthers) ? null
            : parts.Count > 1 || sum.CompareTo(Rational.Of(whole.Value)) > 0 ? judgement with { Verdict = ClaimVerdict.Disagrees }
            : null;
    }

    // Rounded shares may make a little more or less; not all of a whole need be listed.
    private static Judgement? Shares(List<Claim> shares)
    {
        if (shares.Count < 2 || shares.Exists(share => !share.Sure) || shares.DistinctBy(share => share.Of is null ? share.Number : share.Of.Number).Count() < shares.Count)
        {
            return null;
        }

        var sum = shares.Sum(share => share.Value);
        var slack = shares.Sum(PrintedDigits.PercentStep);
        return new Judgement(shares[0], ClaimCheck.Shares, sum > 100 + slack ? ClaimVerdict.Disagrees : ClaimVerdict.Agrees) { Expected = Rational.Of(sum), Others = shares };
    }
}
