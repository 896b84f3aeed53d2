using Disclosure.Validation.Claims;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Claims.Judging;

/// <summary>Holds the claims of a report against its tables, against last year's report, and against one another.</summary>
internal static class ClaimJudge
{
    /// <summary>The judgements, in the order of the claims; those of wholes and shares together come last.</summary>
    /// <param name="claims">The claims, in the order of the text.</param>
    /// <param name="meanings">The cells of the form that words mean.</param>
    /// <param name="current">The report.</param>
    /// <param name="previous">Last year's; null where it is not there.</param>
    public static IReadOnlyList<Judgement> Judge(IReadOnlyList<Claim> claims, CellMeanings meanings, ReportView current, ReportView? previous)
    {
        if (claims.Count == 0)
        {
            return [];
        }

        var cells = new CellSums(meanings.Form, current);
        var wholes = new Wholes(meanings, cells, claims);
        var (figures, shares) = (new FigureJudge(meanings, cells, claims), new ShareJudge(cells, wholes, claims));
        var growth = new GrowthJudge(cells, previous is { } view ? new CellSums(meanings.Form, view) : null);
        var judged = new List<Judgement>(claims.Count + 4);
        for (var i = 0; i < claims.Count; i++)
        {
            judged.Add(claims[i].Kind switch
            {
                ClaimKind.Figure when claims[i].Doubt == ClaimDoubt.AmongOthers => figures.Within(claims[i]),
                ClaimKind.Figure => figures.Of(claims[i], i),
                ClaimKind.Share => shares.Of(claims[i], i),
                ClaimKind.Growth => growth.Of(claims[i]),
                _ => new Judgement(claims[i], ClaimCheck.Parts, ClaimVerdict.NotComparable) { Obstacle = Obstacle.NoCell },
            });
        }

        judged.AddRange(Elsewhere(judged));
        judged.AddRange(new PartsJudge(wholes, claims).All());
        return judged;
    }

    // Where the tables do not tell, one section still has to say what the other says.
    private static List<Judgement> Elsewhere(List<Judgement> judged)
    {
        var found = new List<Judgement>();
        var open = judged.FindAll(one => one is { Obstacle: Obstacle.Unread, Claim: { Sure: true, Kind: ClaimKind.Figure, Whole: null } });
        foreach (var same in open.GroupBy(one => string.Join('|', one.Claim.Readings.Select(cells => string.Join('+', cells))), StringComparer.Ordinal))
        {
            var first = same.First().Claim;
            found.AddRange(same.Skip(1).Select(one => new Judgement(one.Claim, ClaimCheck.Elsewhere, one.Claim.Value == first.Value ? ClaimVerdict.Agrees : ClaimVerdict.Disagrees)
            {
                Expected = Rational.Of(first.Value),
                Others = [first],
            }));
        }

        return found;
    }
}
